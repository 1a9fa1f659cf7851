import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseCommands } from '../report/parse-command.ts';
import { buildEntries, type Entries } from '../support/build-entries.ts';
import { findPayload, runAction } from './runner.ts';
import { CHECKOUT, CONFIGURATION, Stage, TOKENS } from './stage.ts';

jest.setTimeout(120_000);

let entries: Entries;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => entries.remove());

function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

function commit(folder: string, message: string): string {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
  return git(folder, 'rev-parse', 'HEAD');
}

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
const run = (prepare: (folder: string) => void) =>
  runAction(entries.action, { payload, files: CHECKOUT, prepare });

describe('a pull request', () => {
  test('shows what it would change, and not what others did meanwhile', async () => {
    const { exitCode, stdout, stderr, outputs, summary } = await run(
      preparePull((folder) =>
        writeFileSync(
          join(folder, 'backend/4.xs'),
          String(CHECKOUT['backend/4.xs']).replace('Good day', 'Hi'),
        ),
      ),
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
    const { exitCode, stdout, outputs } = await runAction(entries.action, { payload, files, prepare });
    expect([exitCode, outputs]).toEqual([
      1,
      expect.objectContaining({
        result: 'failed',
        'failure-reason': 'policy',
        'worst-impact': 'destructive',
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
    const { exitCode, stdout, outputs, summary } = await runAction(entries.action, {
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

  test('whose base is not in the checkout is checked, and says what to add', async () => {
    const { exitCode, stderr, summary, outputs } = await run((folder) => {
      git(folder, 'init', '--quiet');
      commit(folder, 'shallow');
    });
    expect([exitCode, outputs.changes]).toEqual([0, '']);
    for (const text of [stderr, summary]) expect(text).toContain('"fetch-depth: 2"');
  });

  test('from a fork, with a token that can only read, asks nobody for anything', async () => {
    const stage = await Stage.open({
      github: { rights: { contents: 'read', deployments: 'read', issues: 'read', 'pull-requests': 'read' } },
    });
    const { exitCode, outputs } = await stage.run(entries.action, { event: 'pull_request', payload });
    expect([exitCode, outputs.result]).toEqual([0, 'passed']);
    expect([stage.staging.requests, stage.github.received]).toEqual([[], []]);
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
    const { exitCode, stdout, outputs } = await runAction(entries.action, {
      ...dispatch,
      files: { 'a.xs': FUNCTION },
      inputs: { mode: 'plan' },
    });
    expect([exitCode, outputs.result, outputs.changes]).toEqual([2, 'unknown', '']);
    expect(parseCommands(stdout)[0]?.message).toContain('There is nothing to compare the files with.');
  });

  test('a target that cannot be read makes it unknown', async () => {
    const stage = await Stage.open();
    const { exitCode, outputs } = await stage.run(entries.action, {
      ...dispatch,
      inputs: { mode: 'plan', 'xano-token': 'wrong', 'staging-token': TOKENS.staging },
    });
    expect([exitCode, outputs['worst-impact']]).toEqual([2, 'unknown']);
  });
});
