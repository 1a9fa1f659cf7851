import { expect, test } from '@jest/globals';
import { PRODUCTION, Story, stepOf, stepsOf } from './support/story.ts';

test('a test that fails at staging: production gets no request at all', async () => {
  const story = await Story.start();
  const [workspace] = story.staging.state.workspaces;
  if (workspace !== undefined)
    workspace.verdicts['greet/somebody'] = {
      status: 'fail',
      timing: null,
      results: [{ status: 'fail', message: 'Expected "Hello Ada".' }],
    };
  const result = await story.deploy();
  expect(result.status).toBe('refused');
  expect(stepOf(result, 'staging', 'test')).toMatchObject({
    status: 'failed',
    message: '1 of 2 tests failed. function "greet", test "somebody": Expected "Hello Ada".',
  });
  expect(stepOf(result, 'staging', 'put-back').status).toBe('skipped');
  expect(result.targets[1]).toMatchObject({ status: 'not-reached' });
  expect(stepsOf(result, 'production').every((step) => step.endsWith('skipped'))).toBe(true);
  expect(story.calls(PRODUCTION)).toEqual([]);
  expect(story.journal.lines.filter((line) => line.startsWith('production'))).toEqual([]);
  expect(result.receipt?.status).toBe('refused');
});

test('a test that gives no verdict is unknown, not failed; resumed, it is run again', async () => {
  const story = await Story.start();
  const [workspace] = story.staging.state.workspaces;
  if (workspace !== undefined)
    workspace.verdicts['greet/somebody'] = { status: 'ok', timing: null, httpStatus: 500, times: 1 };
  const result = await story.deploy();
  expect(result.status).toBe('unknown');
  expect(stepOf(result, 'staging', 'test').status).toBe('unknown');
  expect(story.calls(PRODUCTION)).toEqual([]);

  const resumed = await story.deploy();
  expect(resumed.status).toBe('done');
  expect(stepOf(resumed, 'staging', 'push').resumed).toBe(true);
});

test('a workspace without tests is deployed to, and says so', async () => {
  const story = await Story.start({ staging: [], production: [] });
  const result = await story.deploy(['function plain {\n  input {\n  }\n\n  stack {\n  }\n}']);
  expect(result.status).toBe('done');
  expect(stepOf(result, 'production', 'test').message).toBe('The workspace has no tests.');
});
