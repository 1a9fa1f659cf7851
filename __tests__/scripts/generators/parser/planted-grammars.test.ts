import { describe, expect, test } from '@jest/globals';
import { ReferenceParser } from '../../../language/support/reference-parser.ts';
import { fc } from '../../../support/properties.ts';
import { compileGrammar } from './support/compile-grammar.ts';

const SPACE = /[\0- ]*/y;

/** Little grammars, one construct each, and what texts are made of that come near to what they take. */
const GRAMMARS: readonly (readonly [what: string, rules: string, letters: Iterable<string>])[] = [
  ['terminals', 'S = "ab" "c"', ['ab', 'b', 'c', ' ']],
  [
    'characters with a meaning in regular expressions',
    'S = "." "*" t\nt (a token) = open | "]" | "-$"\nopen = "[" "^" "\\\\"',
    ['.', '*', '.*', '[^\\', ']', '-$', ' '],
  ],
  ['alternatives', 'S = "ab" | "a" | "bc"', 'abc '],
  ['the first alternative that fits, for good', 'S = t "c"\nt = "a" | "ab"', 'abc'],
  ['repetitions', 'S = "a"* "b"+ "c"?', 'abc '],
  ['greedy repetitions, which give nothing back', 's = "a"* "a"', 'ab'],
  ['repeated groups', 'S = ("a" "b"?)* "c"', 'abc '],
  ['groups in groups', 'S = (("a" | "b")+ ",")* "c"', 'abc,'],
  ['looks ahead', 'S = ~"ax" "a" ("x" | "y")* &"c" "c"', 'axyc '],
  ['looks ahead at rules', 's = (~t letter)* t\nt = "b" "c"', 'abc'],
  ['ranges', 'S = "0".."7" "a".."c"+', '0789abcd '],
  ['rules with a small letter, which skip nothing', 'S = t+\nt = "a" "b"', 'ab '],
  ['tokens', 'S = t+\nt (a token) = "a" ("b" | "c")* ~"d"', 'abcd '],
  [
    'tokens of several rules',
    'S = t+\nt (a token) = "<" rest* ">"\nrest = escaped | ~">" ~"\\\\" any\nescaped = "\\\\" any',
    '<>\\a ',
  ],
  [
    'a search for the next sign',
    'S = t+\nt (a token) = "<<" (~">>" any)* ">>"',
    ['<<', '>>', '<', '>', 'a', ' '],
  ],
  ['cases', 'S = "a" t -- one\n | "b" t* -- many\nt = "c"', 'abc '],
  ['described rules that hold others', 'S = V ";"\nV (a value) = "a"* t\nt = "b"', 'ab;'],
  ['recursion', 'S = "(" S ")" -- nested\n | "a" -- plain', '()a '],
  ['mutual recursion', 'S = "a" T?\nT = "b" S?', 'ab '],
  [
    'rules without space in rules with space',
    'S = t\nt = "(" applySyntactic<U> spaces ")" "x"?\nU = "a"+',
    ['(', '(a', ')', ')x', 'a', ' '],
  ],
  ['space after a rule with space', 's = "a" applySyntactic<U> "c"\nU = "b"*', 'abc '],
  ['spaces', 'S = t*\nt = "a" spaces "b"', 'ab '],
  ['the end', 'S = "a"* end', 'ab '],
  ['letters', 'S = letter+ "1"', 'aé𝒳1 '],
  ['any character', 's = "a" any "b"', 'ab𝒳\n'],
  ['an own space', 'S = "a" "b"\nspace := "_" | " "', 'ab_ '],
  ['an own digit', 'S = t+\nt (a token) = digit+\ndigit := "x" | "y"', 'xy1 '],
  [
    'tokens that give nothing back',
    'S = t*\nt (a token) = x | "c"\nx = "a"* ~"b" "c" -- one\n | "b"+ "b" -- two',
    'abc',
  ],
  ['tokens with a choice that is not taken back', 'S = t*\nt (a token) = "a"? ~"b" ("a" | "c")', 'abc'],
  ['a rule that takes nothing', 'S = t "b"\nt = "a"?', 'ab '],
  ['alternatives that begin alike', 'S = A "x" | A "y"\nA = "(" S ")" -- nested\n | "a" -- plain', '()axy'],
];

describe('the generated parser makes the tree that Ohm makes of', () => {
  test.each(GRAMMARS)('%s', async (_, rules, letters) => {
    const grammar = `Planted {\n${rules}\n}`;
    const space = rules.includes('space :=') ? /[\s_]*/y : SPACE;
    const reference = new ReferenceParser(grammar, space);
    const compiled = await compileGrammar(grammar);
    let accepted = 0;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 9 }), (text) => {
        const expected = reference.parse(text);
        if (expected !== null) accepted += 1;
        expect(compiled.parse(text)).toEqual(expected);
      }),
      { numRuns: 600, seed: 1, examples: [['']] },
    );
    // A grammar that takes nothing would test nothing; one that gives back what it took must not take anything.
    expect(accepted > 0).toBe(!rules.includes('"a"* "a"'));
  });
});

describe('a failed parse tells', () => {
  const parser = compileGrammar(
    'P { S = "a" (V | n) ";"\nV (a value) = W\nW = "x" "y" -- two\n | "(" V ")" -- nested\nn (a number) = digit+ "!"\ndigit := "0".."9" }',
  );

  test.each<[text: string, offset: number, expected: readonly string[]]>([
    ['', 0, ['"a"']],
    ['b', 0, ['"a"']],
    ['a', 1, ['a value', 'a number']],
    ['a x', 3, ['"y"']],
    ['a (', 3, ['a value']],
    ['a (xy', 5, ['")"']],
    ['a 12', 2, ['a value', 'a number']],
    ['a 1!', 4, ['";"']],
    ['a xy; b', 6, ['end of text']],
  ])('%j: at %i, %j', async (text, offset, expected) => {
    const { parse, trace } = await parser;
    expect(parse(text)).toBeNull();
    expect(trace(text)).toEqual({ offset, expected: expect.arrayContaining([...expected]), tooDeep: false });
    expect(trace(text).expected).toHaveLength(expected.length);
  });
});

describe('depth', () => {
  const parser = compileGrammar('P { S = "(" S ")" -- nested\n | "a" -- plain\n }');
  const nest = (depth: number): string => `${'('.repeat(depth)}a${')'.repeat(depth)}`;

  test('within the limit is read', async () => {
    const { parse } = await parser;
    expect(parse(nest(500))).not.toBeNull();
  });

  test('beyond it is refused, with the place, and the parser works on', async () => {
    const { parse, trace } = await parser;
    expect(parse(nest(100_000))).toBeNull();
    expect(trace(nest(100_000))).toMatchObject({ tooDeep: true, offset: 512 });
    expect(parse(nest(3))).not.toBeNull();
    expect(trace('(b')).toMatchObject({ tooDeep: false, offset: 1 });
  });
});

test('alternatives that begin alike at each level do not double the time at each level', async () => {
  const { parse } = await compileGrammar(
    'P { S = "(" S ")" "x" -- x\n | "(" S ")" "y" -- y\n | "a" -- plain\n }',
  );
  expect(parse(`${'('.repeat(200)}a${')y'.repeat(200)}`)).not.toBeNull();
  expect(parse(`${'('.repeat(200)}a${')'.repeat(200)}`)).toBeNull();
});
