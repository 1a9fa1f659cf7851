import { describe, expect, test } from '@jest/globals';
import { renderUnifiedDiff } from '../../src/edits/unified-diff.ts';
import { fc } from '../support/properties.ts';

/** Does what `git apply` does with a patch of one file. */
function applyPatch(text: string, patch: string): string {
  const before = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const after: string[] = [];
  let at = 0;
  const rows = patch.match(/[^\n]*\n/g)?.slice(2) ?? [];
  for (const [index, row] of rows.entries()) {
    const head = /^@@ -(\d+),(\d+) \+(\d+),(\d+) @@\n$/.exec(row);
    if (head !== null) {
      const start = Number(head[1]) - (head[2] === '0' ? 0 : 1);
      after.push(...before.slice(at, start));
      at = start;
      expect(after.length).toBe(Number(head[3]) - (head[4] === '0' ? 0 : 1));
      continue;
    }
    if (row.startsWith('\\')) continue;
    const open = rows[index + 1]?.startsWith('\\') === true;
    const line = open ? row.slice(1, -1) : row.slice(1);
    if (row[0] !== '+') expect(before[at++]).toBe(line);
    if (row[0] !== '-') after.push(line);
  }
  return [...after, ...before.slice(at)].join('');
}

describe('renderUnifiedDiff', () => {
  test('shows a change with three lines around it', () => {
    const before = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
    expect(renderUnifiedDiff('a.xs', before, before.replace('5', 'five'))).toBe(
      [
        '--- a/a.xs',
        '+++ b/a.xs',
        '@@ -2,7 +2,7 @@',
        ...[' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8', ''],
      ].join('\n'),
    );
  });

  test('puts changes that are near into one hunk, and others into their own', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `${index}\n`);
    const change = (...at: readonly number[]) =>
      renderUnifiedDiff(
        'a',
        lines.join(''),
        lines.map((line, i) => (at.includes(i) ? 'x\n' : line)).join(''),
      );
    expect(change(10, 16).match(/^@@/gm)).toHaveLength(1);
    expect(change(10, 30).match(/^@@/gm)).toHaveLength(2);
    expect(renderUnifiedDiff('a', '1\n2\n3\n', '1\nx\n3\n', 0)).toContain('@@ -2,1 +2,1 @@\n-2\n+x\n');
  });

  test('says where the last line has no end', () => {
    expect(renderUnifiedDiff('a', 'x', 'x\n')).toContain('-x\n\\ No newline at end of file\n+x\n');
  });

  test('of texts that are equal there is none', () => {
    expect(renderUnifiedDiff('a', 'x', 'x')).toBe('');
  });

  test.each([
    ['my file.xs', '--- a/my file.xs\t\n'],
    ['a"b.xs', '--- "a/a\\"b.xs"\n'],
    ['a\nb.xs', '--- "a/a\\012b.xs"\n'],
    ['é.xs', '--- a/é.xs\n'],
  ])('writes the name %j as git does', (path, head) => {
    expect(renderUnifiedDiff(path, 'x', 'y').startsWith(head)).toBe(true);
  });

  test('turns any text into any other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '', 'a\r', '+', '-', '\\'), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 3 }), (before, after, context) => {
        const patch = renderUnifiedDiff('a', before, after, context);
        expect(applyPatch(before, patch)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });
});
