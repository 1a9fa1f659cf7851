import type { Plan } from '../../plan/plan.ts';
import type { PlanReport } from './plan-report.ts';

/** Of a report without a plan; the compiler holds it to the plan's own. */
const VERSION: Plan['version'] = 1;

/** For programs. Without a plan there is no digest and no list of changes: nothing is not the same as no changes. */
export function renderPlanJson({ plan, policy, failures }: PlanReport): string {
  const { version, ...rest } = plan ?? { version: VERSION };
  const refused = policy?.refused.map(({ change, impacts, remedy }) => ({
    object: change.object,
    path: change.path,
    impacts,
    remedy,
  }));
  const allowed = policy?.allowed.map(({ change, impacts, allowance: { reason, approval } }) => ({
    object: change.object,
    path: change.path,
    impacts,
    ...(reason === undefined ? {} : { reason }),
    ...(approval === undefined ? {} : { approval }),
  }));
  const verdict = policy === undefined ? {} : { policy: { verdict: policy.verdict, refused, allowed } };
  return `${JSON.stringify({ version, ...rest, ...verdict, failures }, undefined, 2)}\n`;
}
