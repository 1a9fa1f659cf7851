import{a as i,e as p,f as m}from"./chunk-GR4ANCWK.js";import{k as n,m as e}from"./chunk-2A7D2MGQ.js";var D={text:({targets:t,failures:r},o)=>[...t.map(f=>m(f,o)),...r.length===0?[]:[n(r,o)]].join(`
`),json:i,markdown:({targets:t,failures:r})=>[...t.map(p),...r.length===0?[]:[`## Drift: not known

${e(r)}`]].join(`
`)};export{D as a};
