import { setTimeout as wait } from 'node:timers/promises';

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

/** A timer for longer goes off at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const realTime: Time = {
  now: Date.now,
  sleep: async (ms, signal) => {
    await wait(ms, undefined, { signal });
  },
  // Not `AbortSignal.timeout`: joined with others by `AbortSignal.any`, Node 20 may collect it before its time.
  deadline: (ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), Math.min(ms, LONGEST_TIMER_MS)).unref();
    return controller.signal;
  },
  random: Math.random,
};
