import { expect, jest, test } from '@jest/globals';
import type { ActionInputs } from '../../src/commands/action/action-inputs.ts';
import type { ActionPorts } from '../../src/commands/action/ports.ts';
import { runAction } from '../../src/commands/action/run-action.ts';
import { createConnect } from '../../src/commands/connect.ts';
import type { JournalEntry, StepName } from '../../src/deploy/journal.ts';
import { createDeploymentRecords } from '../../src/github/deployments.ts';
import { createGithubRecords } from '../../src/github/github-records.ts';
import { createIssueTracker } from '../../src/github/issues.ts';
import { createLockStore } from '../../src/github/lock-ref.ts';
import { createRecordFiles } from '../../src/github/record-files.ts';
import { deployedStateSchema, proofSchema, receiptSchema } from '../../src/records/records.ts';
import { createMemoryFiles } from '../commands/memory-files.ts';
import { MemoryBackups, MemoryJournal, MemoryStore } from '../deploy/support/memory-ports.ts';
import { clientOf } from './connect.ts';
import { SHA } from './runner.ts';
import { CHECKOUT, PRODUCTION, STAGING, Stage } from './stage.ts';

jest.setTimeout(120_000);

const context = {
  event: 'push',
  action: undefined,
  isPrerelease: false,
  sha: SHA,
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  baseSha: undefined,
  repository: { owner: 'octo-org', repo: 'backend' },
  runUrl: 'https://github.com/run/1',
  runId: '4711',
  actor: 'mona',
  apiUrl: '',
  temporaryFolder: '/tmp/runner',
};
const NONE = undefined;

/** The process is asked to end when a step has begun; the wish comes while the step is at work. */
class CancellingJournal extends MemoryJournal {
  readonly #at: StepName;
  readonly #cancel: () => void;

  constructor(at: StepName, cancel: () => void) {
    super();
    this.#at = at;
    this.#cancel = cancel;
  }

  override async append(entry: JournalEntry): Promise<void> {
    await super.append(entry);
    if (entry.step === this.#at && entry.status === 'started') this.#cancel();
  }
}

async function deployAndCancel(stage: Stage, at: StepName) {
  const client = clientOf(stage.github);
  let cancel = () => {};
  const ended = new Promise<void>((resolve) => {
    cancel = resolve;
  });
  const journal = new CancellingJournal(at, () => cancel());
  const inputs: ActionInputs = {
    mode: NONE,
    path: NONE,
    config: NONE,
    snapshot: NONE,
    failOn: NONE,
    scope: NONE,
    jsonFile: NONE,
    stage: 'all',
    instance: stage.staging.url,
    branch: NONE,
    tokens: { any: stage.staging.token, staging: NONE, production: NONE, drift: NONE },
    workspaces: { staging: NONE, production: NONE },
    state: NONE,
    approve: false,
    dryRun: false,
  };
  const ports: ActionPorts = {
    files: createMemoryFiles({ ...CHECKOUT }),
    clock: { now: Date.now },
    git: {
      findUncommitted: async () => undefined,
      readTree: async () => [],
      resolveCommit: async () => undefined,
    },
    environment: {},
    connect: createConnect({}),
    openStorage: () => ({ journal: () => journal, backups: new MemoryBackups(), store: new MemoryStore() }),
    createId: () => 'abcdefgh-1',
    wait: async () => {},
    waitForEnd: () => ended,
    mask: () => {},
    tell: () => {},
    openGithub: async () => {
      const files = createRecordFiles(client);
      return {
        records: createGithubRecords({
          files,
          locks: createLockStore(client, Date.now),
          runUrl: context.runUrl,
          parsers: {
            proof: (value) => proofSchema.parse(value),
            deployed: (value) => deployedStateSchema.parse(value),
            receipt: (value) => receiptSchema.parse(value),
          },
        }),
        checkRecords: files.checkRight,
        deployments: createDeploymentRecords(client),
        issues: createIssueTracker(client),
      };
    },
  };
  return { outcome: await runAction({ mode: 'deploy', context, inputs }, ports), journal };
}

const locksOf = (stage: Stage) => [...stage.github.state.refs.keys()].filter((ref) => ref.includes('locks'));

test('cancelled within a push: the push is written down to its end, nothing follows, and the lock is given back', async () => {
  const stage = await Stage.open();
  const { outcome, journal } = await deployAndCancel(stage, 'push');
  expect([outcome.exitCode, outcome.reason]).toEqual([2, 'not-done']);
  expect(outcome.failures.map(({ message }) => message)).toEqual([
    'The run was cancelled before the step "prove" at "staging".',
  ]);
  expect(journal.lines.at(-1)).toBe('staging push done');
  expect([stage.pushes(STAGING).length, stage.calls(PRODUCTION), locksOf(stage)]).toEqual([1, [], []]);
  expect(stage.deployments).toEqual(['staging: in_progress → error', 'production: inactive']);
});

test('cancelled when staging is proved: GitHub says so, and production is untouched', async () => {
  const stage = await Stage.open();
  const { outcome } = await deployAndCancel(stage, 'record');
  expect(outcome.exitCode).toBe(2);
  expect([stage.calls(PRODUCTION), locksOf(stage)]).toEqual([[], []]);
  expect(stage.deployments).toEqual(['staging: in_progress → success', 'production: inactive']);
});
