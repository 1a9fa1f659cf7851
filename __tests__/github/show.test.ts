import { describe, expect, jest, test } from '@jest/globals';
import type { ActionInputs } from '../../src/commands/action/action-inputs.ts';
import { buildNotDone } from '../../src/commands/action/outcome.ts';
import type { ActionPorts } from '../../src/commands/action/ports.ts';
import { renderCommands } from '../../src/commands/action/render-commands.ts';
import { runAction } from '../../src/commands/action/run-action.ts';
import type { RunContext } from '../../src/commands/action/run-context.ts';
import { Show } from '../../src/commands/action/show.ts';
import { resolveShowWishes } from '../../src/commands/action/show-wishes.ts';
import { addPull, BASE, buildPorts, CONTEXT, HEAD, NO_INPUTS } from './action-ports.ts';
import { callsOf } from './connect.ts';
import { type LocalGithub, startLocalGithub } from './local-github/start-local-github.ts';

jest.setTimeout(60_000);

const TABLE =
  'table note {\n  auth = false\n\n  schema {\n    int id\n  }\n\n  index = [\n    {type: "primary", field: [{name: "id"}]}\n  ]\n}\n';
const read = (table: string) =>
  `function a {\n  input {\n  }\n\n  stack {\n    db.query ${table} {\n      return = {type: "list"}\n    } as $notes\n  }\n\n  response = $notes\n}\n`;
const RULES = { 'xano-ci.yml': 'scope: whole\n' };
const GOOD = { 'note.xs': TABLE, 'a.xs': read('note'), ...RULES };
const WRONG = { ...GOOD, 'a.xs': read('noet') };
const PATCH =
  '@@ -5,3 +5,3 @@\n   stack {\n-    db.query note {\n+    db.query noet {\n       return = {type: "list"}';

interface Wish {
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Partial<ActionInputs>;
  readonly context?: Partial<RunContext>;
  readonly ports?: Partial<ActionPorts>;
}

async function run(github: LocalGithub, { files = WRONG, inputs = {}, context = {}, ports = {} }: Wish = {}) {
  const about: RunContext = {
    ...CONTEXT,
    event: 'pull_request',
    action: 'synchronize',
    ref: 'refs/pull/1/merge',
    baseSha: BASE,
    pull: { number: 1, headSha: HEAD, isFork: false, isOpen: true },
    ...context,
  };
  const told: string[] = [];
  const given = buildPorts({ context: about, files, base: GOOD, github, told });
  const request = { mode: 'validate', context: about, inputs: { ...NO_INPUTS, ...inputs } } as const;
  return { outcome: await runAction(request, { ...given, ...ports }), told };
}

async function open(prefix = '') {
  const github = await startLocalGithub({ prefix });
  addPull(github.state, { patches: { 'a.xs': PATCH } });
  const pull = github.state.openPulls.get(1);
  return {
    github,
    suggestions: pull?.reviewComments ?? [],
    comments: github.state.issues[0]?.comments ?? [],
  };
}

describe('a correction that was proved', () => {
  test('is suggested on the line that brought the mistake, and goes with it', async () => {
    const { github, suggestions } = await open();
    await run(github);
    expect(suggestions).toMatchObject([{ path: 'a.xs', line: 6 }]);
    expect(suggestions[0]?.body).toMatch(/\n```suggestion\n {4}db\.query note \{\n```\n$/);
    await run(github, { files: GOOD, context: { runId: '4712' } });
    expect(suggestions).toEqual([]);
  });

  test('is not suggested where nobody wants it', async () => {
    const { github, suggestions } = await open();
    await run(github, { inputs: { suggestions: false } });
    expect(suggestions).toEqual([]);
  });
});

