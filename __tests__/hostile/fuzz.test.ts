import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { TextGenerator } from '../../scripts/fuzz/generate.ts';
import { makeInput } from '../../scripts/fuzz/make-input.ts';
import { NAMES } from '../../scripts/fuzz/names.ts';
import { QUICK_FORMATS, runInput } from '../../scripts/fuzz/run-input.ts';
import { shrink } from '../../scripts/fuzz/shrink.ts';
import { readGrammar } from '../../scripts/generators/parser/recipe.ts';
import { readSources } from '../../src/node/read-sources.ts';

/** A little of `npm run fuzz`. What was found there and mended stands in a test of its own. */
const INPUTS = 300;
const SEED = 2026;

test('nothing is thrown, misplaced or lost by printing, whatever the text', async () => {
  const { files } = await readSources({ paths: ['examples'], ignores: [] });
  const examples = files.map(({ text }) => text);
  const generator = new TextGenerator(
    readGrammar(readFileSync('src/language/xanoscript.ohm', 'utf8')),
    NAMES,
  );
  const troubles = Array.from({ length: INPUTS }, (_, index) => {
    const text = makeInput(SEED, index, examples, generator);
    const trouble = runInput(text, QUICK_FORMATS);
    return trouble === undefined ? [] : [{ index, text, ...trouble }];
  }).flat();
  expect(troubles).toEqual([]);
});

describe('a failing text is made small', () => {
  test('to what makes it fail', () => {
    const text = `${'a'.repeat(300)}x${'b'.repeat(500)}y${'c'.repeat(100)}`;
    expect(shrink(text, (shorter) => /x.*y/.test(shorter), 1_000)).toBe('xy');
  });

  test('to nothing where everything fails', () => {
    expect(shrink('abcdef', () => true, 100)).toBe('');
  });

  test('no further than the tries reach', () => {
    expect(shrink('abcdef', () => true, 1)).toBe('def');
  });
});
