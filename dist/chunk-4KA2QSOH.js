import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import{a as i,e as p,f as m}from"./chunk-J3NJ4MCE.js";import{h as n,j as e}from"./chunk-CPLDP3WI.js";var D={text:({targets:t,failures:r},o)=>[...t.map(f=>m(f,o)),...r.length===0?[]:[n(r,o)]].join(`
`),json:i,markdown:({targets:t,failures:r})=>[...t.map(p),...r.length===0?[]:[`## Drift: not known

${e(r)}`]].join(`
`)};export{D as a};
