import { type Allowance, approveChanges } from '../../plan/policy.ts';
import type { Failure } from '../../source/failure.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { type PlanResult, plan } from '../plan.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import { findApproval } from './find-approval.ts';

/** What a pull request brings, the policy refuses, and somebody has let pass. */
export interface ApprovedChanges {
  readonly allowances: readonly Allowance[];
  /** Why a label does not let pass what is refused all the same. */
  readonly unapproved?: Failure;
}

export const NOTHING_APPROVED: ApprovedChanges = { allowances: [] };

/**
 * Whoever puts the label on has seen the plan of the pull request, so that is what is let pass: what else a plan holds,
 * such as an edit at the target, was not in it.
 * @param planned what the pull request changes, where that is planned already
 */
export async function findApprovedChanges(run: ActionRun, planned?: PlanResult): Promise<ApprovedChanges> {
  const label = run.configuration.policy?.label;
  if (label === undefined) return NOTHING_APPROVED;
  const own = planned ?? (await planOwn(run));
  const policy = own?.report.policy;
  // A plan that lacks a part says nothing of what was seen.
  if (policy === undefined || own?.exitCode === EXIT_CODES.unknown)
    return { allowances: [], unapproved: describeUnplanned(label) };
  const unapproved = describeForeign(label);
  if (policy.refused.length === 0) return { allowances: [], unapproved };
  const found = await findApproval(run, label);
  if (!found.ok) return { allowances: [], unapproved: found.failure };
  return { allowances: approveChanges(policy.refused, found.approval), unapproved };
}

/** What the pull request itself changes; undefined when that cannot be told. */
async function planOwn(run: ActionRun): Promise<PlanResult | undefined> {
  const { base, context } = run;
  if (context.pull === undefined) return planMerge(run);
  return base.status === 'open' && base.isHere ? planCommits(run, base.sha) : undefined;
}

/** What the commit that a pull request became changes against the one before it. */
async function planMerge(run: ActionRun): Promise<PlanResult | undefined> {
  const { ports, context } = run;
  const folder = sourceFolder(run);
  const commit = run.commit ?? 'HEAD';
  // What is deployed is what is checked out; only then is it the commit that GitHub knows.
  if ((await ports.git.resolveCommit(commit, folder)) !== context.sha) return undefined;
  const [parent] = await ports.git.findParents(commit, folder);
  if (parent === undefined) return undefined;
  const isHere = (await ports.git.resolveCommit(parent, folder)) ?? (await ports.fetchCommit(parent, folder));
  return isHere === undefined ? undefined : planCommits(run, parent);
}

/** What the run's commit changes against another one. */
export function planCommits(run: ActionRun, from: string): Promise<PlanResult> {
  const { configuration, ports } = run;
  // As it will be deployed; where that is nobody's wish, every difference counts.
  const mode = configuration.deploy === undefined ? undefined : (configuration.deploy.mode ?? 'partial');
  const folder = sourceFolder(run);
  return plan({ from: `git:${from}`, to: `git:${run.commit ?? 'HEAD'}`, folder, configuration, mode }, ports);
}

function describeUnplanned(label: string): Failure {
  return {
    step: `take the label "${label}" for an approval`,
    message: 'What the pull request itself changes cannot be told: the commit before it could not be read.',
    remedy:
      'Give actions/checkout "fetch-depth: 2", and leave the input "github-token" as it is; then run the job again.',
  };
}

function describeForeign(label: string): Failure {
  return {
    step: `take the label "${label}" for an approval of all of it`,
    message: 'It counts for what the pull request itself changes, and what is refused comes from elsewhere.',
    remedy:
      'Look for what was edited at the target, or came by an earlier pull request; name it under "policy: allow" if it may pass.',
  };
}
