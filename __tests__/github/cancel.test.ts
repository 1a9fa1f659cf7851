import { expect, jest, test } from '@jest/globals';
import type { ActionInputs } from '../../src/commands/action/action-inputs.ts';
import type { ActionPorts } from '../../src/commands/action/ports.ts';
import { runAction } from '../../src/commands/action/run-action.ts';
import { createConnect } from '../../src/commands/connect.ts';
import type { JournalEntry, StepName } from '../../src/deploy/journal.ts';
import { openGithub } from '../../src/github/open-github.ts';
import { deployedStateSchema, proofSchema, receiptSchema } from '../../src/records/records.ts';
import { createMemoryFiles } from '../commands/memory-files.ts';
import { noGit } from '../commands/no-git.ts';
import { MemoryBackups, MemoryJournal, MemoryStore } from '../deploy/support/memory-ports.ts';
import { CONTEXT, NO_INPUTS } from './action-ports.ts';
import { NO_WAITS } from './connect.ts';
import { SHA } from './runner.ts';
import { CHECKOUT, PRODUCTION, STAGING, Stage } from './stage.ts';

jest.setTimeout(120_000);

const context = { ...CONTEXT, sha: SHA, ref: 'refs/heads/main' };

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
  let cancel = () => {};
  const ended = new Promise<void>((resolve) => {
    cancel = resolve;
  });
  const journal = new CancellingJournal(at, () => cancel());
  const inputs: ActionInputs = {
    ...NO_INPUTS,
    instance: stage.staging.url,
    tokens: { ...NO_INPUTS.tokens, any: stage.staging.token },
  };
  const ports: ActionPorts = {
    files: createMemoryFiles({ ...CHECKOUT }),
    clock: { now: Date.now },
    git: noGit,
    environment: {},
    connect: createConnect({}),
    openStorage: async () => ({
      journal: () => journal,
      backups: new MemoryBackups(),
      store: new MemoryStore(),
    }),
    createId: () => 'abcdefgh-1',
    wait: async () => {},
    waitForEnd: () => ended,
    mask: () => {},
    tell: () => {},
    fetchCommit: async () => undefined,
    openGithub: async () =>
      openGithub({
        token: stage.github.token,
        context: { ...context, apiUrl: stage.github.url },
        now: Date.now,
        wait: async () => {},
        parsers: {
          proof: (value) => proofSchema.parse(value),
          deployed: (value) => deployedStateSchema.parse(value),
          receipt: (value) => receiptSchema.parse(value),
        },
        log: () => {},
        waits: NO_WAITS,
      }),
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
