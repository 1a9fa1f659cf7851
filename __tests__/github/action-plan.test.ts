import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { parseCommands } from '../report/parse-command.ts';
import { buildEntries, type Entries } from '../support/build-entries.ts';
import { HERE } from '../support/run-here.ts';
import { addPull, HEAD } from './action-ports.ts';
import { LABEL, pushHead, putLabel, showHead } from './approve.ts';
import { commit, git } from './checkout.ts';
import type { Level } from './local-github/route.ts';
import { startLocalGithub } from './local-github/start-local-github.ts';
import { hash } from './local-github/state.ts';
import { findPayload, runAction } from './runner.ts';
import { CHECKOUT, CONFIGURATION, STAGING, Stage, TOKENS } from './stage.ts';

jest.setTimeout(120_000);

let entries: Entries;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => entries.remove());

const FUNCTION = 'function later {\n  input {\n  }\n\n  stack {\n  }\n}\n';

/** The checkout of a pull request as GitHub makes it: what it goes to has moved on, and HEAD is the merge. */
function preparePull(change: (folder: string) => void): (folder: string) => void {
  return (folder) => {
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    commit(folder, 'base');
    git(folder, 'checkout', '--quiet', '-b', 'change');
    change(folder);
    commit(folder, 'change');
    git(folder, 'checkout', '--quiet', 'main');
    writeFileSync(join(folder, 'backend/later.xs'), FUNCTION);
    commit(folder, 'what others did meanwhile');
    git(folder, 'merge', '--quiet', '--no-edit', 'change');
  };
}

const payload = findPayload('pull_request', 'opened');
const baseSchema = z.object({ pull_request: z.object({ base: z.object({ sha: z.string() }) }) });
const run = (prepare: (folder: string) => void, action: string | typeof HERE = HERE) =>
  runAction(action, { payload, files: CHECKOUT, prepare });

describe('a label', () => {
  const labelled = { ...CHECKOUT, 'xano-ci.yml': `${CONFIGURATION}policy: { label: ${LABEL} }\n` };
  const about = Object(payload).pull_request;
  const labeled = {
    ...Object(payload),
    action: 'labeled',
    label: { name: LABEL },
    pull_request: { ...about, number: 1, labels: [{ name: LABEL }], head: { ...about.head, sha: HEAD } },
  };
  const prepare = preparePull((folder) =>
    writeFileSync(
      join(folder, 'backend/0.xs'),
      String(CHECKOUT['backend/0.xs']).replace('text? body?', 'int? body?'),
    ),
  );

  test('counts in the run that it starts, and what the event says of labels does not', async () => {
    const github = await startLocalGithub();
    const { state } = github;
    addPull(state);
    pushHead(state);
    const look = (action: string | typeof HERE) =>
      runAction(action, { payload: labeled, github, files: labelled, prepare });
    const refused = await look(HERE);
    expect([refused.exitCode, refused.outputs['failure-reason']]).toEqual([1, 'policy']);
    expect(refused.stdout).toContain('It is not on the pull request.');
    putLabel(state, 1);
    const approved = await look(entries.action);
    expect([approved.exitCode, approved.outputs.result, approved.outputs['worst-impact']]).toEqual([
      0,
      'passed',
      'destructive',
    ]);
    expect(approved.summary).toContain(`Approved by "octocat" with the label "${LABEL}"`);
    expect(state.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'success']);
  });

  test('counts in a plan of a target for what the pull request changes, not for what was edited there', async () => {
    const stage = await Stage.open();
    const { state } = stage.github;
    addPull(state);
    pushHead(state);
    showHead(state);
    putLabel(state, 1);
    const look = () =>
      stage.run(HERE, {
        event: 'pull_request',
        payload: labeled,
        files: labelled,
        prepare,
        inputs: { mode: 'plan', stage: 'staging', 'json-file': 'plan.json' },
      });
    const approved = await look();
    expect(approved.exitCode).toBe(0);
    const { policy } = JSON.parse(approved.json ?? '');
    expect(policy).toMatchObject({
      verdict: 'allowed',
      allowed: [{ path: 'schema.body', approval: { by: 'octocat', label: LABEL } }],
    });
    stage.edit(STAGING, 'verb=GET {\n', 'verb=GET {\n  auth = "note"\n');
    const edited = await look();
    expect([edited.exitCode, edited.outputs['failure-reason']]).toEqual([1, 'policy']);
    expect(edited.stdout).toContain('what is refused comes from elsewhere');
  });
});

