import { DEFAULT_POLICY, judgePlan, type PolicyVerdict } from '../../plan/policy.ts';
import { describeObject } from '../../workspace/object.ts';
import { pickIdentity } from '../cut-documents.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import type { TargetRun } from '../target-run.ts';

/** Refuses changes that nobody has looked at; each comes with what to write down to let it pass. */
export async function applyPolicy(run: TargetRun): Promise<StepOutcome> {
  const verdict = await judge(run);
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
    message: `The policy refuses ${countChanges(list.length)}: ${list.join('; ')}.`,
    remedy: 'Take the changes back, or have somebody allow them by name in the policy.',
    data,
  };
}

/** Who has let something pass is asked only where that makes a difference. */
async function judge(run: TargetRun): Promise<PolicyVerdict> {
  const { target } = run;
  const { policy = DEFAULT_POLICY } = run.request;
  const planned = await run.plan();
  const verdict = judgePlan(planned, policy);
  if (verdict.verdict === 'allowed' || target.findAllowances === undefined) return verdict;
  const more = await target.findAllowances();
  return judgePlan(planned, { ...policy, allow: [...policy.allow, ...more] });
}

function countChanges(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}

/** Whoever reads the receipt later sees who let what pass. */
function describeAllowed({ approvals }: PolicyVerdict): string {
  const approved = approvals.map(
    ({ approval, text, count }) => ` ${text}: ${countChanges(count)} (${approval.url}).`,
  );
  return `The policy allows all changes.${approved.join('')}`;
}
