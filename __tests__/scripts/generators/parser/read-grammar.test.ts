import { describe, expect, test } from '@jest/globals';
import { renderDeclarations } from '../../../../scripts/generators/parser/emit-declarations.ts';
import { renderParser } from '../../../../scripts/generators/parser/emit-parser.ts';
import { readGrammar } from '../../../../scripts/generators/parser/recipe.ts';

const generate = (rules: string): string => renderParser(readGrammar(`P {\n${rules}\n}`));

describe('a grammar that the generator cannot compile is an error that says why', () => {
  test.each<[what: string, rules: string, message: RegExp]>([
    [
      'a token that holds itself',
      'S = t\nt (a token) = "(" t? ")"',
      /^Rule "t" is not regular, so no token may use it\.$/,
    ],
    [
      'a token that holds itself by others',
      'S = t\nt (a token) = u\nu = "(" t? ")"',
      /^Rule "[tu]" is not regular/,
    ],
    [
      'a built-in rule without a meaning here',
      'S = t\nt (a token) = alnum+',
      /^The parser generator does not know Ohm's rule "alnum"; define it in the grammar\.$/,
    ],
    ['a built-in rule outside tokens', 'S = hexDigit', /does not know Ohm's rule "hexDigit"/],
    [
      'rules with parameters of their own',
      'S = Pair<"a">\nPair<x> = x x',
      /^Rule "Pair" has a form that the parser generator does not know/,
    ],
    ['rules that are extended', 'S = digit\ndigit += "x"', /^Rule "digit" has a form/],
    ['lists with separators', 'S = ListOf<"a", ",">', /ListOf/],
    ['case-insensitive texts', 'S = caseInsensitive<"a">', /caseInsensitive/],
    ['lexification', 'S = #("a" "b")', /"lex"/],
    ['no Ohm at all', 'S = = "a"', /Expected/],
    ['a rule that is missing', 'S = T', /Rule T is not declared/],
  ])('%s', (_, rules, message) => {
    expect(() => generate(rules)).toThrow(message);
  });

  test('a grammar upon another one', () => {
    expect(() => readGrammar('P <: Q { S = "a" }')).toThrow(/Q/);
  });
});

describe('readGrammar', () => {
  const { start, rules } = readGrammar('P {\nS = t v\nt (a token) = "a"\nv = "b"\nW (a value) = S\n}');

  test('starts with the first rule', () => {
    expect(start).toBe('S');
    expect([...rules.keys()]).toEqual(['S', 't', 'v', 'W']);
  });

  test.each([
    ['S', true, false, null],
    ['t', false, true, 'a token'],
    ['v', false, false, null],
    ['W', true, false, 'a value'],
  ])('knows what kind of rule "%s" is', (name, syntactic, token, description) => {
    expect(rules.get(name)).toMatchObject({ name, syntactic, token, description });
  });
});

describe('renderDeclarations', () => {
  const types = renderDeclarations(
    readGrammar('P {\nS = t ("," t)* U? end\nt (a token) = inner+\ninner = "a"\nU = "x" -- x\n | t -- t\n}'),
  );

  test('gives each rule its children', () => {
    expect(types).toContain(
      "SNode extends Place { readonly rule: 'S'; readonly children: readonly [TNode, readonly (number)[], readonly (TNode)[], readonly (UNode)[], number] }",
    );
    expect(types).toContain('export type UNode = U_xNode | U_tNode;');
  });

  test('shows a token as a leaf, and nothing of what is in it', () => {
    expect(types).toContain("TNode extends Place { readonly rule: 't'; readonly children: readonly [] }");
    expect(types).not.toContain('inner');
  });
});
