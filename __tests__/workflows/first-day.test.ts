import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { type Simulator, startSimulator } from '../../src/simulator/start-simulator.ts';
import { commit, git } from '../github/checkout.ts';
import type { ReceivedRequest } from '../github/local-github/start-local-github.ts';
import { greet, list, main, note } from '../simulator/documents.ts';
import { runNode } from '../support/run-process.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { applySuggestion, keepMerge, keepPullRequest } from './driver/keep-pull-request.ts';
import { mergePullRequest, NUMBER, openPullRequest } from './driver/pull-request.ts';
import { runWorkflow, type WorkflowRun } from './driver/run-workflow.ts';
import { createWorld, DIST, type WorkflowEvent } from './driver/world.ts';

jest.setTimeout(120_000);

const TOKEN = 'xano-first-day-token-0123456789';
const SCHEDULE: WorkflowEvent = {
  name: 'schedule',
  ref: 'refs/heads/main',
  payload: { schedule: '23 5 * * *' },
};
const GREET = 'backend/function/greet.xs';

const checkRun = z.object({
  output: z
    .object({ annotations: z.array(z.object({ path: z.string(), start_line: z.number() })).optional() })
    .optional(),
});

let simulator: Simulator | undefined;
let folder: TempFolder;
afterEach(async () => {
  await simulator?.close();
  simulator = undefined;
  folder.remove();
});

/** What the live branch of a workspace holds. */
const held = (name: string): string => {
  const workspace = simulator?.state.workspaces.find((one) => one.name === name);
  return (workspace?.branches.find(({ live }) => live)?.documents ?? []).map(({ text }) => text).join('\n');
};

/** File and line of what check runs have marked. */
function findCheckAnnotations(received: readonly ReceivedRequest[]) {
  return received
    .filter(({ path }) => path.startsWith('/check-runs'))
    .flatMap(({ body }) => checkRun.parse(body).output?.annotations ?? [])
    .map(({ path, start_line: line }) => [path, line]);
}