describe('a pull request', () => {
  test('shows what it would change, and not what others did meanwhile', async () => {
    const { exitCode, stdout, stderr, outputs, summary } = await run(
      preparePull((folder) =>
        writeFileSync(
          join(folder, 'backend/4.xs'),
          String(CHECKOUT['backend/4.xs']).replace('Good day', 'Hi'),
        ),
      ),
      entries.action,
    );
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/\nPlan: 1 /);
    expect(outputs).toMatchObject({ changes: '1', 'plan-digest': expect.stringMatching(/./) });
    expect(summary).toMatch(/^## ✅ XanoScript[\s\S]*^## Plan: 1 /m);
    expect(summary).not.toContain('later');
  });

  test('that loses data fails until somebody has named the change', async () => {
    const drop = (folder: string) => {
      const file = join(folder, 'backend/0.xs');
      writeFileSync(file, String(CHECKOUT['backend/0.xs']).replace(/ +text\? author\?\n/, ''));
    };
    const files = { ...CHECKOUT, 'xano-ci.yml': CONFIGURATION.replace('deploy: {', 'deploy: { mode: sync,') };
    const prepare = preparePull(drop);
    const { exitCode, stdout, outputs } = await runAction(HERE, { payload, files, prepare });
    expect([exitCode, outputs]).toEqual([
      1,
      expect.objectContaining({
        result: 'failed',
        'failure-reason': 'policy',
        'worst-impact': 'destructive',
        changes: '1',
        destructive: '1',
        exposing: '0',
        breaking: '0',
      }),
    ]);
    expect(parseCommands(stdout)).toEqual([
      {
        name: 'error',
        properties: { title: 'Could not let this pass the policy' },
        message: expect.stringMatching(/author.*destructive.*"policy: allow" in xano-ci.yml/),
      },
    ]);
  });

  test('that leaves out what a deployment would leave where it is loses nothing', async () => {
    const { exitCode, outputs, summary } = await run(
      preparePull((folder) => rmSync(join(folder, 'backend/5.xs'))),
    );
    expect([exitCode, outputs.changes, outputs['worst-impact']]).toEqual([0, '0', 'none']);
    expect(summary).toContain('## Plan: no changes');
  });

  test('whose base cannot be read is judged by its own files: it may be the one that mends it', async () => {
    const { exitCode, stdout, outputs, summary } = await runAction(HERE, {
      payload,
      files: CHECKOUT,
      prepare: (folder) => {
        const file = join(folder, 'backend/broken.xs');
        writeFileSync(file, 'function broken {\n  input {\n');
        preparePull((inner) => rmSync(join(inner, 'backend/broken.xs')))(folder);
      },
    });
    expect([exitCode, outputs['worst-impact'], outputs.changes]).toEqual([0, 'unknown', '']);
    expect(parseCommands(stdout).map(({ name }) => name)).toEqual(['warning']);
    expect(summary).toContain('## Plan');
  });

  test('whose base can be read nowhere is checked without its rules, and says what to add', async () => {
    const { exitCode, stdout, outputs } = await run((folder) => {
      git(folder, 'init', '--quiet');
      commit(folder, 'shallow');
    }, entries.action);
    expect([exitCode, outputs.errors, outputs.changes]).toEqual([2, '0', '']);
    expect(parseCommands(stdout).filter(({ name }) => name === 'error')).toEqual([
      {
        name: 'error',
        properties: { title: 'Could not read the base commit' },
        message: expect.stringMatching(/there is no token.*"fetch-depth: 2"/),
      },
    ]);
  });

  describe('whose base is not in the checkout', () => {
    /** GitHub has the commit that the recorded event names, with these files. */
    async function openStage(files: Readonly<Record<string, string>>): Promise<Stage> {
      const stage = await Stage.open({
        github: {
          rights: {
            checks: 'read',
            contents: 'read',
            deployments: 'read',
            issues: 'read',
            'pull-requests': 'read',
          },
        },
      });
      const { commits, trees, blobs } = stage.github.state;
      const entries = Object.entries(files).map(([path, text]) => {
        blobs.set(hash(text), text);
        return { path, mode: '100644', type: 'blob', sha: hash(text) };
      });
      trees.set('base', entries);
      const sha = baseSchema.parse(payload).pull_request.base.sha;
      commits.set(sha, { message: 'base', tree: 'base', parents: [], date: '2026-01-01T00:00:00Z' });
      return stage;
    }
    const shallow = (folder: string): void => {
      git(folder, 'init', '--quiet');
      commit(folder, 'shallow');
    };

    test('is judged by what GitHub has of it, with a token that can only read, as of a fork', async () => {
      const stage = await openStage({ 'xano-ci.yml': `${CONFIGURATION}fail-on: notice\nscope: partial\n` });
      const broken = String(CHECKOUT['backend/4.xs']).replace('stack {', 'stack {\n    db.query nope as $n');
      const { exitCode, stdout, summary } = await stage.run(entries.action, {
        event: 'pull_request',
        payload,
        prepare: shallow,
        files: { ...CHECKOUT, 'backend/4.xs': broken },
      });
      expect(exitCode).toBe(1);
      expect(parseCommands(stdout).map(({ name }) => name)).toContain('notice');
      expect(summary).toContain('This pull request changes xano&#45;ci.yml'.replace('&#45;', '-'));
      expect(summary).toContain('"fetch-depth: 2"');
      const { checkRuns, issues } = stage.github.state;
      expect([stage.staging.requests, checkRuns, issues]).toEqual([[], [], []]);
    });

    test('cannot be told from one that GitHub has not got: that is no pass', async () => {
      const stage = await Stage.open();
      const { exitCode, stdout } = await stage.run(HERE, {
        event: 'pull_request',
        payload,
        prepare: shallow,
      });
      expect([exitCode, parseCommands(stdout)[0]?.properties.title]).toEqual([
        2,
        'Could not read the base commit',
      ]);
    });
  });

  test('that is a merge of its author is not judged by what that was made from', async () => {
    const config = (text: string) => (folder: string) => writeFileSync(join(folder, 'xano-ci.yml'), text);
    let base = '';
    const { exitCode, stdout } = await runAction(HERE, {
      files: {
        'a.xs':
          'function a {\n  input {\n  }\n\n  stack {\n    db.query usr as $r\n  }\n\n  response = $r\n}\n',
      },
      payload: () => ({ ...Object(payload), pull_request: { base: { sha: base } } }),
      // As `ref: head.sha` checks it out: HEAD is not the commit that GitHub made for the event.
      sha: 'c0ffee'.padEnd(40, '0'),
      prepare: (folder) => {
        git(folder, 'init', '--quiet', '--initial-branch', 'main');
        config('scope: whole\n')(folder);
        base = commit(folder, 'base');
        git(folder, 'checkout', '--quiet', '-b', 'evil');
        config('severity: { unknown-table: off }\n')(folder);
        commit(folder, 'evil');
        git(folder, 'checkout', '--quiet', '-b', 'other', 'main');
        writeFileSync(join(folder, 'other.txt'), '');
        commit(folder, 'other');
        git(folder, 'checkout', '--quiet', 'evil');
        git(folder, 'merge', '--quiet', '--no-edit', 'other');
      },
    });
    expect([exitCode, parseCommands(stdout)[0]?.properties.title]).toEqual([1, 'unknown-table']);
  });
});

