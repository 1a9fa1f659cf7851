import { describe, expect, test } from '@jest/globals';
import { fixSources } from '../../src/edits/fix-sources.ts';
import { type CheckedState, describeDrop } from '../../src/edits/judge-fixes.ts';
import type { Category, Diagnostic, Severity } from '../../src/source/diagnostic.ts';
import { LineIndex, type SourceFile } from '../../src/source/source-file.ts';
import { finding } from '../report/sample-report.ts';

/** A word that is wrong, and what its fix puts there; without `to` it has none. */
interface Rule {
  readonly word: string;
  readonly to?: string;
  readonly severity?: Severity;
  readonly category?: Category;
}

const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Finds every word of the rules in every file. */
function createCheck(rules: readonly Rule[], failWhen = /^$/) {
  let runs = 0;
  const check = (files: readonly SourceFile[]): CheckedState => {
    runs += 1;
    return {
      diagnostics: files.flatMap((file) => rules.flatMap((rule) => findWord(rule, file))),
      failures: files.some(({ text }) => failWhen.test(text))
        ? [{ step: 'check', message: 'It broke.', remedy: 'Report it.' }]
        : [],
    };
  };
  return { check, countRuns: () => runs };
}

function findWord(
  { word, to, severity = 'error', category = 'reference' }: Rule,
  file: SourceFile,
): Diagnostic[] {
  return [...file.text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ index }) => {
    const place = new LineIndex(file.text).place({ start: index, end: index + word.length });
    const fix =
      to === undefined ? {} : { fix: { title: to, edits: [{ file: file.path, ...place, text: to }] } };
    return { ...finding, ...place, ...fix, file: file.path, severity, category, message: `No "${word}".` };
  });
}

function run(text: string, rules: readonly Rule[], failWhen?: RegExp) {
  const { check, countRuns } = createCheck(rules, failWhen);
  const files = [{ path: 'a.xs', text }];
  const { files: after, checked, applied, dropped } = fixSources(files, check(files), check);
  return {
    text: after[0]?.text,
    remaining: checked.diagnostics.map(({ message }) => message),
    applied: applied.map(({ diagnostic, round }) => `${diagnostic.message} ${round}`),
    dropped: dropped.map(({ diagnostic, reason }) => `${diagnostic.message} ${describeDrop(reason)}`),
    runs: countRuns() - 1,
  };
}

