import { expect, test } from '@jest/globals';
import type { CommitRun } from '../../src/commands/action/approval-ports.ts';
import { findLooks } from '../../src/commands/action/find-looks.ts';

const own = { place: 'backend', pull: 7, runId: '12', job: 'check' };
const times = { startedAt: '2026-01-01T00:00:01Z', endedAt: '2026-01-01T00:00:09Z' };

const review = (about: Partial<CommitRun> = {}): CommitRun => ({
  name: 'XanoScript (backend)',
  url: 'https://github.com/octo-org/backend/actions/runs/11',
  externalId: '11.1:validate:backend #7',
  title: '2 errors',
  conclusion: 'failure',
  ...times,
  ...about,
});
const job = (name: string, run = 11, about: Partial<CommitRun> = {}): CommitRun =>
  review({
    name,
    url: `https://github.com/octo-org/backend/actions/runs/${run}/job/3`,
    externalId: 'f00',
    title: '',
    ...about,
  });

test.each<[string, readonly CommitRun[], number]>([
  ['our check run, by what it is of and not by its name', [review({ name: 'Renamed' })], 1],
  ['that of a plan', [review({ externalId: '11.2:plan:backend #7' })], 1],
  [
    'that of another pull request with the same commit',
    [review({ externalId: '11.1:validate:backend #8' })],
    0,
  ],
  ['that of another folder', [review({ externalId: '11.1:validate:other #7' })], 0],
  ['that of a run for no pull request', [review({ externalId: '11.1:validate:backend' })], 0],
  ['one that is at work', [review({ endedAt: undefined, conclusion: undefined })], 0],
  ['one that was cancelled', [review({ conclusion: 'cancelled' })], 0],
  ['one that broke off', [review({ title: 'Broke off' })], 0],
  ['one that could not tell', [review({ title: 'could not tell; 0 errors' })], 0],
  ['the job, by its id', [job('Check'), job('lint')], 1],
  ['the job that another workflow calls', [job('Xano / check'), job('check / lint')], 1],
  ['the only job of this run, whatever it is called', [job('Look at Xano'), job('Look at Xano', 12)], 2],
  ['of several jobs of this run none that nobody can tell', [job('A'), job('A', 12), job('B', 12)], 0],
  ['a check of that name that is no job', [review({ name: 'check', externalId: '' })], 0],
])('%s', (_what, runs, count) => {
  expect(findLooks(runs, own)).toHaveLength(count);
});

test('the job says nothing beside our check run, and only that one is of this very pull request', () => {
  const failed = { ...times, hasPassed: false };
  expect(findLooks([job('check'), review()], own)).toEqual([{ ...failed, isTied: true }]);
  expect(findLooks([job('check'), review({ endedAt: undefined })], own)).toEqual([]);
  expect(findLooks([job('check', 11, { conclusion: 'success' })], own)).toEqual([
    { ...times, hasPassed: true, isTied: false },
  ]);
});
