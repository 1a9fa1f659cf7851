import{b as p,c as d}from"./chunk-D2CMXSRJ.js";import{a as s,f as t,m as i}from"./chunk-2A7D2MGQ.js";var c={passed:"\u2705",failed:"\u274C",unknown:"\u2753",skipped:"\u2796"},m={done:"\u2705 Deployed and proved",refused:"\u274C Not deployed everywhere",waiting:"\u23F8\uFE0F Waiting for approval",unknown:"\u2753 Not known how it ended"},a=2e3;function h({result:e,failures:n}){return[...e===void 0?[`## \u274C Not deployed: the deployment was not begun
`]:f(e),...n.length===0?[]:[i(n)]].join(`
`)}function f(e){let n=p(e)?"\u2705 Nothing to deploy: everything is there":m[e.status],o=e.steps.filter(({status:r})=>r!=="passed");return[`## ${n}
`,...o.length===0?[]:[l(o)],...e.targets.map(({target:r,status:y,steps:u})=>`### ${t(r)}: ${y}

${l(u)}`),...e.receipt===void 0?[]:[`Deployment ${t(e.receipt.id)}, bundle ${t(e.receipt.bundleDigest)}.
`]]}function l(e){return`| | Step | |
| --- | --- | --- |
${d(e).map(g).join("")}`}function g({names:e,step:n}){let o="remedy"in n?` ${t(s(n.remedy,a))}`:"",r=t(s(n.message,a));return`| ${c[n.status]} | ${e.join(", ")} | ${r}${o} |
`}export{h as a};
