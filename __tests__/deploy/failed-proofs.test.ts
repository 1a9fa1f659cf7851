import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import type { StepResult } from '../../src/deploy/result.ts';
import { main } from '../simulator/documents.ts';
import {
  FILES,
  LIVE,
  NEW_GREET,
  NEW_LIST,
  NEW_NOTE,
  PRODUCTION,
  Story,
  stepOf,
  stepsOf,
  TAGS,
} from './support/story.ts';

const failuresOf = z.object({
  failures: z.array(
    z.object({
      reason: z.string(),
      path: z.string(),
      object: z.object({ kind: z.string(), name: z.string() }),
    }),
  ),
});

/** `reason kind name path` of every failure of a proof. */
function reasonsOf({ data }: StepResult): readonly string[] {
  return failuresOf
    .parse(data)
    .failures.map(({ reason, object, path }) => `${reason} ${object.kind} ${object.name} ${path}`.trim())
    .sort();
}

describe('a push that answers success fails its proof by name when the server', () => {
  test.each([
    [
      'push:silent-no-op',
      FILES,
      [
        'not-applied addon tags',
        'not-applied function farewell',
        'not-applied function greet',
        'not-applied query notes',
        'not-applied table note',
      ],
    ],
    [
      'push:drop-nullable',
      [NEW_NOTE, main],
      ['nullability-dropped table note schema.author', 'nullability-dropped table note schema.body'],
    ],
    ['push:drop-addon', [NEW_LIST, TAGS, main], ['addon-dropped query notes stack.0.addon']],
    ['push:empty-stack', [NEW_GREET], ['stack-emptied function greet stack']],
    ['push:swap-guid', [NEW_GREET], ['guid-swapped function greet guid']],
    ['push:someone-edits=function/greet', [NEW_GREET], ['someone-else-edited function greet stack.1']],
  ])('does %s', async (fault, files, reasons) => {
    const story = await Story.start({ faults: [fault] });
    const result = await story.deploy(files);
    expect(result.status).toBe('refused');
    const proof = stepOf(result, 'staging', 'prove');
    expect(proof.status).toBe('failed');
    expect(reasonsOf(proof)).toEqual(reasons);
    expect(stepsOf(result, 'staging').slice(-4)).toEqual([
      'test skipped',
      'record skipped',
      'put-back skipped',
      'unlock passed',
    ]);
    expect(story.calls(PRODUCTION)).toEqual([]);
    expect(await story.records.readProof('staging', story.request(files).bundle.digest)).toBeUndefined();
  });
});

test('somebody who edits what was not pushed fails the proof as well, when it is deployed', async () => {
  const story = await Story.start({ faults: ['push:someone-edits=function/greet'] });
  const result = await story.deploy([NEW_NOTE, ...LIVE.slice(1)]);
  expect(reasonsOf(stepOf(result, 'staging', 'prove'))).toEqual(['someone-else-edited function greet']);
});

test('somebody who edits what is not deployed is only told of, and found by the next deployment', async () => {
  const story = await Story.start({ faults: ['push:someone-edits=function/greet'] });
  const result = await story.deploy([NEW_NOTE], { targets: [story.targets[0]] });
  expect(result.status).toBe('done');
  expect(stepOf(result, 'staging', 'prove').message).toContain('Meanwhile somebody touched 1 objects');

  const next = await story.deployNext('deploy-2', [NEW_NOTE, NEW_GREET], { targets: [story.targets[0]] });
  expect(stepOf(next, 'staging', 'compare')).toMatchObject({
    status: 'failed',
    message: expect.stringContaining('function "greet"'),
  });
});

test('an object that is gone after the push is missing', async () => {
  const story = await Story.start();
  const [staging] = story.targets;
  const xano = {
    ...staging.xano,
    pushMultidoc: async (...call: Parameters<typeof staging.xano.pushMultidoc>) => {
      const answer = await staging.xano.pushMultidoc(...call);
      const branch = story.staging.state.workspaces[0]?.branches[0];
      if (branch !== undefined) branch.documents = branch.documents.filter(({ name }) => name !== 'greet');
      return answer;
    },
  };
  const result = await story.deploy([NEW_GREET], { targets: [{ ...staging, xano }] });
  expect(reasonsOf(stepOf(result, 'staging', 'prove'))).toEqual(['missing function greet']);
});

test('a failed proof is remembered as ours: the next deployment mends it', async () => {
  const story = await Story.start({ faults: ['push:empty-stack x1'] });
  expect((await story.deploy()).status).toBe('refused');
  const result = await story.deployNext('deploy-2');
  expect(result.status).toBe('done');
});
