import type { Time } from '../../../src/xano/time.ts';

export interface FakeTime extends Time {
  /** Waits, in ms, in the order in which they were asked for. */
  readonly slept: readonly number[];
  /** Makes every signal with that deadline abort. */
  readonly expire: (ms: number) => void;
}

/** Time that goes on only by waiting, and waits for nothing. */
export function createFakeTime(random: () => number = () => 0.5): FakeTime {
  let now = Date.UTC(2026, 0, 1);
  const slept: number[] = [];
  const deadlines: { ms: number; controller: AbortController }[] = [];
  return {
    slept,
    now: () => now,
    random,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
    deadline: (ms) => {
      const controller = new AbortController();
      deadlines.push({ ms, controller });
      return controller.signal;
    },
    expire: (ms) => {
      for (const deadline of deadlines) if (deadline.ms === ms) deadline.controller.abort();
    },
  };
}
