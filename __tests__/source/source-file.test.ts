import { describe, expect, test } from '@jest/globals';
import { LineIndex } from '../../src/source/source-file.ts';
import { fc } from '../support/properties.ts';

describe('position', () => {
  const text = 'ab\n\r\n𝒳c\n';

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [5, 3, 1],
    // Columns count UTF-16 units: the letter before takes two.
    [7, 3, 3],
    [9, 4, 1],
    // Outside the text: its nearest end.
    [-1, 1, 1],
    [99, 4, 1],
  ])('of offset %i is %i:%i', (offset, line, column) => {
    expect(new LineIndex(text).position(offset)).toEqual({ line, column });
  });

  test('is what counting gives', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '𝒳', '\u2028') });
    fc.assert(
      fc.property(texts, fc.nat({ max: 50 }), (source, offset) => {
        const before = source.slice(0, offset).split('\n');
        const index = new LineIndex(source);
        expect(index.position(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        });
        expect(index.lineCount).toBe(source.split('\n').length);
      }),
    );
  });
});

describe('offset', () => {
  test('leads back from every position', () => {
    const text = 'ab\n\r\n𝒳c\n';
    const index = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const { line, column } = index.position(offset);
      expect(index.offset(line, column)).toBe(offset);
    }
  });

  test.each([
    [1, 4],
    [1, 0],
    [0, 1],
    [5, 1],
  ])('of %i:%i is none', (line, column) => {
    expect(new LineIndex('ab\n\r\n𝒳c\n').offset(line, column)).toBeUndefined();
  });
});

describe('lineText', () => {
  test.each([
    [1, 'ab'],
    [2, ''],
    [3, 'c'],
    [4, ''],
    [0, ''],
    [5, ''],
  ])('of line %i is %j', (line, text) => {
    expect(new LineIndex('ab\n\r\nc\r\n').lineText(line)).toBe(text);
  });

  test('holds the last line whole', () => {
    expect(new LineIndex('a\nbc').lineText(2)).toBe('bc');
    expect(new LineIndex('').lineText(1)).toBe('');
  });

  test('of all lines, joined, is the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'b c') }), (text) => {
        const index = new LineIndex(text);
        const lines = Array.from({ length: index.lineCount }, (_, line) => index.lineText(line + 1));
        expect(lines.join('\n')).toBe(text);
      }),
    );
  });
});

describe('place', () => {
  const index = new LineIndex('ab\ncd\n');

  test('of a span', () => {
    expect(index.place({ start: 1, end: 4 })).toEqual({ line: 1, column: 2, endLine: 2, endColumn: 2 });
  });

  test('of an empty span, at the end too', () => {
    expect(index.place({ start: 6, end: 6 })).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 1 });
  });

  test('of a span that ends before it starts is empty', () => {
    expect(index.place({ start: 4, end: 1 })).toEqual({ line: 2, column: 2, endLine: 2, endColumn: 2 });
  });
});
