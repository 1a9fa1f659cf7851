import type { Effect } from './endpoint.ts';
import type { XanoErrorKind } from './errors.ts';

/** One attempt that gave no usable answer, before it is put into the words of an error. */
export interface Problem {
  readonly kind: XanoErrorKind;
  readonly reason: string;
  /** Part of a sentence, small at its start: `the server answered with …`. */
  readonly what: string;
  readonly remedy: string;
  /** Whether the server may have got the request. */
  readonly reached: boolean;
  /** Whether the server may have done what it was asked, and nobody can tell. */
  readonly unclear: boolean;
  /** Whether the same request may well succeed later. */
  readonly transient: boolean;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly param?: string | undefined;
  readonly serverMessage?: string | undefined;
  readonly payload?: Readonly<Record<string, unknown>> | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** A write whose answer is of no use is neither done nor failed: saying either would be a guess. */
export function settleOutcome(problem: Problem, effect: Effect): Problem {
  if (effect !== 'write' || !problem.reached || !problem.unclear) return problem;
  return {
    ...problem,
    kind: 'outcome-unknown',
    what: `${problem.what}, and whether the change was made is not known`,
    remedy:
      'Read the state of the workspace before doing it again: all of it may have been applied, or nothing.',
  };
}

/** A request that may have arrived is repeated only if repeating it changes nothing. */
export function mayRepeat(problem: Problem, effect: Effect): boolean {
  return problem.transient && (effect !== 'write' || !problem.reached);
}