describe('fixSources', () => {
  test('makes all fixes at once where all are right: one look, and one to see that nothing is left', () => {
    const rules = [
      { word: 'one', to: '1' },
      { word: 'two', to: '2' },
    ];
    expect(run('one two one', rules)).toEqual({
      text: '1 2 1',
      remaining: [],
      applied: ['No "one". 1', 'No "one". 1', 'No "two". 1'],
      dropped: [],
      runs: 1,
    });
  });

  test('leaves alone what has no fix', () => {
    expect(run('one two', [{ word: 'one', to: '1' }, { word: 'two' }])).toMatchObject({
      text: '1 two',
      remaining: ['No "two".'],
    });
  });

  test('drops the one fix that brings something new, and says what; all others are made', () => {
    const rules = [
      { word: 'one', to: '1' },
      { word: 'two', to: 'worse' },
      { word: 'three', to: '3' },
      { word: 'worse' },
    ];
    const result = run('one two three', rules);
    expect(result).toMatchObject({ text: '1 two 3', remaining: ['No "two".'] });
    expect(result.dropped).toEqual(['No "two". With it, something new was found in a.xs:1: No "worse".']);
  });

  test('drops a fix after which its finding is still there', () => {
    const result = run('one', [{ word: 'one', to: 'one' }]);
    expect(result).toMatchObject({ text: 'one', applied: [] });
    expect(result.dropped).toEqual(['No "one". With it, the finding was still there.']);
  });

  test('drops a fix after which a check breaks', () => {
    const result = run(
      'one two',
      [
        { word: 'one', to: '1' },
        { word: 'two', to: '2' },
      ],
      /1/,
    );
    expect(result.text).toBe('one 2');
    expect(result.dropped).toEqual([
      'No "one". With it, a check broke, so nobody can tell whether it is right.',
    ]);
  });

  test('a fix can make room for the next one', () => {
    const result = run('one', [
      { word: 'one', to: 'two' },
      { word: 'two', to: '2', category: 'syntax' },
    ]);
    expect(result).toMatchObject({ text: 'one', applied: [] });
    const chain = run('one', [
      { word: 'one', to: 'two', category: 'syntax' },
      { word: 'two', to: '2' },
    ]);
    expect(chain).toMatchObject({ text: '2', applied: ['No "one". 1', 'No "two". 2'] });
  });

  test('fixes of one place take a round each, and no more than ten', () => {
    // Each letter that is missing is one finding; all are put in at the start.
    const check = (files: readonly SourceFile[]): CheckedState => ({
      diagnostics: [...'abcdefghijklmno']
        .filter((letter) => files[0]?.text.includes(letter) !== true)
        .map((letter) => ({
          ...finding,
          message: `No "${letter}".`,
          fix: { title: letter, edits: [{ ...start, file: 'a.xs', text: letter }] },
        })),
      failures: [],
    });
    const files = [{ path: 'a.xs', text: '' }];
    const { files: after, checked, applied } = fixSources(files, check(files), check);
    expect(after[0]?.text).toBe('jihgfedcba');
    expect(applied.at(-1)?.round).toBe(10);
    expect(checked.diagnostics).toHaveLength(5);
  });

  test('worst first: where two want one place, the error gets it', () => {
    const rules: readonly Rule[] = [
      { word: 'one two', to: 'notice', severity: 'notice' },
      { word: 'two', to: 'error', severity: 'error' },
    ];
    expect(run('one two', rules).text).toBe('one error');
  });

  test('of findings that say the same, one less is enough for one fix', () => {
    const { check } = createCheck([{ word: 'one', to: '1' }]);
    const files = [{ path: 'a.xs', text: 'one one' }];
    const [first, second] = check(files).diagnostics;
    if (first === undefined || second === undefined) throw new Error('Two findings are expected.');
    const { fix: _fix, ...unfixed } = second;
    const withoutSecond = (some: readonly SourceFile[]): CheckedState => ({
      diagnostics: check(some).diagnostics.map((one) => (one.column > 1 ? unfixed : one)),
      failures: [],
    });
    const result = fixSources(files, withoutSecond(files), withoutSecond);
    expect(result.files[0]?.text).toBe('1 one');
  });

  test('many fixes, half of them wrong, end after a bounded number of looks', () => {
    const rules = Array.from({ length: 160 }, (_, index) => ({
      word: `w${index}`,
      to: index % 2 === 0 ? `r${index}` : `w${index}`,
    }));
    const result = run(rules.map(({ word }) => word).join(' '), rules);
    expect(result.runs).toBeLessThanOrEqual(200);
    expect(result.dropped.some((text) => text.endsWith('There were too many others to try it.'))).toBe(true);
  });

  test('edits that do not fit the text are dropped', () => {
    const files = [{ path: 'a.xs', text: 'one' }];
    const check = (): CheckedState => ({
      diagnostics: [
        {
          ...finding,
          fix: { title: 'x', edits: [{ ...finding, file: 'a.xs', line: 9, endLine: 9, text: '' }] },
        },
      ],
      failures: [],
    });
    const { dropped } = fixSources(files, check(), check);
    expect(dropped.map(({ reason }) => describeDrop(reason))).toEqual(['Its edits do not fit the text.']);
  });
});

test('what is not asked for stays as it is', () => {
  const { check } = createCheck([
    { word: 'one', to: '1' },
    { word: 'two', to: '2' },
  ]);
  const files = [{ path: 'a.xs', text: 'one two' }];
  const result = fixSources(files, check(files), check, ({ message }) => message.includes('two'));
  expect(result.files[0]?.text).toBe('one 2');
});
