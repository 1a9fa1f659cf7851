import { type AccessToken, redactRecord } from './access-token.ts';
import { type Endpoint, fillPath, type PathValues } from './endpoint.ts';
import { XanoError } from './errors.ts';
import type { InstanceAddress } from './instance-address.ts';
import { explainAbort, judgeAttempt } from './judge-attempt.ts';
import type { Limits } from './limits.ts';
import { createPacing } from './pacing.ts';
import { mayRepeat, type Problem, settleOutcome } from './problem.ts';
import { type QueryValues, renderQuery } from './query.ts';
import { retryDelay } from './retry-delay.ts';
import type { Send } from './send.ts';
import type { Time } from './time.ts';

/** What was tried and how it went; safe to print. */
export interface CallEvent {
  readonly method: string;
  readonly path: string;
  /** From 1. */
  readonly attempt: number;
  readonly durationMs: number;
  readonly status?: number | undefined;
  /** Reason of the failure; absent on success. */
  readonly reason?: string | undefined;
  /** Wait before the next try, if there is one. */
  readonly retryInMs?: number | undefined;
}

export interface CallOptions {
  /** Gives the call up. A write that was already sent then ends as `outcome-unknown`. */
  readonly signal?: AbortSignal | undefined;
  /** Over all tries, in ms, from the first one on; instead of that of the table of endpoints. */
  readonly deadlineMs?: number | undefined;
}

export interface CallRequest {
  readonly path?: PathValues;
  readonly query?: QueryValues;
  readonly body?: { readonly type: string; readonly bytes: Uint8Array } | undefined;
}

export interface Transport {
  /** @throws XanoError. */
  readonly call: <T>(endpoint: Endpoint<T>, request: CallRequest, options?: CallOptions) => Promise<T>;
  readonly fail: (endpoint: Endpoint<unknown>, problem: Problem, attempts: number) => XanoError;
}

export interface TransportParts {
  readonly address: InstanceAddress;
  readonly token: AccessToken;
  readonly limits: Limits;
  readonly time: Time;
  readonly send: Send;
  readonly userAgent: string;
  readonly log: (event: CallEvent) => void;
}

/** Makes calls of one instance: in turn, within a deadline, again where that is safe. */
export function createTransport(parts: TransportParts): Transport {
  const { address, token, limits, time } = parts;
  const takeTurn = createPacing(limits.pace, time);

  const fail: Transport['fail'] = (endpoint, problem, attempts) => {
    const { redact } = token;
    const unknown = problem.kind === 'outcome-unknown' ? endpoint.onUnknown : undefined;
    const remedy = [problem.remedy, unknown, endpoint.onFailure]
      .filter((part) => part !== undefined)
      .join(' ');
    const tries = attempts > 1 ? ` after ${attempts} tries` : '';
    return new XanoError({
      ...problem,
      message: redact(`Could not ${endpoint.step} on ${address.host}${tries}: ${problem.what}.`),
      remedy: redact(remedy),
      step: endpoint.step,
      host: redact(address.host),
      code: problem.code === undefined ? undefined : redact(problem.code),
      param: problem.param === undefined ? undefined : redact(problem.param),
      serverMessage: problem.serverMessage === undefined ? undefined : redact(problem.serverMessage),
      payload: problem.payload === undefined ? undefined : redactRecord(problem.payload, redact),
      attempts,
    });
  };

  const call: Transport['call'] = async (endpoint, request, options = {}) => {
    const path = `${address.base}${fillPath(endpoint, request.path ?? {})}${renderQuery(request.query ?? {})}`;
    const cancelled = options.signal ?? new AbortController().signal;
    const giveUp = (problem: Problem, attempts: number): never => {
      throw fail(endpoint, settleOutcome(problem, endpoint.effect), attempts);
    };
    // Waiting for our own turn is not the server's slowness: the deadline starts after it.
    await takeTurn(cancelled).catch(() => giveUp(explainAbort(false, true, 0), 0));
    const deadlineMs = options.deadlineMs ?? endpoint.deadlineMs;
    const signal = AbortSignal.any([cancelled, time.deadline(deadlineMs)]);
    const started = time.now();

    for (let attempt = 1; ; attempt++) {
      const begun = time.now();
      const answer = await parts.send({
        origin: address.origin,
        method: endpoint.method,
        path,
        headers: {
          Authorization: token.header,
          Accept: 'application/json',
          'Accept-Encoding': 'identity',
          'User-Agent': parts.userAgent,
          ...(request.body === undefined ? {} : { 'Content-Type': request.body.type }),
        },
        body: request.body?.bytes,
        signal,
        connectSignal: time.deadline(limits.connectMs),
        answerBytes: limits.answerBytes,
      });
      const ended = time.now();
      const read = judgeAttempt(answer, endpoint, {
        afterMs: ended - begun,
        deadlineMs,
        cancelled: cancelled.aborted,
        now: ended,
        origin: address.origin,
        answerBytes: limits.answerBytes,
        redact: token.redact,
      });
      const event = {
        method: endpoint.method,
        path: token.redact(path),
        attempt,
        durationMs: ended - begun,
        status: 'status' in answer ? answer.status : undefined,
      };
      if (read.ok) {
        parts.log(event);
        return read.value;
      }
      const { problem } = read;
      const wait = retryDelay(problem, attempt, limits, time.random);
      const repeat =
        attempt < limits.attempts &&
        mayRepeat(problem, endpoint.effect) &&
        !signal.aborted &&
        ended - started + wait < deadlineMs;
      parts.log({ ...event, reason: problem.reason, retryInMs: repeat ? wait : undefined });
      if (!repeat) giveUp(problem, attempt);
      await time
        .sleep(wait, signal)
        .then(() => takeTurn(signal))
        .catch(() => giveUp(cancelled.aborted ? explainAbort(false, true, deadlineMs) : problem, attempt));
    }
  };

  return { call, fail };
}
