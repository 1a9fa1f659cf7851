import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import * as z from 'zod';
import { parseCommands } from '../report/parse-command.ts';
import { HERE } from '../support/run-here.ts';
import { addPull } from './action-ports.ts';
import { LABEL, pushHead, putLabel } from './approve.ts';
import { commit, git, readHead } from './checkout.ts';
import type { ActionRun } from './runner.ts';
import { CHECKOUT, CONFIGURATION, STAGING, Stage } from './stage.ts';

jest.setTimeout(120_000);

const files = { ...CHECKOUT, 'xano-ci.yml': `${CONFIGURATION}policy: { label: ${LABEL} }\n` };
const narrowed = String(CHECKOUT['backend/0.xs']).replace('text? body?', 'int? body?');

/** What was checked out after the pull request was merged; GitHub knows which commit that is. */
const merge =
  ({ github: { state } }: Stage, mergeSha?: string) =>
  (folder: string): void => {
    git(folder, 'init', '--quiet', '--initial-branch', 'main');
    commit(folder, 'base');
    writeFileSync(join(folder, 'backend/0.xs'), narrowed);
    commit(folder, 'change');
    tell(state, mergeSha ?? readHead(folder) ?? '', readHead(folder) ?? '');
  };

function tell({ openPulls, pulls }: Stage['github']['state'], mergeSha: string, sha: string): void {
  const pull = { ...Object(openPulls.get(1)), mergedAt: '2026-01-02T00:00:00Z', mergeSha };
  openPulls.set(1, pull);
  pulls.set(sha, [pull]);
}

async function open(): Promise<Stage> {
  const stage = await Stage.open();
  addPull(stage.github.state);
  pushHead(stage.github.state);
  return stage;
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

test('what was approved on the pull request is deployed, and the receipt says by whom', async () => {
  const stage = await open();
  const refused = await stage.run(HERE, { files, prepare: merge(stage) });
  expect([refused.exitCode, refused.outputs['failure-reason'], stage.pushes(STAGING)]).toEqual([
    1,
    'policy',
    [],
  ]);
  expect(told(refused)).toMatch(
    new RegExp(`the label "${LABEL}" for an approval: It is not on the pull request\\.`),
  );
  expect(readReceipt(refused).targets[0]?.allowed).toBeUndefined();

  putLabel(stage.github.state, 1);
  const approved = await stage.run(HERE, { files, prepare: merge(stage) });
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
});

test('what the pull request does not bring stays refused', async () => {
  const stage = await open();
  putLabel(stage.github.state, 1);
  // Somebody has closed an endpoint in the builder, and what git has would open it again.
  stage.edit(STAGING, 'verb=GET {\n', 'verb=GET {\n  auth = "note"\n');
  const run = await stage.run(HERE, { files, prepare: merge(stage) });
  expect([run.exitCode, run.outputs['failure-reason'], stage.pushes(STAGING)]).toEqual([1, 'policy', []]);
  expect(told(run)).toMatch(/GET "notes"[\s\S]*counts for what the pull request itself changes/);
  expect(told(run)).not.toContain('"schema.body"');
});

test('a commit that a pull request holds and did not become is approved by nobody', async () => {
  const stage = await open();
  putLabel(stage.github.state, 1);
  const run = await stage.run(HERE, { files, prepare: merge(stage, 'f'.repeat(40)) });
  expect([run.exitCode, told(run)]).toEqual([1, expect.stringContaining('not what a pull request became')]);
});

test('where the commit before it cannot be had, nothing is allowed', async () => {
  const stage = await open();
  putLabel(stage.github.state, 1);
  const run = await stage.run(HERE, {
    files,
    prepare: (folder) => {
      merge(stage)(folder);
      // As `fetch-depth: 1` leaves it: the commit names a parent that is not there.
      writeFileSync(join(folder, '.git/shallow'), `${readHead(folder) ?? ''}\n`);
      git(folder, 'reflog', 'expire', '--expire=now', '--all');
      git(folder, 'gc', '--quiet', '--prune=now');
      rmSync(join(folder, '.git/logs'), { recursive: true, force: true });
    },
  });
  expect([run.exitCode, told(run)]).toEqual([1, expect.stringContaining('cannot be told')]);
});
