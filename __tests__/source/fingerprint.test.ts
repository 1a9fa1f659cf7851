import { expect, test } from '@jest/globals';
import { buildFingerprint } from '../../src/source/fingerprint.ts';

test('is the same for the same finding, in every release', () => {
  expect(buildFingerprint(['unknown-table', 'a.xs', 'usr', 'No table "usr".'], 0)).toBe('7993c24ccd2bfebb');
});

test('differs with each part, with their borders, and with the occurrence', () => {
  const all = [
    buildFingerprint(['a', 'b'], 0),
    buildFingerprint(['a', 'b'], 1),
    buildFingerprint(['a', 'c'], 0),
    buildFingerprint(['b', 'a'], 0),
    buildFingerprint(['ab'], 0),
    buildFingerprint(['a', 'b', ''], 0),
    buildFingerprint([], 0),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test('is short and plain', () => {
  expect(buildFingerprint(['𝒳', '\n'], 12)).toMatch(/^[0-9a-f]{16}$/);
});
