function c({plan:e,policy:n,failures:r}){let{version:o,...s}=e??{version:1},i=n?.refused.map(({change:t,impacts:a,remedy:d})=>({object:t.object,path:t.path,impacts:a,remedy:d})),p=n===void 0?{}:{policy:{verdict:n.verdict,refused:i}};return`${JSON.stringify({version:o,...s,...p,failures:r},void 0,2)}
`}export{c as a};
