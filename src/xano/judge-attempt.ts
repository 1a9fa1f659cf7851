import type { Endpoint } from './endpoint.ts';
import { explainRefusal } from './explain-refusal.ts';
import { explainNetworkError } from './network-errors.ts';
import type { Problem } from './problem.ts';
import { type Read, readAnswer } from './read-answer.ts';
import { readRefusal } from './refusal.ts';
import { parseRetryAfter } from './retry-delay.ts';
import type { Attempt } from './send.ts';

/** What has to be known about an attempt besides how it ended. */
export interface Circumstances {
  /** How long the attempt lasted, in ms. */
  readonly afterMs: number;
  readonly deadlineMs: number;
  /** Whether the caller gave up, rather than the deadline passed. */
  readonly cancelled: boolean;
  /** ms since 1970. */
  readonly now: number;
  readonly origin: string;
  readonly answerBytes: number;
  readonly redact: (text: string) => string;
}

/** What one attempt has come to. */
export function judgeAttempt<T>(attempt: Attempt, endpoint: Endpoint<T>, about: Circumstances): Read<T> {
  if (attempt.outcome === 'answered' && attempt.status >= 200 && attempt.status < 300) {
    return readAnswer(attempt, endpoint);
  }
  return { ok: false, problem: explainAttempt(attempt, endpoint, about) };
}

function explainAttempt(attempt: Attempt, endpoint: Endpoint<unknown>, about: Circumstances): Problem {
  switch (attempt.outcome) {
    case 'lost':
      return explainNetworkError(attempt.code, attempt.reached, about.afterMs);
    case 'aborted':
      return explainAbort(attempt.reached, about.cancelled, about.deadlineMs);
    case 'too-large':
      return explainSize(attempt.status, about.answerBytes);
    case 'answered': {
      const { status, headers } = attempt;
      if (status >= 300 && status < 400) return explainRedirect(status, headers.location, about.origin);
      const answer = {
        status,
        text: Buffer.from(attempt.body).toString('utf8'),
        retryAfterMs: parseRetryAfter(headers['retry-after'], about.now),
      };
      return explainRefusal(readRefusal(answer, endpoint.effect, about.redact));
    }
    default:
      return attempt satisfies never;
  }
}

export function explainAbort(reached: boolean, cancelled: boolean, deadlineMs: number): Problem {
  const when = reached ? 'before an answer came' : 'before the request was sent';
  const how = { reached, unclear: true, transient: false };
  return cancelled
    ? {
        ...how,
        kind: 'cancelled',
        reason: 'cancelled',
        what: `it was cancelled ${when}`,
        remedy: 'Start it again.',
      }
    : {
        ...how,
        kind: 'timeout',
        reason: 'deadline',
        what: `${deadlineMs / 1000} s passed ${when}`,
        remedy: 'Try again, or allow more time.',
      };
}

function explainSize(status: number, limit: number): Problem {
  return {
    kind: 'too-large',
    reason: 'answer-too-large',
    what: `the answer is larger than ${limit} bytes`,
    remedy: 'Ask for less, without records for example, or raise the limit.',
    reached: true,
    unclear: true,
    transient: false,
    status,
  };
}

/** No redirect is followed: the API has none, and the token is for one origin. */
function explainRedirect(status: number, location: string | undefined, origin: string): Problem {
  const target =
    location !== undefined && URL.canParse(location, origin) ? new URL(location, origin) : undefined;
  const elsewhere = target !== undefined && target.origin !== origin;
  const to =
    target === undefined ? '' : elsewhere ? ` to another origin, "${target.origin}"` : ' to another path';
  return {
    kind: 'redirected',
    reason: elsewhere ? 'redirected-elsewhere' : 'redirected',
    what: `the server redirects${to} (HTTP ${status}), which is not followed`,
    remedy: 'Give the final address of the instance, if you trust it with the token.',
    reached: true,
    unclear: false,
    transient: false,
    status,
  };
}
