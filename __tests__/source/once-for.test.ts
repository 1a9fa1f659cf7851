import { expect, test } from '@jest/globals';
import { onceFor } from '../../src/source/once-for.ts';

test('what is worked out for an object is worked out once, also when it is nothing', () => {
  const asked: object[] = [];
  const find = onceFor((key: { readonly name?: string }) => {
    asked.push(key);
    return key.name;
  });
  const [one, nameless] = [{ name: 'one' }, {}];
  expect([find(one), find(nameless), find(one), find(nameless)]).toEqual([
    'one',
    undefined,
    'one',
    undefined,
  ]);
  expect(asked).toEqual([one, nameless]);
});
