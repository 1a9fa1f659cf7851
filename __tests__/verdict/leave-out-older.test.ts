import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../src/language/parse.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { type FoundState, leaveOutOlder } from '../../src/verdict/leave-out-older.ts';

const document = (name: string, value = '1'): string =>
  `function ${name} {\n  input {\n  }\n\n  stack {\n  }\n\n  response = ${value}\n}\n`;

/** A state in which something is found at `file:line`. */
function state(files: Readonly<Record<string, string>>, ...places: readonly string[]): FoundState {
  return {
    parsed: Object.entries(files).map(([path, text]) => parseFile({ path, text })),
    diagnostics: places.map((place): Diagnostic => {
      const [file = '', line = '', fingerprint = file] = place.split(':');
      const position = { line: Number(line), column: 1, endLine: Number(line), endColumn: 2 };
      return {
        ...position,
        file,
        severity: 'error',
        check: 'some-check',
        category: 'quality',
        message: place,
        fingerprint,
      };
    }),
  };
}

const show = (before: FoundState, after: FoundState) => {
  const { shown, older } = leaveOutOlder(before, after);
  return [shown.map(({ message }) => message), older];
};

describe('leaveOutOlder', () => {
  const files = { 'a.xs': document('a'), 'b.xs': document('b') };

  test('shows nothing of what was there before', () => {
    const same = state(files, 'a.xs:1', 'b.xs:1');
    expect(show(same, same)).toEqual([[], 2]);
  });

  test('shows all of a document that was changed, also what was there before', () => {
    const before = state(files, 'a.xs:1', 'b.xs:1');
    const after = state({ ...files, 'a.xs': document('a', '2') }, 'a.xs:1', 'b.xs:1');
    expect(show(before, after)).toEqual([['a.xs:1'], 1]);
  });

  test('shows what a change breaks in documents that it does not touch', () => {
    const before = state(files, 'b.xs:1');
    const after = state({ 'a.xs': document('a', '2'), 'b.xs': files['b.xs'] }, 'b.xs:1', 'b.xs:7:new');
    expect(show(before, after)).toEqual([['b.xs:7:new'], 1]);
  });

  test('shows all of a file that was not there', () => {
    expect(show(state({}), state(files, 'a.xs:1'))).toEqual([['a.xs:1'], 0]);
  });

  test('of a file with several documents, a change of one leaves the others as they were, wherever they move', () => {
    const before = state({ 'all.xs': `${document('a')}---\n${document('b')}` }, 'all.xs:1:a', 'all.xs:11:b');
    const after = state(
      { 'all.xs': `${document('a', '2\n')}---\n${document('b')}` },
      'all.xs:1:a',
      'all.xs:12:b',
    );
    expect(show(before, after)).toEqual([['all.xs:1:a'], 1]);
  });
});
