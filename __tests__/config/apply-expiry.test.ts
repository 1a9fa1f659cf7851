import { expect, test } from '@jest/globals';
import { applyExpiry } from '../../src/config/apply-expiry.ts';

const file = {
  path: 'backend',
  ignores: [
    'always/**',
    { files: 'old/**', reason: 'To be deleted.' },
    { files: 'new/**', reason: 'To be written.', until: '2026-03-31' },
  ],
  overrides: [
    { files: ['a.xs', 'b.xs'], severity: { x: 'off' as const }, until: '2026-03-30' },
    { files: ['c.xs'], severity: { x: 'notice' as const } },
  ],
};

test('what has a last day counts on it, and not after it', () => {
  const before = applyExpiry(file, '2026-03-30');
  expect(before.configuration.ignores).toEqual(['always/**', 'old/**', 'new/**']);
  expect([before.configuration.overrides?.length, before.expired]).toEqual([2, []]);
  const after = applyExpiry(file, '2026-04-01');
  expect(after.configuration).toEqual({
    path: 'backend',
    ignores: ['always/**', 'old/**'],
    overrides: [file.overrides[1]],
  });
  expect(after.expired).toEqual([
    'What "ignores" of the configuration says of "new/**" held until 2026-03-31: it does not count any more.',
    'What "overrides" of the configuration says of "a.xs, b.xs" held until 2026-03-30: it does not count any more.',
  ]);
});

test('of drift, what held is told, and left to those who compare', () => {
  const ignores = [
    { object: 'table "a"', reason: 'Tried out.', until: '2026-03-29' },
    { object: 'table "b"', reason: 'Tried out.', until: '2026-03-30' },
  ];
  const { configuration, expired } = applyExpiry({ drift: { ignores } }, '2026-03-30');
  expect(configuration.drift?.ignores).toEqual(ignores);
  expect(expired).toEqual([
    'What "drift: ignores" of the configuration says of table "a" held until 2026-03-29: it does not count any more.',
  ]);
});

test('what is not there does not come to be there', () => {
  expect(applyExpiry({}, '2026-03-30')).toEqual({ configuration: {}, expired: [] });
});
