import { type Allowance, approveChanges } from '../../plan/policy.ts';
import type { Failure } from '../../source/failure.ts';
import type { PlanResult } from '../plan.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import { findApproval } from './find-approval.ts';
import { bringCommit, planCommits, readRefused } from './plan-commits.ts';

/** What a pull request brings, the policy refuses, and somebody has let pass. */
export interface ApprovedChanges {
  readonly allowances: readonly Allowance[];
  /** Why labels do not let pass what is refused all the same. */
  readonly unapproved: readonly Failure[];
}

export const NOTHING_APPROVED: ApprovedChanges = { allowances: [], unapproved: [] };

/**
 * Whoever puts the label on has seen the plan of the pull request, so that is what is let pass: what else a plan holds,
 * such as an edit at the target, was not in it. This is for pull requests that are not merged yet.
 * @param planned what the pull request changes, where that is planned already
 */
export async function findApprovedChanges(run: ActionRun, planned?: PlanResult): Promise<ApprovedChanges> {
  const label = run.configuration.policy?.label;
  if (label === undefined) return NOTHING_APPROVED;
  const refused = readRefused(planned ?? (await planOwn(run)));
  if (refused === undefined) return { allowances: [], unapproved: [describeUnplanned(label)] };
  const unapproved = [describeForeign(label)];
  if (refused.length === 0) return { allowances: [], unapproved };
  const found = await findApproval(run, label);
  if (!found.ok) return { allowances: [], unapproved: [found.failure] };
  return { allowances: approveChanges(refused, found.approval), unapproved };
}

/** What the pull request itself changes; undefined when that cannot be told. */
async function planOwn(run: ActionRun): Promise<PlanResult | undefined> {
  const { base, context } = run;
  if (context.pull === undefined) return planQueued(run);
  return base.status === 'open' && base.isHere ? planCommits(run, { from: base.sha }) : undefined;
}

/** What the last pull request of a merge queue changes against what goes before it there. */
async function planQueued(run: ActionRun): Promise<PlanResult | undefined> {
  const { ports, context } = run;
  const folder = sourceFolder(run);
  const commit = run.commit ?? 'HEAD';
  // Only of what is checked out as GitHub made it is the first parent what it goes to.
  if ((await ports.git.resolveCommit(commit, folder)) !== context.sha) return undefined;
  const [parent] = await ports.git.findParents(commit, folder);
  if (parent === undefined || !(await bringCommit(run, parent, folder))) return undefined;
  return planCommits(run, { from: parent });
}

/** @param which the pull request, where there may be several: ` of pull request 7` */
export function describeUnplanned(label: string, which = ''): Failure {
  return {
    step: `take the label "${label}"${which} for an approval`,
    message:
      'What the pull request itself changes cannot be told: a commit that it is compared with could not be read.',
    remedy:
      'Give actions/checkout "fetch-depth: 2", and leave the input "github-token" as it is; then run the job again.',
  };
}

export function describeForeign(label: string): Failure {
  return {
    step: `take the label "${label}" for an approval of all of it`,
    message:
      'It counts for what the pull request itself changes, as it was shown there, and what is refused comes from elsewhere.',
    remedy:
      'Look for what was edited at the target, came by an earlier pull request, by a change of xano-ci.yml or by hand in the merge; name it under "policy: allow" if it may pass.',
  };
}
