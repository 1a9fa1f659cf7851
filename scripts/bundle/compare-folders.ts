import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** One sentence per file that is not the same in both folders: its bytes, or whether it can be executed. */
export function findDifferences(expected: string, actual: string): string[] {
  const wanted = new Set(findFiles(expected));
  const present = new Set(findFiles(actual));
  return [...new Set([...wanted, ...present])].sort().flatMap((file) => {
    if (!present.has(file)) return [`${file} is missing`];
    if (!wanted.has(file)) return [`${file} is not part of the build any more`];
    const [a, b] = [join(expected, file), join(actual, file)];
    if (!readFileSync(a).equals(readFileSync(b))) return [`${file} has other content`];
    if (isExecutable(a) !== isExecutable(b)) return [`${file} has another executable bit`];
    return [];
  });
}

function findFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function isExecutable(file: string): boolean {
  return (statSync(file).mode & 0o100) !== 0;
}
