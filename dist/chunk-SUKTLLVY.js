import{a as y,b as A,c as b,e as W,g as j}from"./chunk-TYPQ2UAB.js";import{a as m,c as M,f as g,g as $,m as R}from"./chunk-2A7D2MGQ.js";function w(n,r){if(Buffer.byteLength(n)<=r)return n;let e=r-Buffer.byteLength("\u2026"),o="";for(let a of n){if(e-=Buffer.byteLength(a),e<0)break;o+=a}return`${o}\u2026`}var P={kind:24,name:96,path:80},O={kind:16,name:32,path:28};function k(n,r=P){let e=n.map(t=>T(t,r)),o=B(e,h)<=B(e,E),a=new Map;for(let t of e){let s=o&&t.path!==""?h(t):E(t),i=a.get(s);i===void 0?a.set(s,[t]):i.push(t)}return[...a].flatMap(([t,s])=>s.map(i=>s.length===1?{head:void 0,line:v(i)}:{head:`${t}:`,line:`  ${o&&i.path!==""?i.path:i.name}`}))}function T({change:n,object:r,path:e},o){let{kind:a,name:t,verb:s,group:i}=r,d=(u,f)=>w(M(m(u,f)),f),c=`${t}${s===void 0?"":` ${s}`}${i===void 0?"":` in ${i}`}`;return{sign:A[n],kind:d(a,o.kind),name:d(c,o.name),path:d(e,o.path)}}function B(n,r){return new Set(n.filter(({path:e})=>e!=="").map(r)).size}function h({sign:n,kind:r,name:e}){return`${n} ${r} ${e}`}function E({sign:n,kind:r,path:e}){return e===""?`${n} ${r}`:`${n} ${e} of ${r}`}function v(n){return n.path===""?h(n):`${h(n)} ${n.path}`}var I=220;function x(n,r){let e=[],o=r-I,a,t=0;for(let c of n){let u=c.head===void 0||c.head===a?[c.line]:[c.head,c.line];if(o-=u.reduce((f,p)=>f+Buffer.byteLength(p)+1,0),o<0)break;e.push(...u),a=c.head,t+=1}if(t===0)return{text:"",count:t};let s=e.join(`
`),i=Math.max(2,...[...s.matchAll(/`+/g)].map(([c])=>c.length)),d="`".repeat(i+1);return{text:`${d}text
${s}
${d}
`,count:t}}var X=43e4,F=300,D=1e3,S=200,G=120;function sn({from:n,to:r,plan:e,policy:o,failures:a}){let t=e?.changes??[],s=l=>g(m(l,S)),i=[`## Plan: ${e===void 0?"\u2753 not known":W(e.summary)}
`,`From ${s(n)} to ${s(r)}.
`,...o?.verdict==="refused"?[`**The policy refuses ${o.refused.length} of them.**
`]:[],...(o?.approvals??[]).map(l=>`**${s(j(l))}**
`),...a.length===0?[]:[R(a)]].join(`
`),d=X-Buffer.byteLength(i),c=t.filter(({impacts:l})=>l.includes("destructive")),u=t.map(J),f=c.map(U),p=l=>y(l,d).cut===0;if(!p(u.slice(0,c.length))&&!p(f))return[i,z(c,d,t.length)].join(`
`);let _=p(u.slice(0,c.length))?u:[...f,...u.slice(c.length)],{kept:C,cut:L}=y(_,d),N=C.length===0?[]:[`| Impact | What | Why |
| --- | --- | --- |
${C.join("")}`];return[i,...N,...L===0?[]:[`\u2026 and ${L} more.
`]].join(`
`)}function z(n,r,e){let o=r-G,a=x(k(n,P),o),{text:t,count:s}=a.count===n.length?a:x(k(n,O),o);return`What loses data:

${t}${e===s?"":`
\u2026 and ${e-s} more.
`}`}function J(n){let r=$(m(b(n),F));return`| ${n.impacts.join(", ")} | ${r} | ${g(m(n.reason,D))} |
`}function U(n){return`| ${n.impacts.join(", ")} | ${$(m(b(n),S/2))} | |
`}export{k as a,x as b,sn as c};
