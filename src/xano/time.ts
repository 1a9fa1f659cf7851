import { setTimeout } from 'node:timers/promises';

/** Everything that depends on time or chance, so that tests wait for nothing. */
export interface Time {
  /** ms since 1970. */
  readonly now: () => number;
  /** Rejects when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A signal that aborts after so many ms. */
  readonly deadline: (ms: number) => AbortSignal;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

export const realTime: Time = {
  now: Date.now,
  sleep: async (ms, signal) => {
    await setTimeout(ms, undefined, { signal });
  },
  deadline: (ms) => AbortSignal.timeout(ms),
  random: Math.random,
};
