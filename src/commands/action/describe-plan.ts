import type { ApprovalCount } from '../../plan/approval.ts';
import { IMPACTS, resolveWorst } from '../../plan/impact.ts';
import type { ImpactSummary } from '../../plan/plan.ts';
import type { PlanReport } from '../../report/plan/plan-report.ts';
import { renderApproved, renderSubject } from '../../report/plan/wording.ts';
import type { Failure } from '../../source/failure.ts';
import type { OutcomeOutputs } from './outcome.ts';

/** What is told of a plan. `none` is a worst impact as well: nothing changes. */
export function buildPlanOutputs(
  plan: { readonly digest: string; readonly summary: ImpactSummary } | undefined,
): OutcomeOutputs {
  if (plan === undefined) return {};
  const { destructive, exposing, breaking } = plan.summary;
  const present = IMPACTS.filter((impact) => plan.summary[impact] > 0);
  return {
    changes: IMPACTS.reduce((sum, impact) => sum + plan.summary[impact], 0),
    'worst-impact': present.length === 0 ? 'none' : resolveWorst(present),
    destructive,
    exposing,
    breaking,
    'plan-digest': plan.digest,
  };
}

const MOST_NAMED = 5;

/**
 * Changes that somebody has to look at first.
 * @param unapproved why labels that would let them pass do not
 */
export function describeRefused(
  { policy }: PlanReport,
  unapproved: readonly Failure[] = [],
): readonly Failure[] {
  const refused = policy?.refused ?? [];
  if (refused.length === 0) return [];
  const named = refused
    .slice(0, MOST_NAMED)
    .map(({ change, impacts }) => `${renderSubject(change)} (${impacts.join(', ')})`);
  const more = refused.length > named.length ? `; and ${refused.length - named.length} more` : '';
  return [
    {
      step: 'let this pass the policy',
      message: `Somebody has to look at: ${named.join('; ')}${more}.`,
      remedy: 'Take the changes back, or name them under "policy: allow" in xano-ci.yml with the reason.',
    },
    ...unapproved,
  ];
}

/** Who let pass what the policy refuses; one sentence each. */
export function describeApproved(approvals: readonly ApprovalCount[] = []): readonly string[] {
  return approvals.map(renderApproved);
}