test('an empty folder, an address and a token: set up, checked, mended, deployed', async () => {
  const files = [main, list, greet, note].map((text, index) => ({ path: `${index}.xs`, text }));
  const xano = await startSimulator({
    token: TOKEN,
    workspaces: [{ name: 'shop', files }, { name: 'shop-staging' }],
  });
  simulator = xano;
  folder = new TempFolder();
  const { path } = folder;
  git(path, 'init', '--quiet', '--initial-branch', 'main');
  commit(path, 'nothing yet');
  const run = (...args: readonly string[]) =>
    runNode(`${DIST}/cli.js`, args, {
      cwd: path,
      env: { XANO_INSTANCE: xano.url, XANO_TOKEN: TOKEN },
    });

  const first = await run('init');
  expect([first.exitCode, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('secret XANO_TOKEN');
  expect(first.stdout).not.toContain(TOKEN);
  const again = await run('init');
  expect([again.exitCode, again.stderr]).toEqual([0, '']);
  expect(again.stdout).not.toMatch(/^(wrote|replaced|differs)/m);
  git(path, 'switch', '--quiet', '--create', 'set-up');
  commit(path, 'set up xano-ci');
  expect(git(path, 'log', '--format=%h', `-S${TOKEN}`)).toBe('');

  const world = await createWorld(path, {
    variables: { XANO_INSTANCE: xano.url },
    secrets: { XANO_DRIFT_TOKEN: TOKEN },
    environments: {
      staging: { secrets: { XANO_TOKEN: TOKEN } },
      production: { secrets: { XANO_TOKEN: TOKEN } },
    },
  });
  const start = (workflow: string, event: WorkflowEvent): Promise<WorkflowRun> =>
    runWorkflow(readFileSync(folder.join(`.github/workflows/${workflow}.yml`), 'utf8'), event, world);
  const check = async (branch: string) => {
    keepPullRequest(world, branch);
    const { check: job } = await start('xano-pull-request', openPullRequest(path, branch));
    return { result: job?.result, step: job?.steps.at(-1) };
  };

  const green = await check('set-up');
  expect([green.result, green.step?.outputs['result'], green.step?.stdout]).toEqual([
    'success',
    'passed',
    expect.stringMatching(/^::notice file=xano-ci\.yml,.*: it counts once it is merged\.\n/),
  ]);
  expect(green.step?.stderr).toMatch(/^Plan: /m);
  mergePullRequest(path, 'set-up');

  git(path, 'switch', '--quiet', '--create', 'politer');
  const text = readFileSync(folder.join(GREET), 'utf8').replaceAll('Hello', 'Good day');
  const slip = text.replace('$input.name', '$input.nmae');
  writeFileSync(folder.join(GREET), slip);
  commit(path, 'politer, with a slip');
  const red = await check('politer');
  const annotations = findCheckAnnotations(world.github.received);
  const line = text.split('\n').findIndex((one) => one.includes('$input.name')) + 1;
  expect([red.result, annotations]).toEqual(['failure', [[GREET, line]]]);

  const suggestions = () => world.github.state.openPulls.get(NUMBER)?.reviewComments ?? [];
  expect(suggestions()).toMatchObject([{ path: GREET, line }]);
  for (const one of suggestions()) writeFileSync(folder.join(one.path), applySuggestion(slip, one));
  expect(readFileSync(folder.join(GREET), 'utf8')).toBe(text);
  commit(path, 'as was suggested');
  expect([(await check('politer')).result, suggestions()]).toEqual(['success', []]);

  expect([held('shop'), held('shop-staging')].map((one) => one.includes('Good day'))).toEqual([false, false]);
  const merged = mergePullRequest(path, 'politer');
  keepMerge(world);
  const deploy = await start('xano-deploy', merged);
  expect(Object.entries(deploy).map(([id, { result }]) => [id, result])).toEqual([
    ['staging', 'success'],
    ['production', 'success'],
  ]);
  expect([held('shop'), held('shop-staging')].map((one) => one.includes('Good day'))).toEqual([true, true]);
  expect(world.github.state.issues[0]?.comments.map(({ body }) => body)).toEqual([
    expect.stringMatching(
      /^<!-- xano-ci:pull:validate[\s\S]*Deployment to production: done\.[\s\S]*Deployment to staging: done\.[\s\S]*<details>[\s\S]*\n## ✅ Xano: passed/,
    ),
  ]);

  const drift = await start('xano-drift', SCHEDULE);
  expect([drift['drift']?.result, drift['drift']?.steps.at(-1)?.outputs['drift']]).toEqual([
    'success',
    'none',
  ]);
});

test('without a word about Xano: merges are checked, nothing is deployed, and nobody looks for drift', async () => {
  folder = new TempFolder({ 'backend/function/greet.xs': greet });
  git(folder.path, 'init', '--quiet', '--initial-branch', 'main');
  const { exitCode } = await runNode(`${DIST}/cli.js`, ['init', '--yes'], { cwd: folder.path });
  commit(folder.path, 'all');
  const world = await createWorld(folder.path, {});
  const read = (name: string) => readFileSync(folder.join(`.github/workflows/xano-${name}.yml`), 'utf8');
  const payload = { ref: 'refs/heads/main', repository: { default_branch: 'main' } };
  const deploy = await runWorkflow(read('deploy'), { name: 'push', ref: 'refs/heads/main', payload }, world);
  expect([exitCode, deploy['staging']?.result, deploy['production']?.result]).toEqual([
    0,
    'success',
    'success',
  ]);
  expect(deploy['production']?.steps.at(-1)?.summary).toContain('Nothing was deployed');
  const drift = await runWorkflow(read('drift'), SCHEDULE, world);
  expect(drift['drift']).toEqual({ result: 'skipped', steps: [] });
});
