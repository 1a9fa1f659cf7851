import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Registers the tests of the files beside and below one, so that what they share is loaded once.
 * @param from the file, as `import.meta.url`; files called `every…` are left out
 * @param half with it, only each second file, from the first or the second on
 */
export async function loadTests(from: string, half?: 0 | 1): Promise<void> {
  const folder = dirname(fileURLToPath(from));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.startsWith('every'))
    .sort();
  for (const [index, name] of files.entries()) {
    if (half === undefined || index % 2 === half) await import(join(folder, name));
  }
}