describe('what is shown in the pull request', () => {
  const wrong = (folder: string) =>
    writeFileSync(
      join(folder, 'backend/wrong.xs'),
      FUNCTION.replace('later', 'wrong').replace('stack {', 'stack {\n    nowhere.at "all"'),
    );
  const open = async (level: Level, head: string) => {
    const stage = await Stage.open({ github: { rights: { checks: level, 'pull-requests': level } } });
    const number = addPull(stage.github.state);
    let folder = '';
    const { exitCode, stdout, stderr } = await stage.run(entries.action, {
      event: 'pull_request',
      env: { GITHUB_ACTION_REPOSITORY: 'octo-org/xano', GITHUB_ACTION_REF: 'v2' },
      prepare: (path) => {
        folder = path;
        preparePull(wrong)(path);
      },
      payload: () => ({
        action: 'labeled',
        pull_request: {
          number,
          state: 'open',
          base: { sha: git(folder, 'rev-parse', 'HEAD^1'), repo: { full_name: 'octo-org/backend' } },
          head: { sha: HEAD, repo: { full_name: head } },
        },
      }),
    });
    const { checkRuns, issues } = stage.github.state;
    return { exitCode, stdout, stderr, checkRuns, comments: issues[0]?.comments ?? [] };
  };

  test('with the rights to, a check run marks the findings and a comment says the rest', async () => {
    const { exitCode, stdout, checkRuns, comments } = await open('write', 'octo-org/backend');
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(checkRuns).toMatchObject([
      {
        // The address itself may be a secret.
        name: expect.stringMatching(/^XanoScript \(instance \w{6}\)$/),
        sha: HEAD,
        conclusion: 'failure',
        annotations: [{ path: 'backend/wrong.xs' }],
      },
    ]);
    expect(checkRuns[0]?.annotations[0]?.raw_details).toMatch(
      /^What "unknown-statement" means, with an example: \S+\/octo-org\/xano\/blob\/v2\/docs\/checks\.md#unknown-statement$/,
    );
    expect(comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(
        /^<!-- xano-ci:pull:validate%3A v1 run=4711\.1 -->\n\n<!-- .* -->\n\n## ❌ Xano: failed/,
      ),
    ]);
  });

  test('of a fork the log marks them, and nothing asks for rights that nobody can give', async () => {
    const { exitCode, stdout, stderr, checkRuns, comments } = await open('read', 'someone/backend');
    expect([exitCode, checkRuns, comments]).toEqual([1, [], []]);
    expect(parseCommands(stdout).map(({ name, properties }) => [name, properties.file])).toEqual([
      ['error', 'backend/wrong.xs'],
    ]);
    expect(stderr).toContain('The token of such a run can only read');
  });
});

