import { describe, expect, jest, test } from '@jest/globals';
import { runAction } from '../../src/commands/action/run-action.ts';
import type { RunContext } from '../../src/commands/action/run-context.ts';
import { addPull, BASE, buildPorts, CONTEXT, HEAD, NO_INPUTS } from './action-ports.ts';
import { addEvent, LABEL, pushHead, putLabel, showHead } from './approve.ts';
import { callsOf } from './connect.ts';
import type { Scope } from './local-github/route.ts';
import { type LocalGithub, startLocalGithub } from './local-github/start-local-github.ts';
import type { State, StoredOpenPull } from './local-github/state.ts';

jest.setTimeout(60_000);

const table = (fields: string): string =>
  `table note {\n  auth = false\n\n  schema {\n    int id\n${fields}  }\n\n  index = [\n    {type: "primary", field: [{name: "id"}]}\n  ]\n}\n`;
const labelled = { 'xano-ci.yml': `policy: { label: ${LABEL} }\n` };
const before = { 'note.xs': table('    text title\n'), ...labelled };
const after = { 'note.xs': table(''), ...labelled };

interface Look {
  readonly github?: LocalGithub | undefined;
  readonly context?: Partial<RunContext>;
  readonly base?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

/** One run of the workflow for the pull request, whatever has happened to it. */
async function look({ github, context = {}, base = before, files = after }: Look) {
  const pull = { number: 1, headSha: HEAD, isFork: false, isOpen: true };
  const full = { ...CONTEXT, event: 'pull_request', action: 'labeled', baseSha: BASE, pull, ...context };
  const ports = buildPorts({ context: full, files, base, github });
  return runAction({ mode: 'validate', context: full, inputs: NO_INPUTS }, ports);
}

interface Options {
  readonly rights?: Partial<Record<Scope, 'none' | 'read' | 'write'>>;
  readonly pull?: Partial<StoredOpenPull>;
}

/** A pull request whose branch was pushed to just now, which nobody has looked at. */
async function push({ rights = {}, pull = {} }: Options = {}): Promise<LocalGithub> {
  const github = await startLocalGithub({ rights });
  addPull(github.state, pull);
  pushHead(github.state, pull.isFork === true ? { owner: 'someone' } : {});
  return github;
}

/** One that a run has shown since. */
async function open(options: Options = {}): Promise<LocalGithub> {
  const github = await push(options);
  showHead(github.state);
  return github;
}

const commentOf = ({ state }: LocalGithub): string => state.issues[0]?.comments[0]?.body ?? '';
const told = (outcome: Awaited<ReturnType<typeof look>>): string =>
  outcome.failures.map(({ step, message, remedy }) => `${step}: ${message} ${remedy}`).join('\n');

test('a label lets a refused plan pass, until somebody pushes or takes it off', async () => {
  const github = await push();
  const { state } = github;

  const opened = await look({ github, context: { action: 'opened' } });
  expect([opened.exitCode, opened.reason]).toEqual([1, 'policy']);
  expect(told(opened)).toContain(
    `take the label "${LABEL}" for an approval: It is not on the pull request. Somebody who may write,`,
  );
  expect(commentOf(github)).toMatch(
    new RegExp(`Xano: failed[\\s\\S]*label "${LABEL}"[\\s\\S]*Somebody who may write`),
  );

  putLabel(state, 1);
  const approved = await look({ github });
  expect([approved.exitCode, approved.reason, approved.failures]).toEqual([0, '', []]);
  const line = `Approved by "octocat" with the label "${LABEL}": 1 change that the policy refuses otherwise.`;
  expect(approved.notices).toEqual([line]);
  expect(approved.summary.join('\n')).toContain(line);
  expect(commentOf(github)).toContain(line);
  expect(state.checkRuns.at(-1)?.conclusion).toBe('success');

  const pushed = 'a'.repeat(40);
  state.openPulls.set(1, { ...Object(state.openPulls.get(1)), headSha: pushed });
  pushHead(state, { after: pushed });
  const pull = { number: 1, headSha: pushed, isFork: false, isOpen: true };
  const stale = await look({ github, context: { action: 'synchronize', pull } });
  expect([stale.exitCode, stale.reason]).toEqual([1, 'policy']);
  expect(told(stale)).toMatch(
    /It was put on at 2026-\S+, and it was pushed to after that\. .* puts it on again\./,
  );
  // The run for the commit that was approved, started again.
  expect(told(await look({ github }))).toContain(
    'looks at commit ddddddd, and the pull request is at aaaaaaa',
  );

  state.issues[0]?.labels.splice(0);
  putLabel(state, 1);
  expect((await look({ github, context: { pull } })).exitCode).toBe(0);
  state.issues[0]?.labels.splice(0);
  addEvent(state, 1, 'unlabeled');
  const takenOff = await look({ github, context: { action: 'unlabeled', pull } });
  expect([takenOff.exitCode, told(takenOff)]).toEqual([
    1,
    expect.stringContaining('It is not on the pull request.'),
  ]);
});

test('a label that was put on before anything was shown counts once it is put on again', async () => {
  const github = await push();
  const { state } = github;
  putLabel(state, 1);
  const blind = await look({ github });
  expect([blind.exitCode, told(blind)]).toEqual([
    1,
    expect.stringMatching(
      /before a run for commit ddddddd had shown what it changes\. When this run has ended/,
    ),
  ]);
  // Nor does the run itself, whenever it looks.
  expect((await look({ github })).exitCode).toBe(1);
  state.issues[0]?.labels.splice(0);
  putLabel(state, 1);
  expect((await look({ github })).exitCode).toBe(0);
});

describe('a label that does not count', () => {
  test.each<[string, (state: State) => void, RegExp]>([
    [
      'of a bot',
      (state) => putLabel(state, 1, { login: 'helper[bot]', type: 'Bot' }),
      /"helper\[bot\]" put it on, which is no person\. Somebody else/,
    ],
    [
      'of an app in the name of a person',
      (state) => putLabel(state, 1, { app: 'helper' }),
      /The app "helper" put it on in the name of "octocat"/,
    ],
    [
      'of whoever opened the pull request',
      (state) => putLabel(state, 1, { login: 'someone' }),
      /"someone" put it on, and opened the pull request: an agent does both/,
    ],
    [
      'of somebody who may not write',
      (state) => {
        state.people.set('visitor', 'read');
        putLabel(state, 1, { login: 'visitor' });
      },
      /"visitor" put it on, who may not write/,
    ],
    [
      'of whoever pushed last',
      (state) => {
        pushHead(state, { login: 'octocat' });
        putLabel(state, 1);
      },
      /"octocat" put it on, and has pushed to the pull request\. Somebody who may write, but not "someone", "octocat"/,
    ],
    [
      'of whoever pushed before the branch was brought up to date',
      (state) => {
        state.moves.splice(0);
        pushHead(state, { after: 'a'.repeat(40), login: 'octocat' });
        pushHead(state, { login: 'updater[bot]' });
        showHead(state);
        putLabel(state, 1);
      },
      /"octocat" put it on, and has pushed to the pull request/,
    ],
    [
      'of whoever wrote what somebody else has pushed',
      (state) => {
        const commits = [{ sha: HEAD, login: 'octocat' }];
        state.openPulls.set(1, { ...Object(state.openPulls.get(1)), commits });
        putLabel(state, 1);
      },
      /"octocat" put it on, and is an author of its commit ddddddd/,
    ],
    [
      'put on before the pull request was opened again',
      (state) => {
        putLabel(state, 1);
        addEvent(state, 1, 'reopened');
      },
      /and it was opened again after that\. .* puts it on again\./,
    ],
    [
      // The commit was on another branch before the label, where its date and its checks are from.
      'put on before the commit came to this branch',
      (state) => {
        state.moves[0] = { ...Object(state.moves[0]), ref: 'refs/heads/elsewhere' };
        putLabel(state, 1);
        pushHead(state);
      },
      /and it was pushed to after that/,
    ],
    [
      'where nobody knows when it was pushed to',
      (state) => {
        state.moves.splice(0);
        putLabel(state, 1);
      },
      /GitHub does not tell when the pull request was last pushed to/,
    ],
    [
      'that is one of another name',
      (state) => {
        putLabel(state, 1);
        state.issues[0]?.labels.splice(0, 1, 'xano-approved-not');
      },
      /It is not on the pull request/,
    ],
  ])('%s', async (_whose, prepare, message) => {
    const github = await open();
    prepare(github.state);
    const outcome = await look({ github });
    expect([outcome.exitCode, outcome.reason, told(outcome)]).toEqual([
      1,
      'policy',
      expect.stringMatching(message),
    ]);
    expect(github.state.checkRuns.at(-1)?.conclusion).toBe('failure');
  });

  test.each<[string, Options, (github: LocalGithub) => void, RegExp]>([
    [
      'without the right to read it',
      { rights: { 'pull-requests': 'none' } },
      () => {},
      /Add "pull-requests: read" under "permissions:"/,
    ],
    [
      'without the right to see pushes',
      { rights: { contents: 'none' } },
      () => {},
      /Add "contents: read" under "permissions:"/,
    ],
    [
      'without the right to read what was shown',
      { rights: { checks: 'none' } },
      () => {},
      /Add "checks: read" under "permissions:"/,
    ],
    [
      'where the rate limit is used up',
      {},
      ({ fail }) => fail({ method: 'GET', path: '/timeline', times: 9, kind: { status: 429 } }),
      /rate limit is used up/,
    ],
    [
      'where GitHub cannot say who somebody is',
      {},
      ({ fail }) => fail({ method: 'GET', path: '/collaborators', times: 9, kind: { status: 500 } }),
      /GitHub could not do it \(HTTP 500\)/,
    ],
  ])('%s', async (_why, options, prepare, message) => {
    const github = await open(options);
    putLabel(github.state, 1);
    prepare(github);
    const outcome = await look({ github });
    expect([outcome.exitCode, outcome.reason, told(outcome)]).toEqual([
      1,
      'policy',
      expect.stringMatching(message),
    ]);
  });

  test('without a token', async () => {
    const outcome = await look({});
    expect([outcome.exitCode, told(outcome)]).toEqual([1, expect.stringContaining('There is no token')]);
  });

  test('named by the pull request itself, and not by the branch that it goes to', async () => {
    const github = await open();
    putLabel(github.state, 1);
    const outcome = await look({ github, base: { 'note.xs': String(before['note.xs']) } });
    expect([outcome.exitCode, outcome.reason, outcome.failures.length]).toEqual([1, 'policy', 1]);
    expect(callsOf(github).filter((call) => call.endsWith('/timeline'))).toEqual([]);
  });
});

test('a plan that needs no approval asks nobody', async () => {
  const github = await open();
  putLabel(github.state, 1);
  expect((await look({ github, files: before })).exitCode).toBe(0);
  expect(callsOf(github).filter((call) => /timeline|activity|GET \/pulls\/1$/.test(call))).toEqual([]);
});

describe('a fork', () => {
  const context = { pull: { number: 1, headSha: HEAD, isFork: true, isOpen: true } };
  const rights = { checks: 'read', contents: 'read', 'pull-requests': 'read' } as const;

  test('is approved with a token that can only read', async () => {
    const github = await push({ rights, pull: { isFork: true } });
    const { state } = github;
    // No check run of ours can be made there, but the job is one.
    const job = { name: 'check', externalId: '', title: '', url: `${CONTEXT.runUrl}/job/3` };
    showHead(state, { ...job, url: job.url.replace('4711', '4700') });
    putLabel(state, 1, { login: 'octocat' });
    showHead(state, { ...job, status: 'in_progress', conclusion: null, endedAt: null });
    expect((await look({ github, context })).exitCode).toBe(0);
  });

  test('that nobody may look into is not', async () => {
    const github = await open({ rights, pull: { isFork: true } });
    github.state.moves.splice(0);
    putLabel(github.state, 1);
    const outcome = await look({ github, context });
    expect([outcome.exitCode, told(outcome)]).toEqual([1, expect.stringContaining('private fork')]);
  });
});

describe('in a merge queue', () => {
  const queue = {
    event: 'merge_group',
    action: 'checks_requested',
    pull: undefined,
    ref: `refs/heads/gh-readonly-queue/main/pr-1-${BASE}`,
  };

  test('the label of the pull request counts', async () => {
    const github = await open();
    expect((await look({ github, context: queue })).exitCode).toBe(1);
    putLabel(github.state, 1);
    expect((await look({ github, context: queue })).exitCode).toBe(0);
  });

  test('of several pull requests at once, it counts for the last alone', async () => {
    const github = await open();
    putLabel(github.state, 1);
    const context = { ...queue, baseSha: 'f'.repeat(40) };
    const own = table('    text body\n');
    const full = { ...CONTEXT, ...context };
    const ports = buildPorts({
      context: full,
      files: { 'note.xs': table(''), ...labelled },
      base: { 'note.xs': own, ...labelled },
      github,
    });
    const start = { 'note.xs': table('    text title\n    text body\n'), ...labelled };
    const { git } = ports;
    const isStart = (ref: string): boolean => ref === context.baseSha;
    const outcome = await runAction(
      { mode: 'validate', context: full, inputs: NO_INPUTS },
      {
        ...ports,
        git: {
          ...git,
          resolveCommit: async (ref, folder) => (isStart(ref) ? ref : git.resolveCommit(ref, folder)),
          readText: async (ref, path, folder) =>
            isStart(ref) ? labelled['xano-ci.yml'] : git.readText(ref, path, folder),
          readTree: async (ref, folder, ignores) =>
            isStart(ref) ? [{ path: 'note.xs', text: start['note.xs'] }] : git.readTree(ref, folder, ignores),
        },
      },
    );
    expect([outcome.exitCode, outcome.reason]).toEqual([1, 'policy']);
    expect(outcome.notices).toEqual([expect.stringContaining('1 change that')]);
    expect(told(outcome)).toMatch(/schema\.title[\s\S]*what is refused comes from elsewhere/);
    expect(told(outcome)).not.toContain('schema.body');
  });
});
