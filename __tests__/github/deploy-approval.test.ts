import { rmSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { parseCommands } from '../report/parse-command.ts';
import { HERE } from '../support/run-here.ts';
import { type Files, TempFolder } from '../support/temp-folder.ts';
import { addPull } from './action-ports.ts';
import { LABEL, pushHead, putLabel, showHead } from './approve.ts';
import { commit, git } from './checkout.ts';
import { readFolder } from './read-folder.ts';
import type { ActionRun } from './runner.ts';
import { CHECKOUT, CONFIGURATION, STAGING, Stage } from './stage.ts';

jest.setTimeout(120_000);

const TAG = 'table tag {\n  auth = false\n\n  schema {\n    int id\n    text word\n  }\n}\n';
const BASE = {
  ...CHECKOUT,
  'xano-ci.yml': `${CONFIGURATION.replace('production }', 'production, mode: delete }')}policy: { label: ${LABEL} }\n`,
  'backend/9.xs': TAG,
};
const CHANGE = { 'backend/0.xs': String(CHECKOUT['backend/0.xs']).replace('text? body?', 'int? body?') };

interface Checkout {
  readonly sha: string;
  readonly files: Files;
}

/** What is checked out of a branch: before a pull request, after it, and after what was pushed on top. */
function buildBranch(): Readonly<Record<'base' | 'head' | 'merged' | 'later', Checkout>> {
  const folder = new TempFolder(BASE);
  const take = (message: string): Checkout => {
    const sha = commit(folder.path, message);
    return { sha, files: readFolder(folder.path) };
  };
  try {
    git(folder.path, 'init', '--quiet', '--template=', '--initial-branch', 'main');
    const base = take('base');
    git(folder.path, 'checkout', '--quiet', '-b', 'change');
    folder.write(CHANGE);
    rmSync(folder.join('backend/9.xs'));
    const head = take('head');
    git(folder.path, 'checkout', '--quiet', 'main');
    git(folder.path, 'merge', '--quiet', '--no-ff', '--no-commit', 'change');
    const merged = take('merged');
    folder.write({ 'backend/9.xs': TAG });
    return { base, head, merged, later: take('later') };
  } finally {
    folder.remove();
  }
}

const branch = buildBranch();

/** The pull request was looked at and merged. */
async function open(): Promise<Stage> {
  const stage = await Stage.open();
  const { state } = stage.github;
  const { head, base, merged } = branch;
  addPull(state, { headSha: head.sha });
  state.partings.set(head.sha, base.sha);
  pushHead(state, { after: head.sha });
  showHead(state, { sha: head.sha });
  const pull = { ...Object(state.openPulls.get(1)), mergedAt: '2026-01-02T00:00:00Z', mergeSha: merged.sha };
  state.openPulls.set(1, pull);
  state.pulls.set(merged.sha, [pull]);
  return stage;
}

/** The branch is at a commit, and that is deployed; or what it was at before is, once more. */
function deploy(
  stage: Stage,
  { sha, files }: Checkout,
  {
    tip = sha,
    ...inputs
  }: { readonly tip?: string; readonly stage?: 'all'; readonly 'dry-run'?: 'true' } = {},
): Promise<ActionRun> {
  stage.github.state.refs.set('refs/heads/main', { type: 'commit', sha: tip });
  return stage.run(HERE, { sha, files, inputs: { stage: 'staging', ...inputs } });
}

const told = ({ stdout }: ActionRun): string =>
  parseCommands(stdout)
    .map(({ properties, message }) => `${properties.title}: ${message}`)
    .join('\n');

const receiptSchema = z.object({
  targets: z.array(
    z.object({
      allowed: z.array(z.looseObject({ path: z.string(), reason: z.string() })).optional(),
      steps: z.array(z.object({ step: z.string(), message: z.string() })),
    }),
  ),
});

function readReceipt({ state }: ActionRun): z.infer<typeof receiptSchema> {
  const text = Object.entries(state).find(([path]) => path.includes('/receipts/'))?.[1];
  return receiptSchema.parse(JSON.parse(text ?? ''));
}

test('what was approved on the pull request is deployed once, and the receipt says by whom', async () => {
  const stage = await open();
  const { merged, later } = branch;
  const refused = await deploy(stage, merged);
  expect([refused.exitCode, refused.outputs['failure-reason'], stage.pushes(STAGING)]).toEqual([
    1,
    'policy',
    [],
  ]);
  expect(told(refused)).toMatch(
    new RegExp(`the label "${LABEL}" on pull request 1 for an approval: It is not on the pull request\\.`),
  );
  expect(told(refused)).toContain(
    'The policy refuses 1 change: table "note" at "schema.body" (destructive).',
  );
  expect(readReceipt(refused).targets[0]?.allowed).toBeUndefined();

  putLabel(stage.github.state, 1);
  const shown = await deploy(stage, merged, { 'dry-run': 'true' });
  expect([shown.exitCode, shown.summary]).toEqual([0, expect.stringContaining('Approved by "octocat"')]);
  const approved = await deploy(stage, merged, { stage: 'all' });
  expect([approved.exitCode, approved.outputs['production-status']]).toEqual([0, 'done']);
  const line = `Approved by "octocat" with the label "${LABEL}"`;
  for (const { allowed, steps } of readReceipt(approved).targets) {
    expect(allowed).toEqual([
      {
        kind: 'table',
        name: 'note',
        path: 'schema.body',
        impacts: ['destructive'],
        reason: expect.stringMatching(new RegExp(`^${line} at 2026-\\S+: http\\S+/pull/1$`)),
        approval: expect.objectContaining({ by: 'octocat', label: LABEL }),
      },
    ]);
    expect(steps.find(({ step }) => step === 'policy')?.message).toContain(`${line}: 1 change`);
  }
  expect(stage.github.state.issues[0]?.comments.at(-1)?.body).toContain(`${line}: 1 change`);

  // Somebody brings the table back that the pull request took away.
  expect((await deploy(stage, later)).exitCode).toBe(0);
  const pushes = stage.pushes(STAGING).length;
  const again = await deploy(stage, merged, { tip: later.sha });
  expect([again.exitCode, again.outputs['failure-reason'], stage.pushes(STAGING).length]).toEqual([
    1,
    'policy',
    pushes,
  ]);
  expect(told(again)).toContain('The policy refuses 1 change: table "tag" (destructive).');
  expect(told(again)).toContain(`the branch "main" is at ${later.sha.slice(0, 7)}`);
});

test('what the pull request does not bring stays refused', async () => {
  const stage = await open();
  putLabel(stage.github.state, 1);
  // Somebody has closed an endpoint in the builder, and what git has would open it again.
  stage.edit(STAGING, 'verb=GET {\n', 'verb=GET {\n  auth = "note"\n');
  const run = await deploy(stage, branch.merged);
  expect([run.exitCode, run.outputs['failure-reason'], stage.pushes(STAGING)]).toEqual([1, 'policy', []]);
  expect(told(run)).toMatch(/GET "notes"[\s\S]*counts for what the pull request itself changes/);
  expect(told(run)).not.toContain('"schema.body"');
});
