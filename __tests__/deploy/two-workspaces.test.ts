import { expect, test } from '@jest/globals';
import { PRODUCTION, STAGING, Story, stepOf, stepsOf } from './support/story.ts';

const ALL_PASSED = [
  'doctor passed',
  'lock passed',
  'back-up passed',
  'compare skipped',
  'plan passed',
  'policy passed',
  'preview passed',
  'push passed',
  'prove passed',
  'test passed',
  'record passed',
  'put-back skipped',
  'unlock passed',
];

test('staging, then production, each pushed once, proved and tested', async () => {
  const story = await Story.start();
  const result = await story.deploy();

  expect(stepsOf(result, 'staging')).toEqual(['accept skipped', ...ALL_PASSED]);
  expect(stepsOf(result, 'production')).toEqual(['accept passed', ...ALL_PASSED]);
  expect(result.status).toBe('done');

  const calls = [
    'GET  200',
    'GET branch 200',
    'POST multidoc/dry-run 200',
    'GET multidoc 200',
    'POST multidoc/dry-run 200',
    'GET multidoc 200',
    'POST multidoc 200',
    'GET multidoc 200',
    'GET unit_test 200',
    expect.stringMatching(/^POST unit_test\/.+\/run 200$/),
    expect.stringMatching(/^POST unit_test\/.+\/run 200$/),
    'GET workflow_test 200',
  ];
  expect(story.calls(STAGING)).toEqual(calls);
  expect(story.calls(PRODUCTION)).toEqual(calls);

  for (const workspace of [STAGING, PRODUCTION]) {
    expect(story.held(workspace)).toMatchObject({
      'function greet': expect.stringContaining('Good day'),
      'function farewell': expect.stringContaining('Bye'),
      'table note': expect.stringContaining('text? author?'),
      'query notes': expect.stringContaining('addon'),
    });
  }
  expect(story.journal.lines.slice(0, 4)).toEqual([
    '* begin started',
    '* begin done',
    'staging accept started',
    'staging accept skipped',
  ]);
  expect(story.journal.lines.at(-1)).toBe('* receipt done');
});

test('only what differs is sent, with the guid and the address that the target knows', async () => {
  const story = await Story.start();
  const canonicalOf = (workspace: number) =>
    /canonical = "(.*)"/.exec(story.held(workspace)['api_group main'] ?? '')?.[1];
  const [staging, production] = [canonicalOf(STAGING), canonicalOf(PRODUCTION)];
  expect(staging).not.toBe(production);
  await story.deploy();

  const pushes = story.staging.requests
    .filter(({ path }) => path.endsWith('/multidoc'))
    .filter(({ method }) => method === 'POST');
  expect(pushes.map(({ query }) => [query['partial'], query['delete']])).toEqual([
    ['true', 'false'],
    ['true', 'false'],
  ]);
  for (const { body } of pushes) {
    expect(body).not.toContain('api_group main {');
    expect(body.match(/guid = /g)).toHaveLength(3);
  }
  expect([canonicalOf(STAGING), canonicalOf(PRODUCTION)]).toEqual([staging, production]);
});

test('the receipt tells what was done, and the records are those of the next deployment', async () => {
  const story = await Story.start({ production: [] });
  const { receipt } = await story.deploy();
  expect(receipt).toMatchObject({
    version: 1,
    id: 'deploy-1',
    status: 'done',
    commit: 'c0ffee',
    objects: 6,
    startedAt: '2026-01-01T00:00:00.000Z',
    targets: [
      {
        target: 'staging',
        status: 'done',
        workspace: STAGING,
        backup: 'deploy-1-staging',
        leftBehind: [],
        notRestorable: [],
      },
      { target: 'production', status: 'done', workspace: PRODUCTION, backup: 'deploy-1-production' },
    ],
  });
  expect([...story.store.records.keys()].sort()).toEqual([
    'deployed/production',
    'deployed/staging',
    'locks/production/1',
    'locks/production/hint',
    'locks/staging/1',
    'locks/staging/hint',
    `proofs/production/${receipt?.bundleDigest}`,
    `proofs/staging/${receipt?.bundleDigest}`,
    'receipts/deploy-1',
  ]);
});

test('deploying again changes nothing and is green', async () => {
  const story = await Story.start();
  await story.deploy();
  const held = story.held(PRODUCTION);
  const result = await story.deployNext('deploy-2');
  expect(result.status).toBe('done');
  expect(stepOf(result, 'production', 'push')).toMatchObject({
    status: 'skipped',
    message: 'Everything is there already.',
  });
  expect(stepOf(result, 'production', 'compare')).toMatchObject({ status: 'passed' });
  expect(story.held(PRODUCTION)).toEqual(held);
  expect(story.writes(PRODUCTION)).toHaveLength(1);
});

test('what a partial push leaves behind is named, and is no failure', async () => {
  const story = await Story.start();
  await story.deploy();
  const result = await story.deployNext(
    'deploy-2',
    story
      .request()
      .bundle.documents.map(({ text }) => text)
      .filter((text) => !text.includes('farewell')),
  );
  expect(result.status).toBe('done');
  expect(result.receipt?.targets[1]?.leftBehind).toEqual([{ kind: 'function', name: 'farewell' }]);
});

test('an approval that is waited for, then given', async () => {
  const story = await Story.start();
  const waiting = await story.deploy(undefined, { gate: 'approval' });
  expect(waiting.status).toBe('waiting');
  expect(waiting.targets.map(({ status }) => status)).toEqual(['done', 'waiting']);
  expect(story.calls(PRODUCTION)).toEqual([]);

  const calls = story.calls(STAGING).length;
  const result = await story.deploy(undefined, { gate: 'approval', approvedBy: 'ada' });
  expect(result.status).toBe('done');
  expect(stepOf(result, 'production', 'gate')).toMatchObject({
    status: 'passed',
    message: 'Approved by ada.',
  });
  expect(story.calls(STAGING)).toHaveLength(calls);
});

test('an approval is waited for also where there is no staging to prove anything', async () => {
  const story = await Story.start();
  const { requires: _, ...production } = story.targets[1];
  const waiting = await story.deploy(undefined, { gate: 'approval', targets: [production] });
  expect(waiting.status).toBe('waiting');
  expect(story.calls(PRODUCTION)).toEqual([]);
});

test('two jobs, one for each target, through the records alone', async () => {
  const story = await Story.start();
  const [staging, production] = story.targets;
  expect((await story.deploy(undefined, { targets: [staging] })).status).toBe('done');
  const result = await story.deployNext('deploy-2', undefined, { targets: [production] });
  expect(result.status).toBe('done');
  expect(stepOf(result, 'production', 'accept').message).toContain('in deployment "deploy-1"');
});
