import { describe, expect, it } from '@jest/globals';
import { FRONT_END_CHECKS } from '../../../scripts/corpus/front-end-checks.ts';
import { type CorpusReport, judgeCorpus } from '../../../scripts/corpus/judge-corpus.ts';
import { CHECKS } from '../../../src/checks/all.ts';

const report = (checks: readonly string[], more: Partial<CorpusReport> = {}): CorpusReport => ({
  diagnostics: checks.map((check) => ({ check })),
  failures: [],
  files: 1,
  ...more,
});
const failure = { step: 'read', message: 'It is no folder.', remedy: 'Name a folder.' };

describe('a run over real files ends with', () => {
  it('0 where grammar and vocabulary know every text', () => {
    expect(judgeCorpus([report([]), report(['unknown-table', 'duplicate-endpoint'])])).toBe(0);
  });

  it.each(FRONT_END_CHECKS)('1 on %s', (check) => {
    expect(judgeCorpus([report([]), report(['unknown-table', check])])).toBe(1);
  });

  it('2 where something was not looked at, whatever else was found', () => {
    expect(judgeCorpus([report(['syntax-error']), report([], { failures: [failure] })])).toBe(2);
    expect(judgeCorpus([report([]), report([], { files: 0 })])).toBe(2);
    expect(judgeCorpus([])).toBe(2);
  });
});

it('the checks of grammar and vocabulary are checks', () => {
  const ids: readonly string[] = CHECKS.map(({ id }) => id);
  expect(FRONT_END_CHECKS.filter((id) => !ids.includes(id))).toEqual([]);
});
