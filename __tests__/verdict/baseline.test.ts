import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { buildEntries, compareWithBaseline, renderBaseline } from '../../src/verdict/baseline.ts';
import { parseBaseline } from '../../src/verdict/parse-baseline.ts';

function finding(fingerprint: string, check = 'unknown-table', file = 'a.xs'): Diagnostic {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  return {
    ...place,
    file,
    severity: 'error',
    check,
    category: 'reference',
    message: `About ${fingerprint}.`,
    fingerprint,
  };
}

const [one, two, three] = ['1'.repeat(16), '2'.repeat(16), '3'.repeat(16)] as const;
const holdsAll = (): boolean => true;

describe('a baseline', () => {
  test('comes back as it was written, one finding a line, whatever the order of the findings', () => {
    const findings = buildEntries([finding(two, 'b'), finding(one, 'a', 'z.xs'), finding(three, 'a')]);
    const text = renderBaseline({ root: 'backend', findings });
    expect(renderBaseline({ root: 'backend', findings: findings.toReversed() })).toBe(text);
    expect(text.split('\n').map((line) => /"fingerprint":"(.)/.exec(line)?.[1] ?? '')).toEqual([
      ...['', '', '', ''],
      ...['3', '2', '1'],
      ...['', '', ''],
    ]);
    const parsed = parseBaseline(text);
    expect(parsed.ok && parsed.baseline.findings.toSorted(byFingerprint)).toEqual(
      findings.toSorted(byFingerprint),
    );
    expect(parseBaseline(renderBaseline({ root: '.', findings: [] }))).toMatchObject({ ok: true });
  });

  test.each([
    ['no JSON', '{', /^It is not JSON: /],
    ['another version', '{ "version": 2, "root": ".", "findings": [] }', /"version"/],
    ['a key that it has not got', '{ "version": 1, "root": ".", "findings": [], "all": true }', /"all"/],
    [
      'no fingerprint',
      '{ "version": 1, "root": ".", "findings": [{ "fingerprint": "*", "check": "a", "file": "b", "message": "" }] }',
      /"findings\.0\.fingerprint": must be 16 hexadecimal digits/,
    ],
  ])('that is %s is refused', (_, text, message) => {
    expect(parseBaseline(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  test('tells what is new, what is known, and what is gone', () => {
    const { fresh, known, gone } = compareWithBaseline(
      [finding(one), finding(two)],
      { root: '.', findings: buildEntries([finding(two), finding(three)]) },
      holdsAll,
    );
    expect([fresh, known, gone].map((list) => list.map(({ fingerprint }) => fingerprint))).toEqual([
      [one],
      [two],
      [three],
    ]);
  });

  test('holds nothing that it may not, even where somebody wrote it in', () => {
    const { fresh } = compareWithBaseline(
      [finding(one, 'syntax-error')],
      { root: '.', findings: buildEntries([finding(one, 'syntax-error')]) },
      (check) => check !== 'syntax-error',
    );
    expect(fresh).toHaveLength(1);
  });
});

function byFingerprint(a: { readonly fingerprint: string }, b: { readonly fingerprint: string }): number {
  return a.fingerprint < b.fingerprint ? -1 : 1;
}
