import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../examples', import.meta.url));

/** All `.xs` files of all examples: path below `examples/` and text. */
export function readExamples(): readonly (readonly [path: string, text: string])[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xs'))
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(ROOT, path), 'utf8')] as const);
}
