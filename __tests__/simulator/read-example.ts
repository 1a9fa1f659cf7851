import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/** All `.xs` files of an example, with paths relative to it. */
export function readExample(name: string): readonly ExampleFile[] {
  const root = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xs'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
}
