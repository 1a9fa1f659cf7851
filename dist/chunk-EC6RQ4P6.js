function s(n,e){return n.length<=e?n:`${n.slice(0,e-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}var i=`> [!NOTE]
> The rest does not fit here; the run that wrote this has all of it.

`;function u(n,e){if(n.length<=e)return n;let r=n.slice(0,Math.max(0,e-i.length)).replace(/[\uD800-\uDBFF]$/,""),t=r.lastIndexOf(`
`);return`${i}${t===-1?r:r.slice(0,t)}`}export{s as a,u as b};