describe('the comment', () => {
  test('of an earlier run does not take the place of a later one', async () => {
    const { github, comments } = await open();
    await run(github, { context: { runId: '20' } });
    const { told } = await run(github, { files: GOOD, context: { runId: '19', attempt: 3 } });
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('❌')]);
    expect(told).toContain('The comment on the pull request is of a later run.');
    await run(github, { files: GOOD, context: { runId: '20', attempt: 2 } });
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('✅ Xano: passed')]);
  });

  test.each([
    ['true', 1],
    ['on-findings', 0],
    ['false', 0],
  ] as const)('"%s" of a clean pull request makes %i', async (comment, count) => {
    const { github, comments } = await open();
    await run(github, { files: GOOD, inputs: { comment } });
    expect(comments).toHaveLength(count);
  });

  test('goes to the pull request that the workflow names, whatever the event', async () => {
    const { github, comments } = await open();
    await run(github, {
      inputs: { prNumber: 1 },
      context: { event: 'workflow_dispatch', pull: undefined, baseSha: undefined },
    });
    expect(comments).toHaveLength(1);
    expect(github.state.checkRuns).toEqual([]);
  });

  test('is not written on a pull request that is closed', async () => {
    const { github, comments } = await open();
    await run(github, { context: { pull: { number: 1, headSha: HEAD, isFork: false, isOpen: false } } });
    expect([comments, github.state.checkRuns]).toEqual([[], []]);
  });

  test('each folder has its own, and its own check run', async () => {
    const { github, comments } = await open();
    for (const config of ['xano-ci.yml', undefined]) await run(github, { inputs: { config } });
    expect(comments).toHaveLength(2);
    expect(github.state.checkRuns.map(({ name }) => name)).toEqual([
      'XanoScript (xano-ci.yml)',
      'XanoScript',
    ]);
  });
});

describe('the check run', () => {
  test('tells attempts apart, and may be asked for on any event', async () => {
    const { github } = await open();
    await run(github, { context: { attempt: 2 }, inputs: { comment: 'false', suggestions: false } });
    await run(github, { inputs: { checkRun: true }, context: { event: 'push', pull: undefined } });
    expect(github.state.checkRuns.map(({ externalId }) => externalId)).toEqual([
      '4711.2:validate: #1',
      '4711.1:validate:',
    ]);
  });

  test('is not there where nobody wants it: then the log marks the findings', async () => {
    const { github } = await open();
    const { outcome } = await run(github, { inputs: { checkRun: false } });
    expect([github.state.checkRuns, outcome.isMarked]).toEqual([[], false]);
    expect(renderCommands(outcome)).toContain('file=a.xs');
  });

  test('of what is not known never passes', async () => {
    const { github } = await open();
    const { outcome } = await run(github, {
      files: { ...GOOD, 'xano-ci.yml': 'scope: whole\n', 'empty.xs': '' },
    });
    const { outcome: unknown } = await run(github, { ports: { git: brokenGit() } });
    expect([outcome.exitCode, unknown.exitCode]).toEqual([2, 2]);
    expect(github.state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
  });

  test('ends when the run breaks', async () => {
    const { github } = await open();
    const broken: Partial<ActionPorts> = {
      clock: {
        now: () => {
          throw new Error('The clock stands still.');
        },
      },
    };
    await expect(run(github, { ports: broken })).rejects.toThrow('The clock stands still.');
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  test('says that it was cancelled, and no comment is written', async () => {
    const { github, comments } = await open();
    await run(github, { ports: { waitForEnd: async () => {} } });
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
    expect(comments).toEqual([]);
  });

  test('that GitHub cannot take is a warning, and the log marks the findings', async () => {
    const { github } = await open();
    github.fail({ method: 'POST', path: '/check-runs', kind: { status: 500 }, times: 9 });
    const { outcome } = await run(github);
    expect([outcome.exitCode, outcome.reason, outcome.isMarked]).toEqual([1, 'findings', false]);
    expect(outcome.warnings.map(({ step }) => step)).toEqual(['show a check run']);
  });
});

test.each([
  [undefined, 'Told on no pull request: no merged one has commit eeeeeee.'],
  ['false', undefined],
] as const)(
  'a deployment that came by no pull request says so, where "comment" is %j',
  async (comment, said) => {
    const { github } = await open();
    const inputs = { ...NO_INPUTS, comment };
    const ports = buildPorts({ context: CONTEXT, files: {}, github });
    const show = new Show(resolveShowWishes({ mode: 'deploy', context: CONTEXT, inputs }), CONTEXT, ports);
    const { log, summary } = await show.close({ ...buildNotDone([]), outputs: { 'staging-status': 'done' } });
    expect([log.includes('pull request'), summary.join('').includes('eeeeeee')]).toEqual([
      said !== undefined,
      said !== undefined,
    ]);
    expect(log).toContain(said ?? '');
  },
);

test('on a server of its own, with a path before the API, all of it works', async () => {
  const { github, comments, suggestions } = await open('/api/v3');
  await run(github);
  expect([github.state.checkRuns.length, comments.length, suggestions.length]).toEqual([1, 1, 1]);
  expect(callsOf(github).length).toBeGreaterThan(0);
});

/** A repository in which the base is nowhere. */
function brokenGit(): ActionPorts['git'] {
  const { git } = buildPorts({ context: CONTEXT, files: {}, github: undefined });
  return { ...git, resolveCommit: async () => undefined };
}
