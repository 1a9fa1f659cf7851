import { describe, expect, test } from '@jest/globals';
import { findDeviations } from '../../src/deploy/find-deviations.ts';
import type { Document } from '../../src/language/ast.ts';
import { parseFile } from '../../src/language/parse.ts';
import { greet, list, note } from '../simulator/documents.ts';

function parse(text: string): Document {
  const [document] = parseFile({ path: '', text }).documents;
  if (document === undefined) throw new Error(`This does not parse: ${text}`);
  return document;
}

const deviations = (expected: string, actual: string): readonly string[] =>
  findDeviations(parse(expected), parse(actual)).map(({ what, path }) => `${what} ${path}`);

describe('no deviation is', () => {
  test.each<[string, string, string]>([
    ['layout', greet, greet.replace(/^ +/gm, '')],
    [
      'a guid, and what an object is called in addresses',
      'api_group a {\n}',
      'api_group a {\n  canonical = "x"\n  guid = "y"\n}',
    ],
    ['a default that the server drops', greet.replace('response =', 'tags = []\n  response ='), greet],
    ['an empty stack that is left out', 'function f {\n  stack {\n  }\n}', 'function f {\n}'],
  ])('%s', (_, expected, actual) => {
    expect(deviations(expected, actual)).toEqual([]);
  });
});

describe('named is', () => {
  const withAddon = list.replace('return =', 'addon = [{name: "tags"}]\n      return =');

  test.each<[string, string, string, readonly string[]]>([
    [
      'a field that may not be null any more',
      note,
      note.replace('text? body?', 'text body?'),
      ['nullability-dropped schema.body'],
    ],
    [
      'one that is of another type besides',
      note,
      note.replace('text? body?', 'int body?'),
      ['nullability-dropped schema.body', 'changed schema.body'],
    ],
    ['one that is gone', note, note.replace('    text? body?\n', ''), ['missing schema.body']],
    ['an addon that is gone', withAddon, list, ['addon-dropped stack.0.addon']],
    [
      'a stack with nothing in it',
      greet,
      greet.replace(/stack \{.*?\n {2}\}/s, 'stack {\n  }'),
      ['stack-emptied stack'],
    ],
    [
      'a statement more',
      greet,
      greet.replace('stack {', 'stack {\n    debug.log {\n      value = 1\n    }'),
      ['added stack.0'],
    ],
    [
      'a clause more',
      note,
      note.replace('auth = false', 'auth = false\n  security = {a: 1}'),
      ['clause-added security'],
    ],
    ['another value', greet, greet.replace('"Hello "', '"Bye "'), ['changed stack.0.value']],
  ])('%s', (_, expected, actual, found) => {
    expect(deviations(expected, actual)).toEqual(found);
  });
});