describe('mode plan', () => {
  const dispatch = {
    event: 'workflow_dispatch',
    payload: findPayload('workflow_dispatch'),
    ref: 'refs/heads/main',
  };

  test('shows what a deployment would change at each target, by reading alone', async () => {
    const stage = await Stage.open();
    const { exitCode, outputs, summary, json } = await stage.run(entries.action, {
      ...dispatch,
      inputs: { mode: 'plan', 'json-file': 'plan.json' },
    });
    expect([exitCode, outputs.result, outputs['report-file']]).toEqual([0, 'passed', 'plan.json']);
    expect(summary.match(/^From .*$/gm)).toEqual(['From staging to backend.', 'From production to backend.']);
    expect(JSON.parse(json ?? '')).toMatchObject({ version: 1, digest: outputs['plan-digest'] });
    expect(stage.staging.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(stage.github.received).toEqual([]);
  });

  test('with nothing to compare with, nothing is known', async () => {
    const { exitCode, stdout, outputs } = await runAction(HERE, {
      ...dispatch,
      files: { 'a.xs': FUNCTION },
      inputs: { mode: 'plan' },
    });
    expect([exitCode, outputs.result, outputs.changes]).toEqual([2, 'unknown', '']);
    expect(parseCommands(stdout)[0]?.message).toContain('There is nothing to compare the files with.');
  });

  test('a target that cannot be read makes it unknown', async () => {
    const stage = await Stage.open();
    const { exitCode, outputs } = await stage.run(HERE, {
      ...dispatch,
      inputs: { mode: 'plan', 'xano-token': 'wrong', 'staging-token': TOKENS.staging },
    });
    expect([exitCode, outputs['worst-impact']]).toEqual([2, 'unknown']);
  });
});
