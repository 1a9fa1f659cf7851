import { describe, expect, test } from '@jest/globals';
import { scan } from '../../src/language/scan.ts';
import { fc } from '../support/properties.ts';

const findPieces = (text: string): readonly string[] =>
  scan(text).pieces.map(({ start, end }) => text.slice(start, end));
const findComments = (text: string): readonly string[] =>
  scan(text).pieces.flatMap(({ comments }) => comments.map((comment) => comment.text));

describe('pieces', () => {
  test.each<[text: string, pieces: readonly string[]]>([
    ['', ['']],
    ['a', ['a']],
    ['a\n---\nb', ['a\n', 'b']],
    ['a\n---\nb\n---\nc\n', ['a\n', 'b\n', 'c\n']],
    ['---\na', ['', 'a']],
    ['a\n---', ['a\n', '']],
    ['a\n---\n', ['a\n', '']],
    ['a\r\n---\r\nb', ['a\r\n', 'b']],
    ['a\n---  \t\nb', ['a\n', 'b']],
    ['---\n---', ['', '', '']],
    // No separators.
    ['a ---\nb', ['a ---\nb']],
    ['a\n ---\nb', ['a\n ---\nb']],
    ['a\n----\nb', ['a\n----\nb']],
    ['a\n--- b\nc', ['a\n--- b\nc']],
    ['a\n--\nb', ['a\n--\nb']],
    ['"\n---\n"', ['"\n---\n"']],
    ["'\n---\n'", ["'\n---\n'"]],
    ['"""\n"\n---\n"""', ['"""\n"\n---\n"""']],
    ["'''\n'\n---\n'''", ["'''\n'\n---\n'''"]],
    ['`\n---\n`', ['`\n---\n`']],
    ['```\n`\n---\n```', ['```\n`\n---\n```']],
    ['"\\"\n---\n"', ['"\\"\n---\n"']],
    ['// ---\na', ['// ---\na']],
    // A quote in a comment opens nothing.
    ['// don\'t "\n---\nb', ['// don\'t "\n', 'b']],
    ['text a filters=pattern:[^"]+\n---\n"b"', ['text a filters=pattern:[^"]+\n', '"b"']],
    // Nor does a quote that nothing closes.
    ['a "\n---\nb', ['a "\n', 'b']],
    ['a """\n---\nb', ['a """\n', 'b']],
    ['a "\\"\n---\nb', ['a "\\"\n', 'b']],
  ])('%j', (text, pieces) => {
    expect(findPieces(text)).toEqual(pieces);
  });

  test('hold all of the text but the separators', () => {
    const parts = fc.constantFrom(
      'a',
      '\n---\n',
      '\n',
      '"',
      "'",
      '`',
      '"""',
      '\\',
      '// ',
      '---',
      '\r\n',
      '{',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join('')),
        (text) => {
          const { pieces } = scan(text);
          let at = 0;
          for (const piece of pieces) {
            expect(text.slice(at, piece.start)).toMatch(/^(?:---[ \t]*\r?\n?)?$/);
            expect(piece.end).toBeGreaterThanOrEqual(piece.start);
            at = piece.end;
          }
          expect(at).toBe(text.length);
        },
      ),
    );
  });
});

describe('comments', () => {
  test.each<[text: string, comments: readonly string[]]>([
    ['// a', ['// a']],
    ['// a\nb // c\n', ['// a', '// c']],
    ['// a\r\n//b\r\n', ['// a', '//b']],
    ['///', ['///']],
    ['"http://a" \'//\' `//`', []],
    ['"""\n// a\n""" // b', ['// b']],
    ['"\\"// a" // b', ['// b']],
    ['a / b', []],
    ['text a filters=pattern:^https?://x$|min:3 // b', ['// b']],
    ['text a filters=pattern:[^"]+ // b', ['// b']],
    // No filters of a field.
    ['$a.filters = $b // c', ['// c']],
    ['my_filters=b:c// d', ['// d']],
  ])('%j', (text, comments) => {
    expect(findComments(text)).toEqual(comments);
    for (const { text: own, start, end } of scan(text).pieces.flatMap(({ comments: found }) => found))
      expect(text.slice(start, end)).toBe(own);
  });
});

describe('texts that are never closed', () => {
  test.each([
    ['a "b', 2],
    ['a "b\' ', 2],
    ['"a" \'b', 4],
    ['"""\n"', 0],
    ['"a"', undefined],
    ['"""a"""', undefined],
    ['""', undefined],
    ["// don't", undefined],
  ])('%j', (text, at) => {
    expect(scan(text).pieces[0]?.unclosedText).toBe(at);
  });

  test('concern their own piece only', () => {
    const { pieces } = scan('a "\n---\nb "c"\n---\nd \'');
    // The first quote is closed by none that it could reach: one is left over, whichever it is.
    expect(pieces.filter((piece) => piece.unclosedText !== undefined).length).toBeGreaterThan(0);
  });
});

test.each([
  ['a = "b\nc"', 4],
  ["'a' 'b\n'", 4],
  ['"""\na\n"""', undefined],
  ['`\na\n`', undefined],
  ['"a"', undefined],
])('a text that runs over lines: %j', (text, at) => {
  expect(scan(text).pieces[0]?.longText).toBe(at);
});

test.each([
  ['{{ a }} b', '{{ a }}'],
  ['{ {% a %} }', '{% a %}'],
  ['{{ a\n}}', '{{ a'],
  ['{% a', '{%'],
  ['{ { a } }', undefined],
  ['"{{ a }}"', undefined],
  ['// {{ a }}', undefined],
])('tags of templates: %j', (text, tag) => {
  const found = scan(text).pieces[0]?.templateTag;
  expect(found === undefined ? undefined : text.slice(found.start, found.end)).toBe(tag);
});
