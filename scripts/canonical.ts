import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseFile } from '../src/language/parse.ts';
import { printFile } from '../src/language/print.ts';
import { describeMeaning } from './canonical/describe-meaning.ts';
import { flatten } from './canonical/flatten.ts';

/**
 * Counts how many documents of exported files the printer reproduces: `node scripts/run.mjs scripts/canonical.ts DIR…`.
 * Each file is printed as it is and after its blank lines, indents and alignment were removed. With `--diff`, the first
 * line that differs is shown.
 */
const args = process.argv.slice(2);
const showsDiff = args.includes('--diff');
const folders = args.filter((arg) => arg !== '--diff');
if (folders.length === 0) {
  console.error('Say which folders: node scripts/run.mjs scripts/canonical.ts DIR…');
  process.exit(2);
}
for (const folder of folders) measureFolder(folder);

function measureFolder(folder: string): void {
  const counts = { documents: 0, same: 0, restored: 0, unstable: 0, changed: 0, skipped: 0 };
  for (const path of findFiles(folder)) {
    const text = readFileSync(path, 'utf8');
    const name = relative(folder, path);
    const parsed = parseFile({ path: name, text });
    if (parsed.problems.length > 0) {
      counts.skipped += 1;
      continue;
    }
    const printed = printFile(parsed);
    const restored = printFile(parseFile({ path: name, text: flatten(parsed) }));
    const again = parseFile({ path: name, text: printed });
    if (again.problems.length > 0) console.log(`  ${name}: what was printed has syntax problems`);
    else if (printFile(again) !== printed) {
      counts.unstable += 1;
      report(`${name}: printing twice differs`, printed, printFile(again));
    }
    if (describeMeaning(parsed) !== describeMeaning(again)) {
      counts.changed += 1;
      report(`${name}: the meaning differs`, describeMeaning(parsed), describeMeaning(again));
    }
    const expected = text.split('\n---\n');
    counts.documents += expected.length;
    counts.same += countSame(name, 'as it is', expected, printed.split('\n---\n'));
    counts.restored += countSame(name, 'flattened', expected, restored.split('\n---\n'));
  }
  const percent = (count: number): string => `${count} (${((100 * count) / counts.documents).toFixed(1)} %)`;
  console.log(`${folder}: ${counts.documents} documents`);
  console.log(`  reproduced ${percent(counts.same)}, after flattening ${percent(counts.restored)}`);
  console.log(
    `  files: ${counts.unstable} unstable, ${counts.changed} with another meaning, ${counts.skipped} skipped for syntax problems`,
  );
}

function findFiles(folder: string): readonly string[] {
  if (!statSync(folder).isDirectory()) return [folder];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return findFiles(path);
    return name.endsWith('.xs') ? [path] : [];
  });
}

function countSame(name: string, how: string, expected: readonly string[], found: readonly string[]): number {
  const wrong = expected.filter((document, index) => document !== found[index]);
  for (const document of wrong) report(`${name} (${how})`, document, found[expected.indexOf(document)] ?? '');
  return expected.length - wrong.length;
}

function report(title: string, expected: string, found: string): void {
  if (!showsDiff) return;
  const [left, right] = [expected.split('\n'), found.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  console.log(
    `  ${title}, line ${at + 1}\n    - ${JSON.stringify(left[at])}\n    + ${JSON.stringify(right[at])}`,
  );
}
