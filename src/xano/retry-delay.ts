import type { Limits } from './limits.ts';
import type { Problem } from './problem.ts';

/**
 * How long to wait before the next try, in ms: what the server asks for; after "too many requests" the window of its
 * limit; else a random part of a bound that doubles, so that clients which failed together do not come back together.
 * @param failed tries that have failed, from 1.
 */
export function retryDelay(
  problem: Pick<Problem, 'kind' | 'retryAfterMs'>,
  failed: number,
  limits: Limits,
  random: () => number,
): number {
  if (problem.retryAfterMs !== undefined) return problem.retryAfterMs;
  const bound = Math.min(limits.backoffCapMs, limits.backoffMs * 2 ** (failed - 1));
  const jitter = Math.floor(random() * bound);
  return problem.kind === 'rate-limited' ? limits.rateWindowMs + jitter : jitter;
}

/** Reads a `Retry-After` header, seconds or a date, as ms from `now`; anything else is as if there were none. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Dates only as HTTP writes them: `Date.parse` takes nearly any text.
  if (!/^[A-Z][a-z]+, .* GMT$/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
