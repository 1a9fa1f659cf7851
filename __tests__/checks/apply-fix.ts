import type { Diagnostic } from '../../src/source/diagnostic.ts';

/** Sources after the fix of a diagnostic; the same ones when it offers none. */
export function applyFix(
  sources: Readonly<Record<string, string>>,
  { fix }: Diagnostic,
): Readonly<Record<string, string>> {
  const result = { ...sources };
  for (const { file, line, column, endLine, endColumn, text } of fix?.edits ?? []) {
    const old = result[file] ?? '';
    const offset = (row: number, unit: number): number =>
      old
        .split('\n')
        .slice(0, row - 1)
        .reduce((sum, before) => sum + before.length + 1, unit - 1);
    result[file] = old.slice(0, offset(line, column)) + text + old.slice(offset(endLine, endColumn));
  }
  return result;
}
