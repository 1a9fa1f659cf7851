import type { XanoClientOptions } from '../../src/xano/client.ts';

/** Time that passes only where the client waits, and all at once when it has to run out. */
export interface MatrixTime {
  readonly parts: Required<Pick<XanoClientOptions, 'clock' | 'sleep' | 'deadline' | 'random'>>;
  /** Lets every deadline pass. */
  readonly expire: () => void;
  readonly elapsed: () => number;
  readonly waits: () => readonly number[];
}

export function createMatrixTime(): MatrixTime {
  let now = 0;
  const waits: number[] = [];
  const deadlines: AbortController[] = [];
  return {
    parts: {
      clock: () => now,
      sleep: async (ms, signal) => {
        signal.throwIfAborted();
        waits.push(ms);
        now += ms;
      },
      deadline: () => {
        const controller = new AbortController();
        deadlines.push(controller);
        return controller.signal;
      },
      random: () => 0.5,
    },
    expire: () => {
      for (const controller of deadlines) controller.abort();
    },
    elapsed: () => now,
    waits: () => waits,
  };
}
