import type { DeployTarget } from '../../deploy/ports.ts';
import type { TargetResult } from '../../deploy/result.ts';
import type { Failure } from '../../source/failure.ts';
import type { DeployStorage } from '../ports.ts';
import { describePortError } from './port-failure.ts';
import type { DeploymentList, DeploymentState } from './ports.ts';
import type { RunContext } from './run-context.ts';

export interface LoggedDeployment {
  readonly id: string;
  readonly commit: string;
  readonly bundleDigest: string;
  readonly context: RunContext;
}

/** By which ours are told from those that jobs with an `environment:` make on their own. */
const TASK = 'xano-ci';

const STATES = {
  done: 'success',
  refused: 'failure',
  unknown: 'error',
  waiting: 'inactive',
  'not-reached': 'inactive',
} as const satisfies Record<TargetResult['status'], DeploymentState>;

/** What GitHub shows of a deployment: one entry for each target. The records do not rest on it. */
export class DeploymentLog {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #begun = new Set<string>();
  readonly #proved = new Set<string>();
  readonly #list: DeploymentList;
  readonly #logUrl: string;
  /** Statuses that could not be written. */
  readonly warnings: Failure[] = [];

  private constructor(ids: ReadonlyMap<string, number>, list: DeploymentList, logUrl: string) {
    this.#ids = ids;
    this.#list = list;
    this.#logUrl = logUrl;
  }

  /** @throws PortError without the right to: what nobody could see is not begun */
  static async open(
    targets: readonly DeployTarget[],
    { id, commit, bundleDigest, context }: LoggedDeployment,
    list: DeploymentList,
  ): Promise<DeploymentLog> {
    const ids = new Map<string, number>();
    const log = new DeploymentLog(ids, list, context.runUrl);
    try {
      for (const { name, requires } of targets) {
        const created = await list.create({
          sha: commit,
          environment: name,
          task: TASK,
          description: `Bundle ${bundleDigest}`,
          payload: { version: 1, deployment: id, bundleDigest, run: context.runUrl },
          production: requires !== undefined,
        });
        ids.set(name, created.id);
      }
    } catch (error) {
      await log.close([]);
      throw error;
    }
    return log;
  }

  /** The journal tells when a target's turn has come. */
  observe(storage: DeployStorage): DeployStorage {
    return {
      ...storage,
      journal: (deployment) => {
        const journal = storage.journal(deployment);
        return {
          read: () => journal.read(),
          append: async (entry) => {
            await journal.append(entry);
            if (entry.step === 'record' && entry.status === 'done') this.#proved.add(entry.target);
            if (this.#begun.has(entry.target)) return;
            this.#begun.add(entry.target);
            await this.#add(entry.target, 'in_progress', 'Begun');
          },
        };
      },
    };
  }

  /** How it ended; of a target of which nothing is told, the journal knows how far it came. */
  async close(results: readonly TargetResult[]): Promise<void> {
    for (const name of this.#ids.keys()) {
      const result = results.find(({ target }) => target === name);
      if (result !== undefined) await this.#add(name, STATES[result.status], describe(result));
      else if (this.#proved.has(name)) await this.#add(name, 'success', 'Deployed and proved.');
      else if (this.#begun.has(name)) await this.#add(name, 'error', 'It broke off: see the log of the run.');
      else await this.#add(name, 'inactive', 'Not reached.');
    }
  }

  async #add(target: string, state: DeploymentState, description: string): Promise<void> {
    const id = this.#ids.get(target);
    if (id === undefined) return;
    try {
      await this.#list.addStatus(id, { state, description, logUrl: this.#logUrl });
    } catch (error) {
      this.warnings.push(describePortError(error, 'write the status of a deployment'));
    }
  }
}

function describe({ status, steps }: TargetResult): string {
  const stop = steps.find((step) => step.status === 'failed' || step.status === 'unknown');
  if (stop !== undefined) return `${stop.step}: ${stop.message}`;
  switch (status) {
    case 'done':
      return steps.find(({ step }) => step === 'prove')?.message ?? 'Deployed and proved.';
    case 'waiting':
      return 'Somebody has to approve it first.';
    case 'not-reached':
      return 'Not reached.';
    default:
      return status;
  }
}
