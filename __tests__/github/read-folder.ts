import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../support/temp-folder.ts';

/** Every file below a folder, by its path under `prefix`. */
export function readFolder(folder: string, prefix = ''): Files {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [join(prefix, file.slice(folder.length + 1)), readFileSync(file)];
      }),
  );
}
