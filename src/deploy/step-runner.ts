import type { JournalEntry, JsonValue, StepName } from './journal.ts';
import { isPortError, isUnknown } from './port-error.ts';
import type { DeployPorts } from './ports.ts';
import type { StepOutcome, StepResult } from './result.ts';
import type { History } from './resume.ts';

export interface StepRules {
  /** Done in every run, also when an earlier one did it. */
  readonly again?: boolean;
  /** What an earlier run came to stands, also when it failed. */
  readonly final?: boolean;
}

/** Runs steps between two entries of the journal. What an earlier run has done is not done again. */
export class StepRunner {
  readonly #ports: Pick<DeployPorts, 'journal' | 'now'>;
  readonly history: History;

  constructor(ports: Pick<DeployPorts, 'journal' | 'now'>, history: History) {
    this.#ports = ports;
    this.history = history;
  }

  /** @param target empty for a step of the whole deployment */
  async run(
    target: string,
    step: StepName,
    work: () => Promise<StepOutcome>,
    rules: StepRules = {},
  ): Promise<StepResult> {
    const earlier = this.history.find(target, step);
    if (earlier?.status === 'ended' && rules.again !== true) {
      const { status } = earlier.outcome;
      if (rules.final === true || status === 'passed' || status === 'skipped')
        return { ...earlier.outcome, step, resumed: true };
    }
    await this.#append(step, target, 'started', null);
    const outcome = await settle(work);
    await this.#append(step, target, STATUSES[outcome.status], toJson(outcome));
    return { ...outcome, step, resumed: false };
  }

  #append(step: StepName, target: string, status: JournalEntry['status'], data: JsonValue): Promise<void> {
    const at = new Date(this.#ports.now()).toISOString();
    return this.#ports.journal.append({ at, step, target, status, data });
  }
}

const STATUSES = {
  passed: 'done',
  failed: 'failed',
  unknown: 'failed',
  skipped: 'skipped',
} as const satisfies Record<StepOutcome['status'], JournalEntry['status']>;

/** What a port could not do ends the step; anything else that is thrown ends the run. */
async function settle(work: () => Promise<StepOutcome>): Promise<StepOutcome> {
  try {
    return await work();
  } catch (error) {
    if (!isPortError(error)) throw error;
    const { message, remedy } = error;
    return { status: isUnknown(error) ? 'unknown' : 'failed', message, remedy };
  }
}

export function toJson(value: unknown): JsonValue {
  const json: JsonValue = JSON.parse(JSON.stringify(value));
  return json;
}
