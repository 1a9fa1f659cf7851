import { EXIT_CODES } from '../exit-code.ts';
import { allowMore, type PlanResult } from '../plan.ts';
import type { ActionRun } from './action-run.ts';
import { type ApprovedChanges, findApprovedChanges, NOTHING_APPROVED } from './approved-changes.ts';
import { planCommits } from './plan-commits.ts';

export type BasePlan =
  /** There is nothing to compare with. */
  | { readonly status: 'no-base' }
  /** There is, and it is not in the checkout. */
  | { readonly status: 'not-here'; readonly baseSha: string }
  | ({ readonly status: 'planned'; readonly approved: ApprovedChanges } & PlanResult);

/**
 * What the commits of a pull request would change. What is checked out there is the merge with the branch that it goes
 * to, so it is compared with what it was merged into: changes that others brought meanwhile are not those of this one.
 */
export async function planBase(run: ActionRun): Promise<BasePlan> {
  const { base, configuration } = run;
  if (base.status === 'none') return { status: 'no-base' };
  if (base.status === 'closed' || !base.isHere) return { status: 'not-here', baseSha: base.sha };
  const planned = await planCommits(run, { from: base.sha });
  if (planned.exitCode !== EXIT_CODES.refused)
    return { status: 'planned', approved: NOTHING_APPROVED, ...planned };
  // A queue may look at several pull requests at once, of which only the last is known.
  const approved = await findApprovedChanges(run, run.context.event === 'merge_group' ? undefined : planned);
  return { status: 'planned', approved, ...allowMore(planned, configuration, approved.allowances) };
}
