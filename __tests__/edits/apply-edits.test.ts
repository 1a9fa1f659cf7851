import { describe, expect, test } from '@jest/globals';
import { EditableFiles, findCompatible } from '../../src/edits/apply-edits.ts';
import type { TextEdit } from '../../src/source/diagnostic.ts';

const file = 'a.xs';

/** On line 1, from one column up to another. */
function edit(column: number, endColumn: number, text: string, about: Partial<TextEdit> = {}): TextEdit {
  return { file, line: 1, column, endLine: 1, endColumn, text, ...about };
}

/** The text after the edits of one fix; undefined when they do not fit it. */
function applyTo(text: string, ...edits: readonly TextEdit[]): string | undefined {
  const files = new EditableFiles([{ path: file, text }]);
  const group = files.resolve(edits);
  return group === undefined ? undefined : files.apply([group])[0]?.text;
}

describe('one fix', () => {
  test('replaces, puts in and takes out, wherever its edits stand in the list', () => {
    expect(applyTo('one two three', edit(9, 14, '3'), edit(1, 1, '0 '), edit(4, 8, ''))).toBe('0 one 3');
  });

  test('may span lines', () => {
    expect(applyTo('a {\n  b\n}\n', edit(3, 2, '(b)', { endLine: 3 }))).toBe('a (b)\n');
  });

  test.each([
    ['after the end of its line', edit(1, 9, '')],
    ['on a line that is not there', edit(1, 1, '', { line: 7, endLine: 7 })],
    ['that ends before it starts', edit(3, 1, '')],
    ['in a file that is not there', edit(1, 1, '', { file: 'b.xs' })],
  ])('with an edit %s is none: not even its other edits are made', (_, wrong) => {
    expect(applyTo('abc', edit(1, 2, 'A'), wrong)).toBeUndefined();
  });

  test('with two edits of one place is none', () => {
    expect(applyTo('abcd', edit(1, 3, 'x'), edit(2, 4, 'y'))).toBeUndefined();
  });

  test('writes line ends as the file does', () => {
    expect(applyTo('a\r\nb\r\n', edit(2, 2, '\nx'))).toBe('a\r\nx\r\nb\r\n');
    expect(applyTo('a\nb', edit(2, 2, '\nx'))).toBe('a\nx\nb');
  });
});

describe('several fixes', () => {
  const files = new EditableFiles([{ path: file, text: 'abcdef' }]);
  const propose = (...edits: readonly TextEdit[]) => ({ group: files.resolve(edits) ?? [] });

  test('are all made where each has its own place', () => {
    const fixes = [propose(edit(5, 6, 'E')), propose(edit(1, 2, 'A'))];
    expect(files.apply(findCompatible(fixes).map(({ group }) => group))[0]?.text).toBe('AbcdEf');
  });

  test('of which two want one place, the first is made, and the other as a whole is not', () => {
    const first = propose(edit(2, 4, 'X'));
    const second = propose(edit(1, 2, 'A'), edit(3, 5, 'Y'));
    expect(findCompatible([first, second, propose(edit(5, 6, 'E'))])).toEqual([
      first,
      propose(edit(5, 6, 'E')),
    ]);
  });

  test('what is put in at the border of another edit waits: which comes first nobody knows', () => {
    const replaced = propose(edit(2, 4, 'X'));
    for (const at of [2, 3, 4])
      expect(findCompatible([replaced, propose(edit(at, at, '+'))])).toHaveLength(1);
    expect(findCompatible([replaced, propose(edit(5, 5, '+'))])).toHaveLength(2);
    expect(findCompatible([replaced, propose(edit(4, 5, '+'))])).toHaveLength(2);
  });
});
