import type { Failure } from '../source/failure.ts';

/** What went wrong, for code that decides. For people there are `message` and `remedy`. */
export const XANO_ERROR_KINDS = [
  /** The call was not sent: its arguments, the instance's address or the token cannot be right. */
  'invalid-call',
  /** No connection came about: the request never left. */
  'unreachable',
  /** The connection broke after the request may have left; nothing was to be changed by it. */
  'connection-lost',
  'timeout',
  'cancelled',
  /** Something that writes was sent, and how it ended is not known. Read the state before anything else. */
  'outcome-unknown',
  'unauthorized',
  'forbidden',
  'not-found',
  'rate-limited',
  'plan-gate',
  'push-disabled',
  'policy',
  /** The server understood and refused: `serverMessage` and `param` say why. */
  'rejected',
  /** The instance does not offer this. */
  'unsupported',
  'too-large',
  'malformed-answer',
  'redirected',
  'server',
] as const;
export type XanoErrorKind = (typeof XANO_ERROR_KINDS)[number];

export interface XanoErrorFacts {
  readonly kind: XanoErrorKind;
  /** Id of the row of a table that recognised it: finer than `kind`. */
  readonly reason: string;
  /** What happened, in which call, on which host. */
  readonly message: string;
  /** What to do next; one sentence. */
  readonly remedy: string;
  /** What was being done, in the user's words: `push documents`. */
  readonly step: string;
  /** Host of the instance, with its port; empty when the address was not usable. */
  readonly host: string;
  readonly status?: number | undefined;
  /** The server's `code`. */
  readonly code?: string | undefined;
  /** Name of the argument that the server objects to. */
  readonly param?: string | undefined;
  readonly serverMessage?: string | undefined;
  /** The server's `payload`: findings of policies, for example. */
  readonly payload?: Readonly<Record<string, unknown>> | undefined;
  /** How long the server asked to wait, in ms. */
  readonly retryAfterMs?: number | undefined;
  /** Requests that were sent or tried. */
  readonly attempts?: number | undefined;
}

/** Thrown by every call of the client. Holds no token, no request and no body of a successful answer. */
export class XanoError extends Error {
  override readonly name = 'XanoError';
  readonly kind: XanoErrorKind;
  readonly reason: string;
  readonly remedy: string;
  readonly step: string;
  readonly host: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly param: string | undefined;
  readonly serverMessage: string | undefined;
  readonly payload: Readonly<Record<string, unknown>> | undefined;
  readonly retryAfterMs: number | undefined;
  readonly attempts: number;

  constructor(facts: XanoErrorFacts) {
    super(facts.message);
    this.kind = facts.kind;
    this.reason = facts.reason;
    this.remedy = facts.remedy;
    this.step = facts.step;
    this.host = facts.host;
    this.status = facts.status;
    this.code = facts.code;
    this.param = facts.param;
    this.serverMessage = facts.serverMessage;
    this.payload = facts.payload;
    this.retryAfterMs = facts.retryAfterMs;
    this.attempts = facts.attempts ?? 0;
  }

  toFailure(): Failure {
    return { step: this.step, message: this.message, remedy: this.remedy };
  }
}

/** For arguments that can be refused without asking the server. */
export function invalidCall(step: string, what: string, remedy: string): XanoError {
  return new XanoError({
    kind: 'invalid-call',
    reason: 'invalid-call',
    message: `Could not ${step}: ${what}.`,
    remedy,
    step,
    host: '',
  });
}
