import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderParserScript, renderParserTypes } from '../../../../scripts/generators/parser/index.ts';
import { GRAMMAR_TEXT, ReferenceParser } from '../../../language/support/reference-parser.ts';
import { compileGrammar } from './support/compile-grammar.ts';

const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const WORDS = /[A-Za-z]+/g;

describe('the committed parser', () => {
  test('is what the grammar gives', () => {
    expect(read('src/language/generated/parser.js')).toBe(renderParserScript());
    expect(read('src/language/generated/parser.d.ts')).toBe(renderParserTypes());
  });

  test('has no word that neither the grammar nor an empty parser has', async () => {
    const { renderParser } = await import('../../../../scripts/generators/parser/emit-parser.ts');
    const { readGrammar } = await import('../../../../scripts/generators/parser/recipe.ts');
    // Holds what every parser holds: a token, a rule that is described, one that skips, recursion, a repetition.
    const plain = renderParser(
      readGrammar('P { S = (t | V | ~"a" "a")* &"b" end\nV (v) = "(" S ")"\nt (t) = "c"\nspace := " " }'),
    );
    const known = new Set([...(GRAMMAR_TEXT.match(WORDS) ?? []), ...(plain.match(WORDS) ?? [])]);
    const foreign = (renderParserScript().match(WORDS) ?? []).filter(
      // Names of variables are a word and a number; a backslash and a letter is part of a regular expression.
      (word) => !known.has(word) && !/^(?:v|X|F|alt|or|rep|look|n|r|t|d|p|L|uy|ok)$/.test(word),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });
});

test('the generator says no word of the language', () => {
  const folder = 'scripts/generators/parser';
  const sources = readdirSync(new URL(`../../../../${folder}`, import.meta.url)).map((file) =>
    read(`${folder}/${file}`),
  );
  const terminals = GRAMMAR_TEXT.split('\n')
    .filter((line) => !line.trim().startsWith('//'))
    .flatMap((line) => line.match(/(?<=")[a-z]{3,}(?=")/g) ?? []);
  expect(terminals).toContain('filters');
  // A kind of Ohm's own expressions is called so, too.
  const own = terminals.filter((word) => word !== 'not');
  const said = sources.flatMap((source) =>
    own.filter((word) => new RegExp(`['"\`]${word}['"\`]`).test(source)),
  );
  expect(said).toEqual([]);
});

describe('a change of the grammar is a change of both parsers', () => {
  const {
    replace,
    cases,
  }: { replace: readonly (readonly [string, string])[]; cases: readonly (readonly [string, boolean])[] } = {
    replace: [
      ['"filters"', '"sieves"'],
      ['"as" ~nameRest', '"into" ~nameRest'],
      ['"@>"', '"<@>"'],
    ],
    cases: [
      ['function a {\n  input {\n    text b sieves = trim | lower\n  }\n}', true],
      ['function a {\n  input {\n    text b filters = trim | lower\n  }\n}', false],
      ['function a {\n  x { } into $y\n}', true],
      ['function a {\n  x { } as $y z == 1\n}', false],
      ['function a {\n  x = $a <@> 1\n}', true],
      ['function a {\n  x = $a @> 1\n}', false],
    ],
  };
  const grammar = replace.reduce((text, [from, to]) => text.replaceAll(from, to), GRAMMAR_TEXT);
  const reference = new ReferenceParser(grammar);
  const compiled = compileGrammar(grammar);

  test.each(cases)('%j', async (text, accepted) => {
    const expected = reference.parse(text);
    expect(expected !== null).toBe(accepted);
    expect((await compiled).parse(text)).toEqual(expected);
  });
});
