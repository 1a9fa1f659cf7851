import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a,b as p,d as R}from"./chunk-AZU2ROGR.js";import{e as i,f as m,j as t,m as M}from"./chunk-KOLI6Y5Z.js";var _=4e5,k=300,C=1e3,j=200;function N({from:n,to:e,plan:o,policy:d,failures:f}){let u=o?.changes??[],l=c=>i(t(c,j)),h=[`## Plan: ${o===void 0?"\u2753 not known":R(o.summary)}
`,`From ${l(n)} to ${l(e)}.
`,...d?.verdict==="refused"?[`**The policy refuses ${d.refused.length} of them.**
`]:[],...f.length===0?[]:[M(f)]].join(`
`),g=_-Buffer.byteLength(h),r=u.filter(({impacts:c})=>c.includes("destructive")),s=u.map(P),y=a(s.slice(0,r.length),g).cut===0?s:[...r.map(S),...s.slice(r.length)],{kept:$,cut:w}=a(y,g),A=$.length===0?[]:[`| Impact | What | Why |
| --- | --- | --- |
${$.join("")}`];return[h,...A,...w===0?[]:[`\u2026 and ${w} more.
`]].join(`
`)}function P(n){let e=m(t(p(n),k));return`| ${n.impacts.join(", ")} | ${e} | ${i(t(n.reason,C))} |
`}function S(n){return`| ${n.impacts.join(", ")} | ${m(t(p(n),j/2))} | |
`}export{N as a};
