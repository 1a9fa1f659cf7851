import { expect, test } from '@jest/globals';
import { diagnose } from '../checks/check-sources.ts';
import { readExample } from './read-example.ts';

const sources = Object.entries(readExample('shop-agent-pr'));
const show = (files: readonly (readonly [string, string])[]): readonly string[] =>
  diagnose(Object.fromEntries(files)).map(
    ({ file, line, column, check, message }) => `${file}:${line}:${column} ${check} ${message}`,
  );

test('the findings are the same for every order of the files', () => {
  const expected = show(sources);
  expect(expected.length).toBeGreaterThan(0);
  expect(show(sources.toReversed())).toEqual(expected);
  const turned = [...sources.slice(17), ...sources.slice(0, 17)];
  expect(show(turned)).toEqual(expected);
});

test('the findings are the same on paths with blanks and letters of other languages', () => {
  const folder = 'Mes données (été)/商店 🛒/';
  const moved = sources.map(([path, text]) => [`${folder}${path}`, text] as const);
  expect(show(moved)).toEqual(show(sources).map((line) => `${folder}${line}`));
});
