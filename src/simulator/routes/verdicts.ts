import { refuse } from '../http/refusals.ts';
import { json, type Reply } from '../http/reply.ts';
import type { Verdict, Workspace } from '../state/instance-state.ts';

const PASSED: Verdict = { status: 'ok', timing: 0.012 };

/** What running a test answers: the script for it, the most precise first, else that it passed. */
export function takeVerdict(workspace: Workspace, test: string, object: string, branch: string): Verdict {
  const names = object === '' ? [test] : [`${object}/${test}`, test];
  const keys = names.flatMap((name) => [`${name}@${branch}`, name]);
  const key = keys.find((candidate) => workspace.verdicts[candidate] !== undefined);
  const verdict = key === undefined ? undefined : workspace.verdicts[key];
  if (key === undefined || verdict === undefined) return PASSED;
  if (verdict.times !== undefined) {
    if (verdict.times <= 0) return PASSED;
    workspace.verdicts[key] = { ...verdict, times: verdict.times - 1 };
  }
  return verdict;
}

/** A unit test says why in `results`; a failing test is no failing call. */
export function answerUnitTest(verdict: Verdict): Reply {
  if (verdict.httpStatus !== undefined) return refuseRun(verdict, verdict.httpStatus);
  const results = verdict.results ?? [{ status: verdict.status, ...message(verdict) }];
  return json({ status: verdict.status, results });
}

/** A workflow test says why in `message`, and mostly how long it took. */
export function answerWorkflowTest(verdict: Verdict): Reply {
  if (verdict.httpStatus !== undefined) return refuseRun(verdict, verdict.httpStatus);
  const timing = verdict.timing === null ? {} : { timing: verdict.timing };
  return json({ status: verdict.status, ...message(verdict), ...timing });
}

function refuseRun(verdict: Verdict, status: number): Reply {
  return refuse(status, '', verdict.message ?? 'The test could not be run.');
}

function message(verdict: Verdict): object {
  return verdict.message === undefined ? {} : { message: verdict.message };
}
