import { ReferenceParser } from '/work/main/__tests__/language/support/reference-parser.ts';
import { parse } from '/work/main/src/language/generated/parser.js';
import { readdirSync, readFileSync } from 'node:fs';
import assert from 'node:assert';
const ref = new ReferenceParser();
console.log(Object.entries(ref.grammar.rules).slice(0,4).map(([k,v])=>[k,(v as any).description, Object.keys(v as any)]));
let t=0,t2=0,n=0;
for (const f of readdirSync('/work/main/examples',{recursive:true,encoding:'utf8'}).filter(f=>f.endsWith('.xs'))) {
  const text = readFileSync('/work/main/examples/'+f,'utf8');
  let a=performance.now(); const x=ref.parse(text); t+=performance.now()-a;
  a=performance.now(); const y=parse(text); t2+=performance.now()-a; n+=text.length;
  try { assert.deepStrictEqual(y,x);} catch(e){console.log(f,String(e).slice(0,1500)); break;}
}
console.log(n,t,t2);
