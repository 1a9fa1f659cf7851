import type { DeployStorage } from '../ports.ts';

/** Somebody cancelled the run. Ends a deployment between two steps, never within one. */
class CancelledError extends Error {
  override readonly name = 'CancelledError';
  readonly remedy = 'Start the workflow again: it looks at the targets afresh.';
}

/** Whether the process was asked to end, and what follows from it. */
export class Cancellation {
  #isAsked = false;

  constructor(waitForEnd: () => Promise<void>) {
    void waitForEnd().then(() => {
      this.#isAsked = true;
    });
  }

  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** No step begins any more once the process was asked to end; what has begun is written down to its end. */
  guard(storage: DeployStorage): DeployStorage {
    return {
      ...storage,
      journal: (deployment) => {
        const journal = storage.journal(deployment);
        return {
          read: () => journal.read(),
          append: async (entry) => {
            if (this.#isAsked && entry.status === 'started') {
              const where = entry.target === '' ? '' : ` at "${entry.target}"`;
              throw new CancelledError(`The run was cancelled before the step "${entry.step}"${where}.`);
            }
            await journal.append(entry);
          },
        };
      },
    };
  }
}
