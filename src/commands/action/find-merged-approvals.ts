import type { Change } from '../../plan/change.ts';
import { dropTouched } from '../../plan/policy.ts';
import type { Failure } from '../../source/failure.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import { approveMerged, type Delivery, describeSpent } from './approve-merged.ts';
import { type ApprovedChanges, describeForeign, NOTHING_APPROVED } from './approved-changes.ts';
import { NO_PULL, NO_TOKEN } from './find-approval.ts';
import { planCommits, readChanges } from './plan-commits.ts';
import { describePortError } from './port-failure.ts';
import type { GithubSide } from './ports.ts';
import {
  type BranchCommit,
  findParent,
  findUndeployed,
  MOST_COMMITS,
  type UnknownRange,
} from './undeployed-commits.ts';

const BRANCH = /^refs\/heads\/(.+)$/;

/**
 * What may come to a target because people have approved the pull requests that bring it: all of those that were merged
 * since the last deployment to it. Only for the newest commit of a branch: a run that is started again later would bring
 * back what was decided otherwise meanwhile.
 */
export async function findMergedApprovals(run: ActionRun, target: string): Promise<ApprovedChanges> {
  const label = run.configuration.policy?.label;
  if (label === undefined) return NOTHING_APPROVED;
  const step = `take the label "${label}" for an approval`;
  try {
    const github = await run.ports.openGithub();
    if (github === undefined) return stop({ step, ...NO_TOKEN });
    const branch = BRANCH.exec(run.context.ref)?.[1];
    if (branch === undefined) return stop({ step, ...NO_PULL });
    const moved = await findMove(run, branch, github);
    if (moved !== undefined) return stop({ step, ...moved });
    return await approveAll(run, { label, target, branch, github });
  } catch (error) {
    // Without the step of the call: this one says what it was for.
    const { message, remedy } = describePortError(error, step);
    return stop({ step, message, remedy });
  }
}

/** Why what is checked out is not what the branch is at; undefined when it is. */
async function findMove(
  { context, ports, ...run }: ActionRun,
  branch: string,
  { branches }: GithubSide,
): Promise<Pick<Failure, 'message' | 'remedy'> | undefined> {
  const { sha } = context;
  const own = await ports.git.resolveCommit('HEAD', sourceFolder(run));
  if (own !== sha) return describeOther(sha);
  const tip = await branches.findTip(branch);
  return tip === sha ? undefined : describeMove(sha, branch, tip);
}

async function approveAll(run: ActionRun, delivery: Delivery): Promise<ApprovedChanges> {
  const { label, target, github } = delivery;
  const { sha } = run.context;
  const last = await github.records.readDeployed(target);
  const range = await findUndeployed(run, last?.commit);
  const commits = range.ok ? range.commits : await findOwn(run);
  if (range.ok && commits.length === 0)
    return stop(describeSpent(`take the label "${label}" for an approval`, sha, target));
  const approved: ApprovedChanges[] = [];
  const later: Change[] = [];
  for (const [index, { commit, parent }] of commits.entries()) {
    const one = await approveMerged(run, { commit, parent }, delivery);
    approved.push({ ...one, allowances: dropTouched(one.allowances, later) });
    if (index === commits.length - 1) break;
    const changes = readChanges(await planCommits(run, { from: parent, to: commit }));
    // What went before something that cannot be told may be touched by it.
    if (changes === undefined) break;
    later.push(...changes);
  }
  const unapproved = approved.flatMap((one) => one.unapproved);
  return {
    allowances: approved.flatMap((one) => one.allowances),
    unapproved: [
      ...(unapproved.length === 0 ? [describeForeign(label)] : unapproved),
      ...(range.ok ? [] : [describeUnknown(range.why, target)]),
    ],
  };
}

async function findOwn(run: ActionRun): Promise<readonly BranchCommit[]> {
  const { sha: commit } = run.context;
  const parent = await findParent(run, commit);
  return parent === undefined ? [] : [{ commit, parent }];
}

function stop(failure: Failure): ApprovedChanges {
  return { allowances: [], unapproved: [failure] };
}

function describeOther(sha: string): Pick<Failure, 'message' | 'remedy'> {
  return {
    message: `What is checked out is not commit ${sha.slice(0, 7)}, which the run is of.`,
    remedy: 'Leave out "ref" for actions/checkout.',
  };
}

function describeMove(own: string, branch: string, tip: string): Pick<Failure, 'message' | 'remedy'> {
  return {
    message: `Commit ${own.slice(0, 7)} is looked at, and the branch "${branch}" is at ${tip.slice(0, 7)}: an approval counts for what the branch is at.`,
    remedy: 'Look at the run of the newest commit, which brings this one too.',
  };
}

const UNKNOWN = {
  'no-record': 'nothing was deployed there so far, as far as the records know',
  'not-found': `the commit that was deployed there last is not among the ${MOST_COMMITS} newest of the branch`,
  'not-here': 'the commits since then could not be read',
} as const satisfies Record<UnknownRange, string>;

function describeUnknown(why: UnknownRange, target: string): Failure {
  return {
    step: `take labels of earlier pull requests for approvals at "${target}"`,
    message: `Only the commit of this run counts: ${UNKNOWN[why]}.`,
    remedy:
      why === 'not-here'
        ? 'Give actions/checkout "fetch-depth: 0", and leave the input "github-token" as it is; then run the job again.'
        : 'Name what earlier ones bring under "policy: allow" in xano-ci.yml.',
  };
}
