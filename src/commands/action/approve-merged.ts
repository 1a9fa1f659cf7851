import { parseBundle } from '../../deploy/bundle.ts';
import { approveChanges, keepCommon, type RefusedChange } from '../../plan/policy.ts';
import type { Failure } from '../../source/failure.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import type { LabelledPull } from './approval-ports.ts';
import { type ApprovedChanges, describeUnplanned, NOTHING_APPROVED } from './approved-changes.ts';
import { judgeLabel, NO_PULL } from './find-approval.ts';
import { bringCommit, type CommitRules, loadCommitRules, planCommits, readRefused } from './plan-commits.ts';
import type { GithubSide } from './ports.ts';
import type { BranchCommit } from './undeployed-commits.ts';

/** Where something is deployed to, and from where. */
export interface Delivery {
  /** As the configuration that is deployed calls it, for what is said where another cannot be read. */
  readonly label: string;
  /** Name of the target. */
  readonly target: string;
  /** The branch, without `refs/heads/`. */
  readonly branch: string;
  readonly github: GithubSide;
}

/**
 * What one commit of a branch may bring to a target because somebody has approved the pull request that became it.
 *
 * They have seen a plan by the configuration of the branch, of what the head of the pull request changes. So that is
 * what passes, as far as the deployment plans it too: a configuration that comes along with the changes can make more
 * of them, and so can a merge that is made by hand. Once only: what has come to the target since was not there to see.
 * @throws PortError
 */
export async function approveMerged(
  run: ActionRun,
  merged: BranchCommit,
  { label: named, target, branch, github }: Delivery,
): Promise<ApprovedChanges> {
  const { commit, parent } = merged;
  const place = ` of commit ${commit.slice(0, 7)}`;
  const rules = await loadBefore(run, parent);
  const shown = rules && readRefused(await planCommits(run, { from: parent, to: commit }, rules));
  if (rules === undefined || shown === undefined) return stop(describeUnplanned(named, place));
  if (shown.length === 0) return NOTHING_APPROVED;
  const label = rules.configuration.policy?.label;
  if (label === undefined) return stop(describeUnnamed(place));

  const pull = await findMerged(commit, branch, github);
  if (pull === undefined) return stop({ step: buildStep(label, place), ...NO_PULL });
  const whose = ` on pull request ${pull.number}`;
  const step = buildStep(label, whose);
  const found = await judgeLabel(label, pull, github, run);
  if (!found.ok) return stop({ ...found.failure, step });

  const own = await planHead(run, parent, pull, rules, github);
  const brought = await planBrought(run, merged);
  if (own === undefined || brought === undefined) return stop(describeUnplanned(label, whose));
  const proof = await github.records.readProof(target, brought.digest);
  if (proof?.commit === commit) return stop(describeSpent(step, commit, target));
  const kept = keepCommon(shown, brought.refused, own);
  return { allowances: approveChanges(kept, found.approval), unapproved: [] };
}

function buildStep(label: string, which: string): string {
  return `take the label "${label}"${which} for an approval`;
}

/** By which the pull request was looked at: what it says itself was not there yet. */
async function loadBefore(run: ActionRun, parent: string): Promise<CommitRules | undefined> {
  return (await bringCommit(run, parent, sourceFolder(run))) ? loadCommitRules(run, parent) : undefined;
}

/** The pull request that became this very commit of the branch, as it is now. */
async function findMerged(
  commit: string,
  branch: string,
  { pulls, approvals }: GithubSide,
): Promise<LabelledPull | undefined> {
  const merged = await pulls.findMerged(commit);
  if (merged === undefined) return undefined;
  const known = await approvals.readPull(merged.number);
  // A commit can belong to a pull request and be another one than that became, or have gone to another branch.
  return known.mergeSha === commit && known.baseBranch === branch ? known : undefined;
}

/** What the head itself refuses, against the commit at which it left the branch; undefined when that cannot be told. */
async function planHead(
  run: ActionRun,
  parent: string,
  { headSha }: LabelledPull,
  rules: CommitRules,
  { branches }: GithubSide,
): Promise<readonly RefusedChange[] | undefined> {
  const folder = sourceFolder(run);
  const from = await branches.findMergeBase(parent, headSha);
  if (!(await bringCommit(run, headSha, folder)) || !(await bringCommit(run, from, folder))) return undefined;
  const range = { from, to: headSha };
  // The branch may have changed its configuration since somebody looked: what only the newer one plans was not shown.
  const older = await loadCommitRules(run, from);
  const before = older && readRefused(await planCommits(run, range, older));
  const now = readRefused(await planCommits(run, range, rules));
  return before === undefined || now === undefined ? undefined : keepCommon(now, before);
}

/** The commit by its own configuration, as it is deployed; undefined when that cannot be told. */
async function planBrought(
  run: ActionRun,
  { commit, parent }: BranchCommit,
): Promise<{ readonly refused: readonly RefusedChange[]; readonly digest: string } | undefined> {
  const rules = await loadCommitRules(run, commit);
  const refused = rules && readRefused(await planCommits(run, { from: parent, to: commit }, rules));
  if (rules === undefined || refused === undefined) return undefined;
  const { configuration, folder } = rules;
  const sources = sourceFolder({ inputs: run.inputs, configuration, folder });
  const files = await run.ports.git.readTree(commit, sources, configuration.ignores ?? []);
  const bundled = parseBundle(files);
  // By the digest the records know what was deployed.
  return bundled.ok ? { refused, digest: bundled.bundle.digest } : undefined;
}

function stop(failure: Failure): ApprovedChanges {
  return { allowances: [], unapproved: [failure] };
}

function describeUnnamed(which: string): Failure {
  return {
    step: `take a label${which} for an approval`,
    message: 'The configuration of the commit before it names none under "policy: label".',
    remedy: 'Bring the label by a pull request of its own, or name the changes under "policy: allow".',
  };
}

export function describeSpent(step: string, commit: string, target: string): Failure {
  return {
    step,
    message: `Commit ${commit.slice(0, 7)} was deployed to "${target}" before, and an approval counts once.`,
    remedy:
      'Look for what was edited at the target since; bring the change by a new pull request, or name it under "policy: allow".',
  };
}
