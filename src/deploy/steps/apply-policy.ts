import { judgePlan, type PolicyVerdict } from '../../plan/policy.ts';
import { describeObject } from '../../workspace/object.ts';
import { pickIdentity } from '../cut-documents.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import type { TargetRun } from '../target-run.ts';

/** Refuses changes that nobody has looked at; each comes with what to write down to let it pass. */
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
    return { status: 'passed', message: describeAllowed(verdict), data };
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

/** Whoever reads the receipt later sees who let what pass. */
function describeAllowed({ approvals }: PolicyVerdict): string {
  const approved = approvals.map(
    ({ approval, text, count }) =>
      ` ${text}: ${count === 1 ? '1 change' : `${count} changes`} (${approval.url}).`,
  );
  return `The policy allows all changes.${approved.join('')}`;
}
