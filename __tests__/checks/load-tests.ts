import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));

/** Registers the tests of one half of the files beside this one, so that what they share is loaded once. */
export async function loadTests(half: 0 | 1): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && !name.startsWith('every-'));
  for (const [index, name] of files.entries()) {
    if (index % 2 === half) await import(join(folder, name));
  }
}
