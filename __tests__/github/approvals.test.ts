import { expect, jest, test } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { createApprovals } from '../../src/github/approvals.ts';
import { addPull, HEAD } from './action-ports.ts';
import { addEvent, LABEL, pushHead, putLabel, showHead } from './approve.ts';
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
    openedAt: '2026-01-01T00:00:00Z',
    labels: [LABEL],
    headSha: HEAD,
    head: { owner: 'octo-org', repo: 'backend', branch: 'change', isFork: false },
    baseBranch: 'main',
    mergeSha: undefined,
    mergedAt: undefined,
  });
});

test('one that is merged is known by the commit that it became', async () => {
  const { github, client } = await connect();
  const merged = { mergedAt: '2026-01-02T00:00:00Z', mergeSha: 'e'.repeat(40) };
  addPull(github.state, merged);
  expect(await createApprovals(client).readPull(1)).toMatchObject(merged);
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

const others = (sha: string) => [{ sha, people: [] }];

test('of a branch all moves since the pull request was opened, and before that what brought its commits', async () => {
  const { github, client } = await connect();
  const { state } = github;
  addPull(state);
  const approvals = createApprovals(client);
  const opened = { ...(await approvals.readPull(1)), openedAt: '2026-01-01T00:00:04Z' };
  expect(await approvals.readMoves(opened, others(HEAD))).toEqual([]);
  const [older, earlier] = ['a'.repeat(40), 'c'.repeat(40)];
  pushHead(state, { after: older, login: 'long-ago' });
  pushHead(state, { after: earlier, login: 'before' });
  expect(state.moves[0]?.createdAt).toBe('2026-01-01T00:00:03Z');
  pushHead(state, { after: older, login: 'within' });
  pushHead(state, { login: 'elsewhere', ref: 'refs/heads/elsewhere' });
  pushHead(state, { login: null });
  pushHead(state, { after: '0'.repeat(40), login: 'whoever-merged', kind: 'branch_deletion' });
  const moves = await approvals.readMoves(opened, others(earlier));
  expect(moves?.map(({ sha, by }) => [sha, by])).toEqual([
    [HEAD, undefined],
    [older, 'within'],
    [earlier, 'before'],
  ]);
});

test('all pages of them are read, but none where all is older than the pull request', async () => {
  const { github, client } = await connect();
  const { state } = github;
  addPull(state);
  const approvals = createApprovals(client);
  const pull = await approvals.readPull(1);
  for (let count = 0; count < 120; count += 1) pushHead(state);
  expect(await approvals.readMoves(pull, others(HEAD))).toHaveLength(120);
  const before = github.received.length;
  expect(await approvals.readMoves({ ...pull, openedAt: '2026-02-01T00:00:00Z' }, [])).toEqual([]);
  expect(github.received.length - before).toBe(1);
});

test('a branch that never stopped moving is not read to its end', async () => {
  const move = {
    ref: 'refs/heads/change',
    activity_type: 'push',
    after: HEAD,
    timestamp: '2026-01-01T00:00:01Z',
  };
  let pages = 0;
  const iterator = async function* () {
    for (;;) {
      pages += 1;
      yield { data: [move] };
    }
  };
  // Just the call that is made: a thousand moves take the local GitHub seconds.
  const octokit = { paginate: { iterator }, rest: { repos: {} } } as unknown as Octokit;
  const approvals = createApprovals({
    repository: { owner: 'octo-org', repo: 'backend' },
    run: async (_call, send) => send(octokit),
  });
  const head = { owner: 'octo-org', repo: 'backend', branch: 'change', isFork: false };
  expect(await approvals.readMoves({ head, openedAt: '2026-01-01T00:00:00Z' }, [])).toBeUndefined();
  expect(pages).toBeLessThan(20);
});

test('the commits with whom GitHub knows of their authors, unless it lists not all', async () => {
  const { github, client } = await connect();
  const commits = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      sha: String(index).padStart(40, '0'),
      login: index === 1 ? null : 'someone',
    }));
  addPull(github.state, { commits: commits(120) });
  addPull(github.state, { commits: commits(250) });
  const approvals = createApprovals(client);
  const known = await approvals.readCommits(1);
  expect(known).toHaveLength(120);
  expect(known?.slice(0, 2)).toEqual([
    { sha: '0'.repeat(40), people: ['someone', 'someone'] },
    { sha: '1'.padStart(40, '0'), people: [] },
  ]);
  expect(await approvals.readCommits(2)).toBeUndefined();
});

test('all checks of a commit, older ones of a name too', async () => {
  const { github, client } = await connect();
  showHead(github.state, { name: 'check', endedAt: null, conclusion: null });
  showHead(github.state, { sha: 'a'.repeat(40) });
  expect(await createApprovals(client).readRuns(HEAD)).toEqual([
    {
      name: 'check',
      url: 'https://github.com/octo-org/backend/actions/runs/4700',
      externalId: '4700.1:validate: #1',
      title: '1 change',
      startedAt: '2026-01-01T00:00:01Z',
      endedAt: undefined,
      conclusion: undefined,
    },
  ]);
  expect(github.received.at(-1)?.query['filter']).toBe('all');
});

test('a repository that is gone, or a fork that is not to be seen, tells of no push; our own has to', async () => {
  const { github, client } = await connect({ rights: { contents: 'none' } });
  addPull(github.state);
  const approvals = createApprovals(client);
  const pull = await approvals.readPull(1);
  expect(await approvals.readMoves({ ...pull, head: undefined }, [])).toBeUndefined();
  const fork = { owner: 'someone', repo: 'backend', branch: 'change', isFork: true };
  expect(await approvals.readMoves({ ...pull, head: fork }, [])).toBeUndefined();
  const { kind, permission } = await errorOf(approvals.readMoves(pull, []));
  expect([kind, permission]).toEqual(['missing-permission', 'contents: read']);
});
