import type { Failure } from '../source/failure.ts';

/** What went wrong, for code that decides. For people there are `message` and `remedy`. */
export type GithubErrorKind =
  /** Nothing was sent: the address, the token or the repository cannot be right. */
  | 'invalid-call'
  | 'unauthorized'
  | 'missing-permission'
  /** Not there, or not to be seen with this token: GitHub does not say which. */
  | 'not-found'
  | 'rate-limited'
  /** No answer. What was asked for may have been done all the same. */
  | 'unreachable'
  /** GitHub understood and refused. */
  | 'validation'
  | 'conflict'
  /** GitHub broke. What was asked for may have been done all the same. */
  | 'server'
  | 'unexpected-answer';

export interface GithubErrorFacts {
  readonly kind: GithubErrorKind;
  readonly message: string;
  readonly remedy: string;
  /** What was being done, in the user's words. */
  readonly step: string;
  readonly status?: number | undefined;
  /** The line under `permissions:` that is missing, as far as can be told. */
  readonly permission?: string | undefined;
}

/** Thrown by every call to GitHub. Holds no token, no request and no answer. */
export class GithubError extends Error {
  override readonly name = 'GithubError';
  readonly kind: GithubErrorKind;
  /** What to do next; one sentence. */
  readonly remedy: string;
  readonly step: string;
  readonly status: number | undefined;
  readonly permission: string | undefined;

  constructor(facts: GithubErrorFacts) {
    super(facts.message);
    this.kind = facts.kind;
    this.remedy = facts.remedy;
    this.step = facts.step;
    this.status = facts.status;
    this.permission = facts.permission;
  }

  toFailure(): Failure {
    return { step: this.step, message: this.message, remedy: this.remedy };
  }
}

/** Whether something that writes may have been done although its answer is an error. */
export function isOutcomeUnknown(error: unknown): boolean {
  return error instanceof GithubError && (error.kind === 'unreachable' || error.kind === 'server');
}
