import type { Pace } from './limits.ts';
import type { Time } from './time.ts';

/** Waits until one more request keeps to the pace. Rejects when the signal aborts. */
export type TakeTurn = (signal: AbortSignal) => Promise<void>;

/** Never more than `pace.requests` turns within any `pace.perMs`; waiting callers are served in their order. */
export function createPacing(pace: Pace | undefined, time: Pick<Time, 'now' | 'sleep'>): TakeTurn {
  if (pace === undefined) return async () => {};
  const taken: number[] = [];
  let last: Promise<void> = Promise.resolve();

  const takeTurn = async (signal: AbortSignal): Promise<void> => {
    for (;;) {
      signal.throwIfAborted();
      const now = time.now();
      while (taken[0] !== undefined && taken[0] + pace.perMs <= now) taken.shift();
      const oldest = taken[0];
      if (oldest === undefined || taken.length < pace.requests) {
        taken.push(now);
        return;
      }
      await time.sleep(oldest + pace.perMs - now, signal);
    }
  };

  return (signal) => {
    const turn = last.then(() => takeTurn(signal));
    // One that gave up must not take those behind it along.
    last = turn.catch(() => {});
    return turn;
  };
}
