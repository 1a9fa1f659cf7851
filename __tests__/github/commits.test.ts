import { expect, test } from '@jest/globals';
import { createPullRequestLookup } from '../../src/github/commits.ts';
import { connect, errorOf } from './connect.ts';

const sha = 'c'.repeat(40);

test('finds the pull requests of a commit, the one that became it first', async () => {
  const { github, client } = await connect();
  const pull = { title: 'Add orders', headSha: 'd'.repeat(40), mergedAt: null, mergeSha: null };
  const mergedAt = '2026-01-02T00:00:00Z';
  github.state.pulls.set(sha, [
    { ...pull, number: 9, mergeSha: sha },
    { ...pull, number: 8, mergedAt, mergeSha: 'e'.repeat(40) },
    { ...pull, number: 7, mergedAt, mergeSha: sha },
  ]);
  const found = await createPullRequestLookup(client).findByCommit(sha);
  expect(found.map(({ number, open }) => ({ number, open }))).toEqual([
    { number: 7, open: false },
    { number: 8, open: false },
    { number: 9, open: true },
  ]);
  expect(found[0]).toEqual({
    number: 7,
    title: 'Add orders',
    url: expect.stringMatching(/\/octo-org\/backend\/pull\/7$/),
    open: false,
    mergedAt,
    mergeSha: sha,
    baseBranch: 'main',
    headSha: 'd'.repeat(40),
    author: 'someone',
  });
});

test('finds none for a commit that was pushed', async () => {
  const { client } = await connect();
  expect(await createPullRequestLookup(client).findByCommit(sha)).toEqual([]);
});

test('names the permission', async () => {
  const { client } = await connect({ rights: { 'pull-requests': 'none' } });
  const error = await errorOf(createPullRequestLookup(client).findByCommit(sha));
  expect(error.remedy).toContain('Add "pull-requests: read" under "permissions:"');
});
