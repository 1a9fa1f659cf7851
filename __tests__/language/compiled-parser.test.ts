import { describe, expect, test } from '@jest/globals';
import { type NodeOf, parse } from '../../src/language/generated/parser.js';
import { fc } from '../support/properties.ts';
import { mutate } from './support/mutate.ts';
import { randomTexts } from './support/random-xanoscript.ts';
import { readExamples } from './support/read-examples.ts';
import { ReferenceParser } from './support/reference-parser.ts';

/** For long runs: `PROPERTY_RUNS=100000 PROPERTY_SEED=random npm test -- compiled-parser`. */
const { PROPERTY_RUNS } = process.env;
const numRuns = Number(PROPERTY_RUNS ?? 80);
const parameters = { numRuns };
const TIMEOUT = 10_000 + numRuns * 100;

const reference = new ReferenceParser();
const examples = readExamples();
const small = examples.map(([, text]) => text).filter((text) => text.length < 1000);

function expectSame(text: string, rule?: keyof NodeOf): void {
  expect(parse(text, rule)).toEqual(reference.parse(text, rule));
}

describe('the compiled parser makes the tree that Ohm makes', () => {
  test.each(examples)('of %s', (_, text) => {
    expect(parse(text)).not.toBeNull();
    expectSame(text);
  });

  const rules = Object.entries(randomTexts) as [keyof typeof randomTexts, fc.Arbitrary<string>][];

  test.each(rules)(
    'of random texts for the rule "%s"',
    (rule, texts) => {
      fc.assert(
        fc.property(texts, (text) => expectSame(text, rule)),
        parameters,
      );
    },
    TIMEOUT,
  );

  test.each(rules)(
    'of broken random texts for the rule "%s"',
    (rule, texts) => {
      fc.assert(
        fc.property(texts.chain(mutate), (text) => expectSame(text, rule)),
        parameters,
      );
    },
    TIMEOUT,
  );

  test(
    'of broken examples',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...small).chain(mutate), (text) => expectSame(text)),
        parameters,
      );
    },
    TIMEOUT,
  );
});

test('most random texts are XanoScript, and many broken ones are not', () => {
  const count = (texts: fc.Arbitrary<string>): number =>
    fc.sample(texts, { numRuns: 100, seed: 1 }).filter((text) => parse(text) !== null).length;
  expect(count(randomTexts.Source)).toBeGreaterThan(70);
  expect(count(randomTexts.Source.chain(mutate))).toBeLessThan(60);
});
