import { expect, test } from '@jest/globals';
import { greet, list, main, note } from '../simulator/documents.ts';
import { FAREWELL, FILES, NEW_GREET, PRODUCTION, Story, stepOf } from './support/story.ts';

const EDITED = [note, main, list, NEW_GREET];

test('a proof that fails at production: what was there is put back', async () => {
  const story = await Story.start({ productionFaults: ['push:empty-stack x1'] });
  const before = story.held(PRODUCTION);
  const result = await story.deploy(EDITED);
  expect(result.status).toBe('refused');
  expect(stepOf(result, 'production', 'prove').status).toBe('failed');
  expect(stepOf(result, 'production', 'put-back')).toMatchObject({
    status: 'passed',
    message: 'The target is as it was before again.',
  });
  expect(story.held(PRODUCTION)).toEqual(before);
  expect(story.writes(PRODUCTION)).toHaveLength(2);
  expect(result.receipt?.targets[1]?.status).toBe('refused');
});

test('what the deployment made is deleted again, and nothing else', async () => {
  const story = await Story.start({ productionFaults: ['push:empty-stack x1'] });
  const before = story.held(PRODUCTION);
  const result = await story.deploy([...EDITED, FAREWELL]);
  expect(stepOf(result, 'production', 'put-back').status).toBe('passed');
  expect(story.held(PRODUCTION)).toEqual(before);
  const back = story.production.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/multidoc'),
  );
  expect(back.map(({ query }) => query['delete'])).toEqual(['false', 'true']);
});

test('a test that fails at production: put back', async () => {
  const story = await Story.start();
  const before = story.held(PRODUCTION);
  const workspace = story.production.state.workspaces.find(({ id }) => id === PRODUCTION);
  if (workspace !== undefined) workspace.verdicts['somebody'] = { status: 'fail', timing: null };
  const result = await story.deploy(EDITED);
  expect(stepOf(result, 'production', 'test').status).toBe('failed');
  expect(stepOf(result, 'production', 'put-back').status).toBe('passed');
  expect(story.held(PRODUCTION)).toEqual(before);

  // The way is free for the next one.
  if (workspace !== undefined) workspace.verdicts = {};
  expect((await story.deployNext('deploy-2', EDITED)).status).toBe('done');
});

test('a column would be dropped by it: not put back, and it is said how', async () => {
  const story = await Story.start({ productionFaults: ['push:empty-stack x1'] });
  const result = await story.deploy(FILES);
  expect(stepOf(result, 'production', 'put-back')).toMatchObject({
    status: 'skipped',
    message: expect.stringMatching(
      /^Not put back, because it would lose data: .*author.*backup "deploy-1-production"/s,
    ),
  });
  expect(story.writes(PRODUCTION)).toHaveLength(1);
});

test('it would overwrite an edit by somebody else: not put back', async () => {
  const story = await Story.start({ productionFaults: ['push:someone-edits=function/greet'] });
  const result = await story.deploy(EDITED);
  expect(stepOf(result, 'production', 'put-back')).toMatchObject({
    status: 'skipped',
    message: expect.stringContaining('it would overwrite what somebody else did to function "greet"'),
  });
  expect(story.writes(PRODUCTION)).toHaveLength(1);
});

test('the answer to putting back is lost: it is found by looking', async () => {
  const story = await Story.start({ productionFaults: ['push:empty-stack x1'] });
  const [staging, production] = story.targets;
  let pushes = 0;
  const xano = {
    ...production.xano,
    pushMultidoc: async (...call: Parameters<typeof production.xano.pushMultidoc>) => {
      const answer = await production.xano.pushMultidoc(...call);
      pushes += 1;
      if (pushes === 2) throw Object.assign(new Error('Lost.'), { kind: 'outcome-unknown', remedy: 'Look.' });
      return answer;
    },
  };
  const before = story.held(PRODUCTION);
  const result = await story.deploy(EDITED, { targets: [staging, { ...production, xano }] });
  expect(stepOf(result, 'production', 'put-back').status).toBe('passed');
  expect(story.held(PRODUCTION)).toEqual(before);
  expect(pushes).toBe(2);
});

test('what cannot be brought back as it was is said', async () => {
  const story = await Story.start({ productionFaults: ['push:swap-guid'] });
  const result = await story.deploy([note, main, list, greet.replaceAll('Hello', 'Hi')]);
  expect(stepOf(result, 'production', 'put-back')).toMatchObject({
    status: 'failed',
    message: 'The backup was pushed, and these are not as they were: function "greet".',
  });
});
