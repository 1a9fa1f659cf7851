import { expect, jest, test } from '@jest/globals';
import { createApprovals } from '../../src/github/approvals.ts';
import { addPull, HEAD } from './action-ports.ts';
import { addEvent, LABEL, pushHead, putLabel } from './approve.ts';
import { connect, errorOf } from './connect.ts';

jest.setTimeout(60_000);

test('a pull request with its labels, as it is now', async () => {
  const { github, client } = await connect();
  addPull(github.state, { author: 'agent-owner' });
  putLabel(github.state, 1);
  expect(await createApprovals(client).readPull(1)).toEqual({
    number: 1,
    url: expect.stringMatching(/\/pull\/1$/),
    author: 'agent-owner',
    labels: [LABEL],
    headSha: HEAD,
    head: { owner: 'octo-org', repo: 'backend', branch: 'change', isFork: false },
    baseBranch: 'main',
    mergeSha: undefined,
  });
});

test('one that is merged is known by the commit that it became', async () => {
  const { github, client } = await connect();
  addPull(github.state, { mergedAt: '2026-01-02T00:00:00Z', mergeSha: 'e'.repeat(40) });
  expect((await createApprovals(client).readPull(1)).mergeSha).toBe('e'.repeat(40));
});

test('the whole history is read, however long, in its order', async () => {
  const { github, client } = await connect();
  addPull(github.state);
  for (let count = 0; count < 120; count += 1) addEvent(github.state, 1, 'subscribed');
  putLabel(github.state, 1, { login: 'helper[bot]', type: 'Bot', app: 'helper' });
  const history = await createApprovals(client).readHistory(1);
  expect(history).toHaveLength(121);
  expect(history.at(-1)).toEqual({
    event: 'labeled',
    at: expect.stringMatching(/^2026-/),
    actor: { login: 'helper[bot]', isPerson: false },
    app: 'helper',
    label: LABEL,
  });
});

test('the newest push that made the head what it is counts, not an older one and not one of another branch', async () => {
  const { github, client } = await connect();
  const { state } = github;
  addPull(state);
  const approvals = createApprovals(client);
  const pull = await approvals.readPull(1);
  expect(await approvals.findPush(pull)).toBeUndefined();
  pushHead(state);
  pushHead(state, { after: 'a'.repeat(40) });
  pushHead(state, { login: 'later' });
  const newest = state.moves[0]?.createdAt;
  pushHead(state, { after: 'a'.repeat(40) });
  state.moves.unshift({
    ...Object(state.moves[1]),
    ref: 'refs/heads/elsewhere',
    createdAt: state.nextDate(),
  });
  expect(await approvals.findPush(pull)).toEqual({ at: newest, by: 'later' });
});

test('a repository that is gone, or a fork that is not to be seen, tells of no push; our own has to', async () => {
  const { github, client } = await connect({ rights: { contents: 'none' } });
  addPull(github.state);
  const approvals = createApprovals(client);
  const pull = await approvals.readPull(1);
  expect(await approvals.findPush({ ...pull, head: undefined })).toBeUndefined();
  const fork = { owner: 'someone', repo: 'backend', branch: 'change', isFork: true };
  expect(await approvals.findPush({ ...pull, head: fork })).toBeUndefined();
  const { kind, permission } = await errorOf(approvals.findPush(pull));
  expect([kind, permission]).toEqual(['missing-permission', 'contents: read']);
});
