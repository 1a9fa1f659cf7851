import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDist } from './bundle/build-dist.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
await buildDist(process.cwd(), resolve(values.out));
