import { judgePlan } from '../../plan/policy.ts';
import { describeObject } from '../../workspace/object.ts';
import { pickIdentity } from '../cut-documents.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import type { TargetRun } from '../target-run.ts';

export async function planChanges(run: TargetRun): Promise<StepOutcome> {
  const plan = await run.plan();
  const { pushed, leftBehind, deleted } = await run.expectation();
  const [failure] = plan.failures;
  if (failure !== undefined) {
    return {
      status: 'unknown',
      message: `Not everything could be compared: ${failure.message}`,
      remedy: failure.remedy,
    };
  }
  const counts = Object.entries(plan.summary)
    .filter(([, count]) => count > 0)
    .map(([impact, count]) => `${count} ${impact}`)
    .join(', ');
  const changes = counts === '' ? 'Nothing changes' : `Changes: ${counts}`;
  const left = leftBehind.length === 0 ? '' : ` ${leftBehind.length} objects are left behind.`;
  return {
    status: 'passed',
    message: `${changes}; ${pushed.length} documents are pushed.${left}`,
    data: toJson({
      digest: plan.digest,
      summary: plan.summary,
      pushed: pushed.map(pickIdentity),
      deleted: deleted.map(pickIdentity),
      leftBehind: leftBehind.map(pickIdentity),
      lost: plan.changes
        .filter(({ impacts }) => impacts.includes('destructive'))
        .map(({ object, path, reason }) => ({ object: pickIdentity(object), path, reason })),
    }),
  };
}

export async function applyPolicy(run: TargetRun): Promise<StepOutcome> {
  const verdict = judgePlan(await run.plan(), run.request.policy);
  const data = toJson({
    refused: verdict.refused.map(({ change, impacts, remedy }) => ({
      object: pickIdentity(change.object),
      path: change.path,
      impacts,
      remedy,
    })),
    allowed: verdict.allowed.map(({ allowance }) => allowance),
  });
  if (verdict.verdict === 'allowed') {
    return { status: 'passed', message: 'The policy allows all changes.', data };
  }
  const list = verdict.refused.map(({ change, impacts }) => {
    const place = change.path === '' ? '' : ` at "${change.path}"`;
    return `${describeObject(change.object)}${place} (${impacts.join(', ')})`;
  });
  return {
    status: 'failed',
    message: `The policy refuses ${list.length} changes: ${list.join('; ')}.`,
    remedy: 'Take the changes back, or have somebody allow them by name in the policy.',
    data,
  };
}
