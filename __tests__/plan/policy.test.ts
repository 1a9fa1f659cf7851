import { describe, expect, test } from '@jest/globals';
import { countApprovals } from '../../src/plan/approval.ts';
import {
  type Allowance,
  approveChanges,
  DEFAULT_POLICY,
  judgePlan,
  keepCommon,
} from '../../src/plan/policy.ts';
import { planSources } from './support/plan-sources.ts';

const table = (schema: string): string =>
  `table note {\n  auth = false\n  schema {\n    int id\n    ${schema}\n  }\n}`;
const dropped = planSources({ t: table('text title') }, { t: table('') });
const allowance: Allowance = { kind: 'table', name: 'note', path: 'schema.title' };

describe('judgePlan', () => {
  test('lets through what is safe, breaking or unknown', () => {
    const broken = planSources({ t: table('text? title') }, { t: table('text title') });
    expect(broken.summary.breaking).toBe(1);
    expect(judgePlan(broken).verdict).toBe('allowed');
  });

  test('refuses what destroys or exposes, and says what would allow it', () => {
    const { verdict, refused } = judgePlan(dropped);
    expect(verdict).toBe('refused');
    expect(refused.map(({ remedy }) => remedy)).toEqual([{ ...allowance, impacts: ['destructive'] }]);
  });

  test('lets through what is allowed by name, and says so', () => {
    const judged = judgePlan(dropped, { ...DEFAULT_POLICY, allow: [allowance] });
    expect(judged.verdict).toBe('allowed');
    expect(judged.allowed.map((entry) => entry.allowance)).toEqual([allowance]);
  });

  test.each<[string, Allowance]>([
    ['another object', { ...allowance, name: 'other' }],
    ['another path', { ...allowance, path: 'schema.body' }],
    ['the whole object', { ...allowance, path: '' }],
    ['another impact', { ...allowance, impacts: ['exposing'] }],
  ])('is not satisfied by an allowance for %s, and tells that nothing needs it', (_what, row) => {
    const judged = judgePlan(dropped, { ...DEFAULT_POLICY, allow: [row] });
    expect(judged.verdict).toBe('refused');
    expect(judged.unused).toEqual([row]);
  });

  test('refuses what a stricter policy names', () => {
    const unknown = planSources({ t: table('text title') }, { t: table('text? title') });
    expect(judgePlan(unknown, { refuse: ['unknown'], allow: [] }).verdict).toBe('refused');
  });
});

describe('what somebody has approved', () => {
  const approval = { by: 'mona', at: '2026-01-01T00:00:00Z', label: 'ok', url: 'https://example.com/pull/7' };
  const rows = approveChanges(judgePlan(dropped).refused, approval);

  test('passes, with who let it, when and where', () => {
    const { verdict, allowed, refused } = judgePlan(dropped, { ...DEFAULT_POLICY, allow: rows });
    expect([verdict, refused]).toEqual(['allowed', []]);
    expect(allowed.map(({ impacts, allowance }) => ({ impacts, allowance }))).toEqual([
      {
        impacts: ['destructive'],
        allowance: {
          ...allowance,
          impacts: ['destructive'],
          approval,
          reason:
            'Approved by "mona" with the label "ok" at 2026-01-01T00:00:00Z: https://example.com/pull/7',
        },
      },
    ]);
  });

  test('is that and no more: another loss in the same table is refused', () => {
    const more = planSources({ t: table('text title\n    text body') }, { t: table('') });
    const { verdict, refused } = judgePlan(more, { ...DEFAULT_POLICY, allow: rows });
    expect([verdict, refused.map(({ change }) => change.path)]).toEqual(['refused', ['schema.body']]);
  });

  test('is counted by approval, also when it was written down and read again', () => {
    const read: typeof rows = JSON.parse(JSON.stringify([...rows, ...rows]));
    expect(countApprovals([...read, allowance])).toEqual([
      { approval, text: 'Approved by "mona" with the label "ok"', count: 2 },
    ]);
  });
});

describe('what several verdicts refuse together', () => {
  const more = planSources({ t: table('text title\n    text body') }, { t: table('') });
  const { refused } = judgePlan(more);
  const paths = (rows: typeof refused) => rows.map(({ remedy }) => remedy.path);

  test('is each change that all of them refuse', () => {
    expect(paths(refused)).toEqual(['schema.body', 'schema.title']);
    expect(keepCommon(refused)).toEqual(refused);
    expect(keepCommon(refused, judgePlan(dropped).refused).map(({ remedy }) => remedy)).toEqual([
      { ...allowance, impacts: ['destructive'] },
    ]);
    expect(keepCommon(refused, refused, [])).toEqual([]);
  });

  test('is of the same object', () => {
    const other = judgePlan(
      planSources(
        { t: table('text title').replace('table note', 'table other') },
        { t: table('').replace('table note', 'table other') },
      ),
    );
    expect(keepCommon(refused, other.refused)).toEqual([]);
  });

  test('is for the same reason alone', () => {
    const [first] = refused;
    if (first === undefined) throw new Error('Nothing is refused.');
    const both = { ...first, impacts: ['destructive', 'breaking'] } as const;
    const [kept] = keepCommon([both], [first]);
    expect([kept?.impacts, kept?.remedy.impacts]).toEqual([['destructive'], ['destructive']]);
    expect(keepCommon([first], [{ ...first, impacts: ['exposing'] }])).toEqual([]);
  });
});
