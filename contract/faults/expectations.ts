import type { AnswerForm } from '../../src/xano/endpoint.ts';
import type { XanoErrorKind } from '../../src/xano/errors.ts';

/** `result`: the call ends as if nothing had gone wrong. */
export type Outcome = XanoErrorKind | 'result';

/** What has to come of a fault, by what a call does. Written from what is right, not from what the client does. */
export interface FaultExpectation {
  /** Without its point. */
  readonly fault: string;
  /** Reads and previews: when it strikes once, and when it always strikes. */
  readonly readOnce: Outcome;
  readonly readAlways: Outcome;
  readonly write: Outcome;
  /** Answers of which the client reads less, or more, than of others. */
  readonly byForm?: Partial<Readonly<Record<AnswerForm, Outcome>>>;
  /** Only for calls at this point. */
  readonly only?: 'push' | 'preview' | 'pull';
  /** ms that the client has to wait before it comes back, after a fault that strikes once. */
  readonly waits?: number;
}

const same = (fault: string, outcome: Outcome): FaultExpectation => ({
  fault,
  readOnce: outcome,
  readAlways: outcome,
  write: outcome,
});

/** Comes back and is then let in; a write is not repeated, since it may have arrived. */
const passing = (fault: string, always: Outcome, write: Outcome): FaultExpectation => ({
  fault,
  readOnce: 'result',
  readAlways: always,
  write,
});

const silent = (fault: string): FaultExpectation => ({ ...same(fault, 'result'), only: 'push' });

export const expectations: readonly FaultExpectation[] = [
  same('status=400', 'rejected'),
  same('status=401', 'unauthorized'),
  same('status=403', 'forbidden'),
  same('status=404', 'not-found'),
  same('status=409', 'rejected'),
  same('status=413', 'too-large'),
  same('status=422', 'rejected'),
  same('status=500', 'server'),
  passing('status=502', 'server', 'server'),
  passing('status=503', 'server', 'server'),
  passing('status=504', 'server', 'server'),
  same('status=302', 'redirected'),
  passing('429', 'rate-limited', 'rate-limited'),
  { ...passing('429=5', 'rate-limited', 'rate-limited'), waits: 5000 },
  same('answer=500 {"message":"Access Denied."}', 'forbidden'),
  same('answer=400 {"message":"Please upgrade to access tasks."}', 'plan-gate'),
  same('answer=500 {"message":"Push is disabled for this workspace."}', 'push-disabled'),
  passing('html', 'server', 'outcome-unknown'),
  {
    ...same('not-json', 'malformed-answer'),
    write: 'outcome-unknown',
  },
  // Longer than any call may take.
  { ...same('delay=999999', 'timeout'), write: 'outcome-unknown' },
  same('delay=1', 'result'),
  passing('reset-before', 'connection-lost', 'outcome-unknown'),
  passing('reset-after', 'connection-lost', 'outcome-unknown'),
  passing('reset-midway', 'connection-lost', 'outcome-unknown'),
  // Nothing is read of an answer that does not matter, so nothing is missed in it.
  { ...same('truncate', 'malformed-answer'), write: 'outcome-unknown', byForm: { ignored: 'result' } },
  same('token-expired-after=0', 'unauthorized'),
  silent('silent-no-op'),
  silent('drop-nullable'),
  silent('drop-addon'),
  silent('empty-stack'),
  silent('swap-guid'),
  { ...same('fail-midway', 'server'), only: 'push' },
  { ...same('someone-edits=function/tested', 'result'), only: 'pull' },
  { ...same('someone-edits=function/tested', 'result'), only: 'preview' },
  { ...same('someone-edits=function/tested', 'result'), only: 'push' },
];
