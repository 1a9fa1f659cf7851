import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export { underlined } from '../checks/check-sources.ts';

/** All sources of an example, by their paths in it. */
export function readExample(name: string): Readonly<Record<string, string>> {
  const root = join('examples', name);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xs'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
