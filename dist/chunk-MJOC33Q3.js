import{a as y,b as A,c as b,e as W,g as j,h as w}from"./chunk-M7BMRCIC.js";import{a as m,c as M,f as g,g as $,m as R}from"./chunk-2A7D2MGQ.js";function B(n,r){if(Buffer.byteLength(n)<=r)return n;let e=r-Buffer.byteLength("\u2026"),o="";for(let s of n){if(e-=Buffer.byteLength(s),e<0)break;o+=s}return`${o}\u2026`}var P={kind:24,name:96,path:80},S={kind:16,name:32,path:28};function k(n,r=P){let e=n.map(t=>I(t,r)),o=E(e,p)<=E(e,O),s=new Map;for(let t of e){let a=o&&t.path!==""?p(t):O(t),i=s.get(a);i===void 0?s.set(a,[t]):i.push(t)}return[...s].flatMap(([t,a])=>a.map(i=>a.length===1?{head:void 0,line:X(i)}:{head:`${t}:`,line:`  ${o&&i.path!==""?i.path:i.name}`}))}function I({change:n,object:r,path:e},o){let{kind:s,name:t,verb:a,group:i}=r,c=(u,l)=>B(M(m(u,l)),l),d=`${t}${a===void 0?"":` ${a}`}${i===void 0?"":` in ${i}`}`;return{sign:A[n],kind:c(s,o.kind),name:c(d,o.name),path:c(e,o.path)}}function E(n,r){return new Set(n.filter(({path:e})=>e!=="").map(r)).size}function p({sign:n,kind:r,name:e}){return`${n} ${r} ${e}`}function O({sign:n,kind:r,path:e}){return e===""?`${n} ${r}`:`${n} ${e} of ${r}`}function X(n){return n.path===""?p(n):`${p(n)} ${n.path}`}var F=220;function x(n,r){let e=[],o=r-F,s,t=0;for(let d of n){let u=d.head===void 0||d.head===s?[d.line]:[d.head,d.line];if(o-=u.reduce((l,h)=>l+Buffer.byteLength(h)+1,0),o<0)break;e.push(...u),s=d.head,t+=1}if(t===0)return{text:"",count:t};let a=e.join(`
`),i=Math.max(2,...[...a.matchAll(/`+/g)].map(([d])=>d.length)),c="`".repeat(i+1);return{text:`${c}text
${a}
${c}
`,count:t}}var D=43e4,G=300,_=1e3,N=200,U=120;function an({from:n,to:r,plan:e,policy:o,failures:s}){let t=e?.changes??[],a=f=>g(m(f,N)),i=[`## Plan: ${e===void 0?"\u2753 not known":W(e.summary)}
`,`From ${a(n)} to ${a(r)}.
`,...o?.verdict==="refused"?[`**The policy refuses ${o.refused.length} of them.**
`]:[],...(o?.approvals??[]).map(f=>`**${a(w(f))}**
`),...(o===void 0||s.length>0?[]:j(o)).map(f=>`${g(m(f,_))}
`),...s.length===0?[]:[R(s)]].join(`
`),c=D-Buffer.byteLength(i),d=t.filter(({impacts:f})=>f.includes("destructive")),u=t.map(J),l=d.map(Y),h=f=>y(f,c).cut===0;if(!h(u.slice(0,d.length))&&!h(l))return[i,z(d,c,t.length)].join(`
`);let T=h(u.slice(0,d.length))?u:[...l,...u.slice(d.length)],{kept:C,cut:L}=y(T,c),v=C.length===0?[]:[`| Impact | What | Why |
| --- | --- | --- |
${C.join("")}`];return[i,...v,...L===0?[]:[`\u2026 and ${L} more.
`]].join(`
`)}function z(n,r,e){let o=r-U,s=x(k(n,P),o),{text:t,count:a}=s.count===n.length?s:x(k(n,S),o);return`What loses data:

${t}${e===a?"":`
\u2026 and ${e-a} more.
`}`}function J(n){let r=$(m(b(n),G));return`| ${n.impacts.join(", ")} | ${r} | ${g(m(n.reason,_))} |
`}function Y(n){return`| ${n.impacts.join(", ")} | ${$(m(b(n),N/2))} | |
`}export{k as a,x as b,an as c};
