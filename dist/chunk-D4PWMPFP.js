import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var c={n:`
`,r:"\r",t:"	",'"':'"',"'":"'","\\":"\\","`":"`"};function o(t){if(t.startsWith('"""')||t.startsWith("'''"))return g(t.slice(3,-3));let n=t.slice(1,-1);return n.includes("\\")?n.replace(/\\([\s\S])/gu,(e,r)=>c[r]??e):n}function g(t){let n=t.split(/\r?\n/);if(n.length===1)return t;let e=n.at(-1)??"",r=/^[ \t]*$/.test(e)?e:"",i=(n[0]??"").trim()===""?1:0;return n.slice(i,r===e?-1:void 0).map(s=>s.startsWith(r)?s.slice(r.length):s.trimStart()).join(`
`)}function l(t){return t.startsWith('"')||t.startsWith("'")?o(t):t}function u(t){return`"${t.replace(/[\\"]/g,"\\$&").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/\t/g,"\\t")}"`}export{o as a,l as b,u as c};
