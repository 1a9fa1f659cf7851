import { describe, expect, jest, test } from '@jest/globals';
import { parseCommand } from '../../src/commands/action/pull-command.ts';
import { runAction } from '../../src/commands/action/run-action.ts';
import type { EventComment, RunContext } from '../../src/commands/action/run-context.ts';
import { addPull, BASE, buildPorts, CONTEXT, HEAD, MERGE, NO_INPUTS } from './action-ports.ts';
import { callsOf } from './connect.ts';
import { type LocalGithub, startLocalGithub } from './local-github/start-local-github.ts';
import type { StoredOpenPull } from './local-github/state.ts';

jest.setTimeout(60_000);

const table = (field: string) =>
  `table note {\n  auth = false\n\n  schema {\n    int id\n${field}  }\n\n  index = [\n    {type: "primary", field: [{name: "id"}]}\n  ]\n}\n`;
const before = { 'note.xs': table('    text title\n') };
const after = { 'note.xs': table('') };

interface Ask {
  readonly body?: string;
  readonly author?: string;
  readonly isNew?: boolean;
  readonly pull?: Partial<StoredOpenPull>;
  readonly context?: Partial<RunContext>;
  readonly github?: LocalGithub;
}

async function ask({ body = '/xano plan', author = 'mona', isNew = true, ...more }: Ask = {}) {
  const github = more.github ?? (await startLocalGithub());
  const { state } = github;
  state.people.set('mona', 'write');
  state.people.set('visitor', 'read');
  const number = addPull(state, more.pull);
  const id = state.nextId();
  state.issues[number - 1]?.comments.push({ id, body, createdAt: state.nextDate(), login: author });
  const comment: EventComment = { id, body, author, isNew };
  const context: RunContext = {
    ...CONTEXT,
    event: 'issue_comment',
    action: 'created',
    ref: 'refs/heads/main',
    pull: { number, headSha: undefined, isFork: true, isOpen: true },
    comment,
    ...more.context,
  };
  // What is checked out is the default branch; the pull request is only there once it was fetched.
  const fetched: string[] = [];
  const ports = buildPorts({ context, files: after, base: before, github });
  const outcome = await runAction(
    { mode: 'plan', context, inputs: NO_INPUTS },
    {
      ...ports,
      files: {
        ...ports.files,
        readSources: () => Promise.reject(new Error('The checkout is not looked at.')),
      },
      fetchCommit: async (ref) => {
        fetched.push(ref);
        return MERGE;
      },
    },
  );
  return {
    outcome,
    github,
    fetched,
    reactions: (state.reactions.get(id) ?? []).map(({ content }) => content),
    comments: (state.issues[number - 1]?.comments ?? []).filter(({ login }) => login === undefined),
  };
}

describe('/xano plan', () => {
  test('shows what the merge would change, from somebody who may write', async () => {
    const { outcome, fetched, reactions, comments, github } = await ask();
    expect([outcome.exitCode, outcome.reason, outcome.outputs['worst-impact']]).toEqual([
      1,
      'policy',
      'destructive',
    ]);
    expect([fetched, reactions]).toEqual([['refs/pull/1/merge'], ['eyes']]);
    expect(comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- xano-ci:pull:command%3A v1[\s\S]*schema\.title[\s\S]*Commit ddddddd/),
    ]);
    expect(github.state.checkRuns).toEqual([]);
  });

  test('a second time the answer is the same comment', async () => {
    const { github } = await ask();
    await ask({ github });
    const [first, second] = github.state.issues;
    expect([first?.comments.length, second?.comments.length]).toEqual([2, 2]);
  });

  test.each([
    ['may only read', 'visitor'],
    ['has nothing to do with the repository', 'stranger'],
  ])('somebody who %s gets one reaction, and nothing runs', async (_who, author) => {
    const { outcome, fetched, reactions, comments, github } = await ask({ author });
    expect([outcome.exitCode, fetched, reactions, comments]).toEqual([0, [], ['-1'], []]);
    expect(callsOf(github)).toEqual([
      `GET /collaborators/${author}/permission`,
      expect.stringMatching(/^POST .*reactions$/),
    ]);
  });

  test.each<[string, Partial<StoredOpenPull>]>([
    ['comes from a fork', { isFork: true }],
    ['is closed', { isClosed: true }],
  ])('of a pull request that %s nothing is fetched beside secrets', async (what, pull) => {
    const { outcome, fetched, reactions, comments } = await ask({ pull });
    expect([outcome.exitCode, fetched, reactions, comments]).toEqual([0, [], ['confused'], []]);
    expect(outcome.log).toContain(what);
  });

  test('another command is none', async () => {
    const { outcome, fetched, reactions } = await ask({ body: '/xano deploy production' });
    expect([outcome.exitCode, fetched, reactions]).toEqual([0, [], ['confused']]);
  });

  test.each<[string, Ask]>([
    ['talk', { body: 'What would /xano plan do?' }],
    ['a comment that was edited', { isNew: false }],
    ['an issue', { context: { pull: undefined } }],
  ])('%s is no command, and asks GitHub for nothing', async (_what, wish) => {
    const { outcome, github } = await ask(wish);
    expect([outcome.exitCode, outcome.summary.join('')]).toEqual([
      0,
      expect.stringContaining('Nothing to do'),
    ]);
    expect(github.received).toEqual([]);
  });

  test('a right that is missing is named', async () => {
    const github = await startLocalGithub({ rights: { 'pull-requests': 'read' } });
    const { outcome } = await ask({ github });
    expect([outcome.exitCode, outcome.reason]).toEqual([2, 'permission']);
    expect(outcome.failures[0]?.remedy).toContain('"pull-requests: write"');
  });
});

test.each([
  ['/xano plan', 'plan'],
  ['  \n/xano   plan  \r\nplease', 'plan'],
  ['/xano', ''],
  ['/xano plan --force', 'plan --force'],
  ['/xanoplan', undefined],
  ['> /xano plan', undefined],
  ['', undefined],
])('%j asks for %j', (body, word) => {
  expect(parseCommand(body)).toBe(word);
});

test('pull_request_target is refused, with the way that is safe, whatever the workflow says', async () => {
  const context = { ...CONTEXT, event: 'pull_request_target', baseSha: BASE };
  const github = await startLocalGithub();
  const ports = buildPorts({ context, files: after, base: before, github });
  const outcome = await runAction({ mode: 'validate', context, inputs: NO_INPUTS }, ports);
  expect([outcome.exitCode, outcome.failures[0]?.remedy]).toEqual([
    2,
    expect.stringContaining('"on: pull_request"'),
  ]);
  expect([github.received, HEAD.length]).toEqual([[], 40]);
});
