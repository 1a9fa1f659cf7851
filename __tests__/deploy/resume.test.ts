import { describe, expect, test } from '@jest/globals';
import type { DeployResult } from '../../src/deploy/result.ts';
import { greet } from '../simulator/documents.ts';
import { Killed, MemoryJournal } from './support/memory-ports.ts';
import { FAREWELL, NEW_GREET, PRODUCTION, STAGING, Story, type StoryOptions } from './support/story.ts';

const FILES = [NEW_GREET, FAREWELL];
const START: StoryOptions = { staging: [greet], production: [greet] };

/** What is left when a deployment is over: what is there, and what is known of it. */
function endOf(story: Story, result: DeployResult): object {
  return {
    status: result.status,
    steps: result.targets.map(({ steps }) => steps.map(({ step, status }) => `${step} ${status}`)),
    staging: story.held(STAGING),
    production: story.held(PRODUCTION),
    writes: [story.writes(STAGING).length, story.writes(PRODUCTION).length],
    deployed: [story.store.records.get('deployed/staging'), story.store.records.get('deployed/production')],
    locks: [story.store.records.get('locks/staging/1'), story.store.records.get('locks/production/1')],
  };
}

type Run = (story: Story) => Promise<DeployResult>;

const toBoth: Run = (story) => story.deploy(FILES);
const toProduction: Run = (story) => {
  const { requires: _, ...production } = story.targets[1];
  return story.deploy(FILES, { targets: [production] });
};

async function finish(
  options: StoryOptions,
  run: Run,
): Promise<{ readonly end: object; readonly appends: number }> {
  const story = await Story.start(options);
  const result = await run(story);
  return { end: endOf(story, result), appends: story.journal.entries.length };
}

describe.each<[string, StoryOptions, Run]>([
  ['a deployment that ends well', START, toBoth],
  ['one that is put back', { ...START, productionFaults: ['push:empty-stack x1'] }, toProduction],
])('%s, killed at entries of the journal and resumed,', (_, options, run) => {
  // One way at the odd entries, the other at the even ones; "npm run resume" does all in all ways.
  test.each([
    ['before the entry is kept', false, 1],
    ['after it', true, 2],
  ])(
    '%s, ends as if it had not been',
    async (_when, kept, first) => {
      const { end, appends } = await finish(options, run);
      expect(appends).toBeGreaterThan(25);
      for (let at = first; at <= appends; at += 2) {
        const story = await Story.start(options);
        story.journal = new MemoryJournal([], { at, kept });
        await expect(run(story)).rejects.toThrow(Killed);
        story.journal = new MemoryJournal(story.journal.entries);
        const result = await run(story);
        expect({ at, ...endOf(story, result) }).toEqual({ at, ...end });
        await story.close();
      }
    },
    120_000,
  );
});

test('a deployment that is over is not done again', async () => {
  const story = await Story.start(START);
  const first = await story.deploy(FILES);
  const [requests, entries] = [story.staging.requests.length, story.journal.entries.length];
  const again = await story.deploy(FILES);
  expect(again.status).toBe('done');
  expect(
    again.targets.flatMap(({ steps }) => steps).every((step) => step.resumed || step.status === 'skipped'),
  ).toBe(true);
  expect([story.staging.requests.length, story.journal.entries.length]).toEqual([requests, entries]);
  expect(again.receipt?.targets).toEqual(first.receipt?.targets);
});

describe('a journal is gone on with only by the deployment that began it', () => {
  test.each<[string, Parameters<Story['deploy']>, string]>([
    ['another bundle', [[NEW_GREET]], 'the deployment began with bundle'],
    ['another id', [FILES, { id: 'deploy-2' }], 'the journal is that of deployment "deploy-1"'],
    ['another mode', [FILES, { mode: 'delete' }], 'the deployment began with mode "partial"'],
    ['other targets', [FILES, { targets: [] }], 'the deployment began with other targets'],
  ])('not with %s', async (_, call, why) => {
    const story = await Story.start(START);
    await story.deploy(FILES);
    const requests = story.staging.requests.length;
    const result = await story.deploy(...call);
    expect(result.status).toBe('refused');
    expect(result.steps[0]?.message).toContain(why);
    expect(story.staging.requests).toHaveLength(requests);
  });
});
