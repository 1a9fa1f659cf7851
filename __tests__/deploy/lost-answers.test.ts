import { expect, test } from '@jest/globals';
import { NEW_GREET, PRODUCTION, STAGING, Story, stepOf } from './support/story.ts';

test('applied, and the answer lost: it is found by looking, and pushed exactly once', async () => {
  const story = await Story.start({ faults: ['push:reset-after x1'] });
  const result = await story.deploy();
  expect(result.status).toBe('done');
  expect(stepOf(result, 'staging', 'push').data).toEqual({ documents: 5, sent: 1 });
  expect(story.writes(STAGING)).toEqual(['POST multidoc 0']);
  expect(story.waits).toEqual([20_000]);
});

test('lost before it was applied: the target is as before, so one more push is allowed', async () => {
  const story = await Story.start({ faults: ['push:reset-before x1'] });
  const result = await story.deploy();
  expect(result.status).toBe('done');
  expect(stepOf(result, 'staging', 'push').data).toEqual({ documents: 5, sent: 2 });
  expect(story.writes(STAGING)).toEqual(['POST multidoc 0', 'POST multidoc 200']);
});

test('lost twice: unknown, production untouched; resumed when the connection is good, it lands', async () => {
  const story = await Story.start({ faults: ['push:reset-before x2'] });
  const result = await story.deploy();
  expect(result.status).toBe('unknown');
  expect(stepOf(result, 'staging', 'push')).toMatchObject({ status: 'unknown' });
  expect(story.calls(PRODUCTION)).toEqual([]);
  expect((await story.deploy()).status).toBe('done');
});

test('a part has landed: unknown, and nothing is pushed again', async () => {
  const story = await Story.start();
  const [staging] = story.targets;
  const xano = {
    ...staging.xano,
    pushMultidoc: async (
      workspace: number,
      _: string,
      push: Parameters<typeof staging.xano.pushMultidoc>[2],
    ) => {
      await staging.xano.pushMultidoc(workspace, NEW_GREET, push);
      throw Object.assign(new Error('The answer was lost.'), { kind: 'outcome-unknown', remedy: 'Look.' });
    },
  };
  const result = await story.deploy(undefined, { targets: [{ ...staging, xano }] });
  expect(result.status).toBe('unknown');
  expect(stepOf(result, 'staging', 'push')).toMatchObject({
    message: 'The answer to the push was lost, and only a part has landed: function "greet".',
  });
  expect(story.writes(STAGING)).toHaveLength(1);
  // Nor does a resumed run guess.
  const resumed = await story.deploy(undefined, { targets: [staging] });
  expect(stepOf(resumed, 'staging', 'push').status).toBe('unknown');
  expect(story.writes(STAGING)).toHaveLength(1);
});

test('applied otherwise than it was sent, and the answer lost: the proof says what is wrong', async () => {
  const story = await Story.start({ faults: ['push:empty-stack', 'push:reset-after'] });
  const result = await story.deploy([NEW_GREET]);
  expect(result.status).toBe('refused');
  expect(stepOf(result, 'staging', 'push').data).toEqual({ documents: 1, sent: 1 });
  expect(stepOf(result, 'staging', 'prove')).toMatchObject({
    status: 'failed',
    data: { failures: [{ reason: 'stack-emptied', path: 'stack' }] },
  });
  expect(story.writes(STAGING)).toHaveLength(1);
});

test('a server that is out of order is unknown, not refused, wherever it strikes', async () => {
  for (const fault of ['pull:status=503', 'preview:html', 'workspace:status=502', 'test:status=500']) {
    const story = await Story.start({ faults: [fault] });
    const result = await story.deploy();
    expect({ fault, status: result.status }).toEqual({ fault, status: 'unknown' });
    expect(story.calls(PRODUCTION)).toEqual([]);
  }
});
