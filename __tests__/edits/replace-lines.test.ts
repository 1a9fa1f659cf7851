import { describe, expect, test } from '@jest/globals';
import { replaceLines } from '../../src/edits/replace-lines.ts';
import type { TextEdit } from '../../src/source/diagnostic.ts';
import { fc } from '../support/properties.ts';

const LINES = ['alpha beta', '  gamma', 'delta', ''];
const lineText = (_file: string, line: number): string => LINES[line - 1] ?? '';
const edit = (line: number, column: number, endLine: number, endColumn: number, text: string): TextEdit => ({
  file: 'a.xs',
  line,
  column,
  endLine,
  endColumn,
  text,
});
const replace = (...edits: readonly TextEdit[]) => {
  const found = replaceLines({ title: 'Mend', edits }, lineText);
  return found === undefined ? undefined : [found.startLine, found.endLine, ...found.lines];
};

describe('a fix as whole lines', () => {
  test.each([
    ['a word', [edit(1, 7, 1, 11, 'BETA')], [1, 1, 'alpha BETA']],
    ['two words of a line', [edit(1, 7, 1, 11, 'b'), edit(1, 1, 1, 6, 'a')], [1, 1, 'a b']],
    ['words of two lines', [edit(1, 1, 1, 6, 'a'), edit(2, 3, 2, 8, 'g')], [1, 2, 'a beta', '  g']],
    ['a line more', [edit(2, 8, 2, 8, '\n  more')], [2, 2, '  gamma', '  more']],
    ['over lines', [edit(1, 6, 3, 3, '-')], [1, 3, 'alpha-lta']],
    ['a line that goes', [edit(2, 1, 3, 1, '')], [2, 2]],
    ['a line for another', [edit(2, 1, 3, 1, 'new\n')], [2, 2, 'new']],
    ['a line end that goes', [edit(2, 8, 3, 1, '')], undefined],
    ['edits that overlap', [edit(1, 1, 1, 6, 'a'), edit(1, 3, 1, 8, 'b')], undefined],
    ['two files', [edit(1, 1, 1, 6, 'a'), { ...edit(1, 1, 1, 6, 'b'), file: 'b.xs' }], undefined],
    ['nothing', [], undefined],
  ] as const)('%s', (_what, edits, expected) => {
    expect(replace(...edits)).toEqual(expected);
  });

  test('does what the edit does', () => {
    const text = LINES.join('\n');
    const place = (offset: number) => {
      const before = text.slice(0, offset).split('\n');
      return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    };
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(text.length),
        fc.constantFrom('', 'x', 'x\n', '\n'),
        (a, b, by) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const [from, to] = [place(start), place(end)];
          const found = replaceLines(
            { title: '', edits: [edit(from.line, from.column, to.line, to.column, by)] },
            lineText,
          );
          if (found === undefined) return;
          const { startLine, endLine, lines } = found;
          const kept = [...LINES.slice(0, startLine - 1), ...lines, ...LINES.slice(endLine)].join('\n');
          expect(kept).toBe(text.slice(0, start) + by + text.slice(end));
        },
      ),
      { numRuns: 300 },
    );
  });
});
