import { describe, expect, jest, test } from '@jest/globals';
import { resolveShowWishes } from '../../src/commands/action/show-wishes.ts';
import { createPeople } from '../../src/github/people.ts';
import { createPulls } from '../../src/github/pulls.ts';
import { addPull, BASE, CONTEXT, HEAD, NO_INPUTS } from './action-ports.ts';
import { connect, errorOf } from './connect.ts';

jest.setTimeout(60_000);

test.each([
  ['the repository itself', false],
  ['a fork', true],
])('a pull request of %s is known as one', async (_what, isFork) => {
  const { github, client } = await connect();
  addPull(github.state, { isFork });
  expect(await createPulls(client).get(1)).toEqual({
    number: 1,
    isOpen: true,
    isFork,
    headSha: HEAD,
    baseSha: BASE,
  });
});

test.each([
  ['merged or squashed into this commit', 'c'.repeat(40)],
  ['rebased, so that this is one of its commits', 'e'.repeat(40)],
])('a pushed commit leads to the pull request that was %s', async (_how, mergeSha) => {
  const { github, client } = await connect();
  const pull = { title: 'Change', headSha: HEAD, mergedAt: null, mergeSha: null };
  github.state.pulls.set('c'.repeat(40), [
    { ...pull, number: 9 },
    { ...pull, number: 7, mergedAt: '2026-01-02T00:00:00Z', mergeSha },
  ]);
  expect(await createPulls(client).findMerged('c'.repeat(40))).toMatchObject({ number: 7 });
  expect(await createPulls(client).findMerged('d'.repeat(40))).toBeUndefined();
});

test.each([
  ['admin', true],
  ['write', true],
  ['read', false],
  [undefined, false],
])('somebody with the right "%s" may write: %j', async (right, expected) => {
  const { github, client } = await connect();
  if (right !== undefined) github.state.people.set('mona', right);
  expect(await createPeople(client).mayWrite('mona')).toBe(expected);
});

test('that GitHub cannot say who somebody is does not let them in', async () => {
  const { github, client } = await connect();
  github.fail({ method: 'GET', path: '/collaborators', kind: { status: 500 }, times: 9 });
  expect((await errorOf(createPeople(client).mayWrite('mona'))).kind).toBe('server');
});

describe('what a deployment did is told', () => {
  const wishes = (event: string, inputs = {}) =>
    resolveShowWishes({
      mode: 'deploy',
      context: { ...CONTEXT, event },
      inputs: { ...NO_INPUTS, ...inputs },
    });

  test('in the comment of the review that the push came by, by each job for itself', () => {
    expect(wishes('push')).toMatchObject({
      pull: 'merged',
      key: 'validate:',
      section: expect.stringMatching(/^deploy_/),
      checkedSha: undefined,
    });
    expect(wishes('push', { stage: 'staging' })).toMatchObject({
      key: 'validate:',
      section: expect.stringMatching(/^deploy-staging_/),
    });
    expect(wishes('workflow_dispatch').pull).toBeUndefined();
  });
});
