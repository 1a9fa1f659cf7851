import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as $,c as f,d as h,e as g,f as m,g as y,i as R}from"./chunk-JKOBWXLF.js";import{e as c,f as u}from"./chunk-CPLDP3WI.js";import{a as p}from"./chunk-NWFC2D5R.js";function C({diagnostics:n,summary:t,failures:e}){return`${JSON.stringify({version:1,diagnostics:n,summary:t,failures:e},void 0,2)}
`}var _=9e5,b=1e5,w=2e3;function B(n){if(y(n))return`## \u2705 XanoScript

${m}
`;let t=M(n),e=T(n),o=_-Buffer.byteLength(t)-Buffer.byteLength(e);return[t,V(n,o),e].filter(r=>r!=="").join(`
`)}function M({summary:n,scope:t,snapshot:e,failures:o}){let r=n.errors>0?"\u274C":o.length>0?"\u2753":"\u2705",s=t==="whole"?"the whole workspace":"a part of the workspace",a=e===void 0?"":`, with the snapshot of ${c(l(e.origin))} (${f(e.ageDays,"day")} old)`;return`## ${r} XanoScript: ${h(n)}

Checked ${g(n)}, as ${s}${a}.
`}function V({diagnostics:n,root:t},e){if(n.length===0)return"";let o=p.flatMap(i=>n.filter(I=>I.severity===i)),r=new Map(o.map(i=>[i,k(i,t)])),s=new Set(S([...r],([,i])=>i,e).map(([i])=>i)),a=n.flatMap(i=>s.has(i)?[r.get(i)]:[]),d=n.length-a.length,E=d===0?"":`
\u2026 and ${f(d,"finding")} more.
`;return`| | Where | What |
| --- | --- | --- |
${a.join(`
`)}
${E}`}function k(n,t){let{severity:e,file:o,line:r,check:s}=n,a=u(`${l(R(t,o))}:${r}`);return`| ${e} | ${a} | ${c(l($(n)))} <sub>${s}</sub> |`}function T({failures:n}){if(n.length===0)return"";let t=S(n.map(({step:r,message:s,remedy:a})=>{let d=`${c(l(s))} ${c(l(a))}`;return`- **Could not ${c(l(r))}.** ${d}`}),r=>r,b),e=n.length-t.length,o=e===0?"":`
\u2026 and ${f(e,"failure")} more.
`;return`### What could not be done

${t.join(`
`)}
${o}`}function S(n,t,e){let o=e,r=n.findIndex(s=>(o-=Buffer.byteLength(t(s))+1,o<0));return r===-1?n:n.slice(0,r)}function l(n){return n.length>w?`${n.slice(0,w)}\u2026`:n}export{C as a,B as b};
