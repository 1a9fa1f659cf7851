import { describe, expect, test } from '@jest/globals';
import { decodeName, decodeString, encodeString } from '../../src/language/string-literal.ts';
import { fc } from '../support/properties.ts';
import { parseExpression } from './support/render-tree.ts';

describe('decodeString', () => {
  test.each([
    ['""', ''],
    ['"a b"', 'a b'],
    ['\'a "b"\'', 'a "b"'],
    ['"a\\"b\\\\c"', 'a"b\\c'],
    ["'it\\'s'", "it's"],
    ['"\\n\\t\\r"', '\n\t\r'],
    ['"a\nb"', 'a\nb'],
    ['"\\`"', '`'],
    // Regular expressions are written with one backslash and with two.
    ['"\\d"', '\\d'],
    ['"\\\\d"', '\\d'],
    ['"\\u0041"', '\\u0041'],
    ['"\\𝒳"', '\\𝒳'],
    ['"\\\n"', '\\\n'],
  ])('%j is %j', (raw, value) => {
    expect(decodeString(raw)).toBe(value);
  });

  test.each([
    ['"""\n  a\n    b\n  """', 'a\n  b'],
    ["'''\na\n'''", 'a'],
    ['"""\n  a\n\n  b\n  """', 'a\n\nb'],
    ['"""\r\n  a\r\n  """', 'a'],
    ['"""\n  a"""', '  a'],
    ['"""\n a\n  """', 'a'],
    ['"""\n  a \\n "b"\n  """', 'a \\n "b"'],
    ['"""a"""', 'a'],
    ['"""\n"""', ''],
    ['""""""', ''],
  ])('drops the line ends next to triple quotes, and their indent: %j is %j', (raw, value) => {
    expect(decodeString(raw)).toBe(value);
  });
});

test.each([
  ['a', 'a'],
  ['"a b"', 'a b'],
  ["'a'", 'a'],
  ['"a\\"b"', 'a"b'],
])('decodeName: %s is %s', (raw, name) => {
  expect(decodeName(raw)).toBe(name);
});

test('an encoded text reads back as it was, by the parser too', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'\\"\'\n\r\tn`{/') })),
      (value) => {
        const raw = encodeString(value);
        expect(decodeString(raw)).toBe(value);
        expect(raw).not.toMatch(/[\n\r\t]/);
        expect(parseExpression(raw)).toMatchObject({ type: 'string', value });
      },
    ),
  );
});
