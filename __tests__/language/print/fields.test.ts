import { describe, expect, test } from '@jest/globals';
import { join, reprintFields } from './reprint.ts';

describe('fields', () => {
  test.each([
    [
      'the parts have one blank between',
      'text[]  a?  filters = trim | min:3',
      'text[] a? filters=trim|min:3',
    ],
    ['the mark of nullable types follows the type', 'email ?a?', 'email? a?'],
    ['a list keeps its size', 'int[2:5] pair', 'int[2:5] pair'],
    ['filters are joined', 'text a filters=trim |!lower| min:3', 'text a filters=trim|!lower|min:3'],
    ['empty options go', 'text a { }', 'text a'],
  ])('%s', (_, source, expected) => {
    expect(reprintFields(source)).toBe(expected);
  });

  test.each([
    ['a word', '"day"', 'day'],
    ['a number', '20', '20'],
    ['a size', '1024x1024', '1024x1024'],
    ['a negative number', '-1', '"-1"'],
    ['a fraction', '0.5', '"0.5"'],
    ['anything else', "'16:9'", '"16:9"'],
  ])('a default: %s', (_, source, expected) => {
    expect(reprintFields(`text a?=${source} filters=trim`)).toBe(`text a?=${expected} filters=trim`);
  });

  test('blank lines stand after options and around comments', () => {
    expect(
      reprintFields(
        'int a { table = "user" } int b',
        'text c',
        '// why',
        'text d',
        'object e { schema { int f } }',
      ),
    ).toBe(
      join(
        'int a {',
        '  table = "user"',
        '}',
        '',
        'int b',
        'text c',
        '',
        '// why',
        'text d',
        '',
        'object e {',
        '  schema {',
        '    int f',
        '  }',
        '}',
      ),
    );
  });

  test('a wrapped enum has a blank line before its brace when a comment stands above it', () => {
    const words = ['waiting', 'paid', 'packed', 'sent', 'delivered', 'returned', 'refunded'];
    const source = `enum state { values = [${words.map((word) => `"${word}"`).join(', ')}] }`;
    const lines = ['enum state {', '  values = [', ...words.map((word) => `    "${word}"`), '  ]', '}'];
    expect(reprintFields(source)).toBe(join(...lines));
    expect(reprintFields('// why', source)).toBe(join('// why', ...lines.slice(0, -1), '', '}'));
  });

  test('it has that line too when the comment stood beside its head, or in another place that has no room for it', () => {
    const printed = join(
      '// why',
      'enum state {',
      '  values = [',
      '    // first',
      '    "new"',
      '    "old"',
      '  ]',
      '',
      '}',
    );
    expect(reprintFields('enum state // why', '{ values = [ // first', '"new"', '"old"', '] }')).toBe(
      printed,
    );
    expect(reprintFields('enum state { values = [ // first', '"new"', '"old"', '] } // why')).toBe(printed);
    expect(reprintFields(printed)).toBe(printed);
  });

  test('slashes and quotes in a default or in the argument of a filter begin no comment and no text', () => {
    const fields = [
      'text a?="http://a" filters=pattern:^https?://b$|min:3',
      'text c filters=pattern:[^"]+',
      "text d filters=pattern://e'",
    ];
    const shown = join(...fields.slice(0, 2), '', '// why', fields[2] ?? '');
    expect(reprintFields(...fields.slice(0, 2), '// why', fields[2] ?? '')).toBe(shown);
    expect(reprintFields('text u?=http://a/b // why')).toBe(join('// why', 'text u?="http://a/b"'));
  });

  test('a default behind the name "filters" stays without quotes, which would begin filters', () => {
    expect(reprintFields('text filters==')).toBe('text filters==');
  });

  test('the argument of a filter ends with its line, also behind a backslash', () => {
    expect(reprintFields('text a filters=@:\\\r', 'int b')).toBe(join('text a filters=@:\\', 'int b'));
    expect(reprintFields('text a filters=pattern:[a\\\r', 'int b')).toBe(
      join('text a filters=pattern:[a\\', 'int b'),
    );
    expect(reprintFields('text a filters=ok:a\\ b\\')).toBe('text a filters=ok:a\\ b\\');
  });

  test('a blank that is none for Xano is a part of an argument', () => {
    expect(reprintFields('text a filters=max:\ufeff')).toBe('text a filters=max:\ufeff');
  });
});
