import { expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import { explain } from '../../src/commands/explain.ts';

test('finds every check by its id', () => {
  for (const check of CHECKS) expect(explain(check.id)).toEqual({ found: true, check });
});

test('names the nearest when there is none', () => {
  expect(explain('unknown-tabel')).toEqual({
    found: false,
    nearest: ['unknown-table', expect.any(String), expect.any(String)],
  });
});

test('names none when none is near', () => {
  expect(explain('zzzzzzzzzz')).toEqual({ found: false, nearest: [] });
});
