import { describe, expect, test } from '@jest/globals';
import { type NodeOf, parse } from '../../src/language/generated/parser.js';
import { readRuleExamples } from './support/read-rule-examples.ts';
import { GRAMMAR_TEXT, ReferenceParser } from './support/reference-parser.ts';

const reference = new ReferenceParser();
const examples = readRuleExamples(GRAMMAR_TEXT);
const isRule = (name: string): name is keyof NodeOf => reference.isOwn(name);

describe.each([
  ['takes', true],
  ['refuses', false],
])('a rule %s its examples', (_, accepted) => {
  const cases = examples.filter((example) => example.accepted === accepted);

  test.each(cases.map(({ rule, text }) => [rule, text]))('%s: %j', (rule, text) => {
    if (!isRule(rule)) throw new Error(`"${rule}" is no rule of the grammar.`);
    const expected = reference.parse(text, rule);
    expect(expected !== null).toBe(accepted);
    expect(parse(text, rule)).toEqual(expected);
  });
});

test('most rules that hold others have examples', () => {
  expect(new Set(examples.map((example) => example.rule)).size).toBeGreaterThan(30);
});

describe('a line of examples', () => {
  test('belongs to the next rule, across comments and blank lines', () => {
    const grammar =
      'A {\n  //+ "1", "\\"\\n"\n  //- ""\n  // Why.\n\n  x (a letter) = "y"\n  //+ "z"\n  y := x\n}';
    expect(readRuleExamples(grammar)).toEqual([
      { rule: 'x', accepted: true, text: '1' },
      { rule: 'x', accepted: true, text: '"\n' },
      { rule: 'x', accepted: false, text: '' },
      { rule: 'y', accepted: true, text: 'z' },
    ]);
  });

  test.each(['//+ x', '//+ "a" "b"', '//- 1', '//+', '//- ["a"]', "//+ 'a'"])(
    'that is no list of strings is an error: %s',
    (line) => {
      expect(() => readRuleExamples(`A {\n  ${line}\n  x = "y"\n}`)).toThrow(
        /^Line 2: not a list of strings/,
      );
    },
  );

  test('without a rule after it is an error', () => {
    expect(() => readRuleExamples('A {\n  x = "y"\n  //+ "y"\n}')).toThrow(
      'Line 3: no rule follows these examples.',
    );
  });
});
