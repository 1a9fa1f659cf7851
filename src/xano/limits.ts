/** So many requests within so many ms. */
export interface Pace {
  readonly requests: number;
  readonly perMs: number;
}

/** What Xano allows on its free plan. Whether it counts these calls is not known, so pacing is opt-in. */
export const FREE_PLAN_PACE: Pace = { requests: 10, perMs: 20_000 };

export interface Limits {
  /** Largest body of an answer, in bytes. */
  readonly answerBytes: number;
  /** Tries of a call that may be repeated, the first one included. */
  readonly attempts: number;
  /** How long a connection may take to come about, in ms. */
  readonly connectMs: number;
  /** First and largest upper bound of the wait before another try, in ms. */
  readonly backoffMs: number;
  readonly backoffCapMs: number;
  /** Wait after "too many requests" without a time to wait, in ms: the window of Xano's own limit. */
  readonly rateWindowMs: number;
  /** Items asked for in a page. Above 100 some lists are answered with an empty page. */
  readonly perPage: number;
  /** Pages of one list; more is an error, never a shortened list. */
  readonly pages: number;
  readonly pace?: Pace | undefined;
}

export const DEFAULT_LIMITS: Limits = {
  answerBytes: 64 * 1024 * 1024,
  attempts: 4,
  connectMs: 20_000,
  backoffMs: 500,
  backoffCapMs: 20_000,
  rateWindowMs: 20_000,
  perPage: 100,
  pages: 100,
};
