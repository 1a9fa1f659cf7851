import { pickIdentity } from '../cut-documents.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import type { TargetRun } from '../target-run.ts';

/** Says what would change at the target, and what stays there that git has not got. Changes nothing. */
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
