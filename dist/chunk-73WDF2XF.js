import{a as y,b as W,c as b,e as j}from"./chunk-CYAK3AGR.js";import{b as M,e as p,f as $,j as l,m as R}from"./chunk-ZKJCWA6M.js";function w(n,r){if(Buffer.byteLength(n)<=r)return n;let e=r-Buffer.byteLength("\u2026"),o="";for(let s of n){if(e-=Buffer.byteLength(s),e<0)break;o+=s}return`${o}\u2026`}var P={kind:24,name:96,path:80},E={kind:16,name:32,path:28};function k(n,r=P){let e=n.map(t=>N(t,r)),o=A(e,g)<=A(e,B),s=new Map;for(let t of e){let i=o&&t.path!==""?g(t):B(t),a=s.get(i);a===void 0?s.set(i,[t]):a.push(t)}return[...s].flatMap(([t,i])=>i.map(a=>i.length===1?{head:void 0,line:T(a)}:{head:`${t}:`,line:`  ${o&&a.path!==""?a.path:a.name}`}))}function N({change:n,object:r,path:e},o){let{kind:s,name:t,verb:i,group:a}=r,d=(u,f)=>w(M(l(u,f)),f),c=`${t}${i===void 0?"":` ${i}`}${a===void 0?"":` in ${a}`}`;return{sign:W[n],kind:d(s,o.kind),name:d(c,o.name),path:d(e,o.path)}}function A(n,r){return new Set(n.filter(({path:e})=>e!=="").map(r)).size}function g({sign:n,kind:r,name:e}){return`${n} ${r} ${e}`}function B({sign:n,kind:r,path:e}){return e===""?`${n} ${r}`:`${n} ${e} of ${r}`}function T(n){return n.path===""?g(n):`${g(n)} ${n.path}`}var I=220;function x(n,r){let e=[],o=r-I,s,t=0;for(let c of n){let u=c.head===void 0||c.head===s?[c.line]:[c.head,c.line];if(o-=u.reduce((f,m)=>f+Buffer.byteLength(m)+1,0),o<0)break;e.push(...u),s=c.head,t+=1}if(t===0)return{text:"",count:t};let i=e.join(`
`),a=Math.max(2,...[...i.matchAll(/`+/g)].map(([c])=>c.length)),d="`".repeat(a+1);return{text:`${d}text
${i}
${d}
`,count:t}}var X=43e4,v=300,F=1e3,O=200,D=120;function on({from:n,to:r,plan:e,policy:o,failures:s}){let t=e?.changes??[],i=h=>p(l(h,O)),a=[`## Plan: ${e===void 0?"\u2753 not known":j(e.summary)}
`,`From ${i(n)} to ${i(r)}.
`,...o?.verdict==="refused"?[`**The policy refuses ${o.refused.length} of them.**
`]:[],...s.length===0?[]:[R(s)]].join(`
`),d=X-Buffer.byteLength(a),c=t.filter(({impacts:h})=>h.includes("destructive")),u=t.map(z),f=c.map(J),m=h=>y(h,d).cut===0;if(!m(u.slice(0,c.length))&&!m(f))return[a,G(c,d,t.length)].join(`
`);let S=m(u.slice(0,c.length))?u:[...f,...u.slice(c.length)],{kept:C,cut:L}=y(S,d),_=C.length===0?[]:[`| Impact | What | Why |
| --- | --- | --- |
${C.join("")}`];return[a,..._,...L===0?[]:[`\u2026 and ${L} more.
`]].join(`
`)}function G(n,r,e){let o=r-D,s=x(k(n,P),o),{text:t,count:i}=s.count===n.length?s:x(k(n,E),o);return`What loses data:

${t}${e===i?"":`
\u2026 and ${e-i} more.
`}`}function z(n){let r=$(l(b(n),v));return`| ${n.impacts.join(", ")} | ${r} | ${p(l(n.reason,F))} |
`}function J(n){return`| ${n.impacts.join(", ")} | ${$(l(b(n),O/2))} | |
`}export{k as a,x as b,on as c};
