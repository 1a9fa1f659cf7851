import type { Approval } from '../../plan/approval.ts';
import type { Failure } from '../../source/failure.ts';
import type { ActionRun } from './action-run.ts';
import type { LabelledPull } from './approval-ports.ts';
import { describeVoid } from './describe-void.ts';
import { hasLabel, judgeApproval } from './judge-approval.ts';
import { describePortError } from './port-failure.ts';
import type { GithubSide } from './ports.ts';

export type FoundApproval =
  | { readonly ok: true; readonly approval: Approval }
  | { readonly ok: false; readonly failure: Failure };

/** Asks GitHub whether the label lets this run's commit pass. What cannot be read does not. */
export async function findApproval(run: ActionRun, label: string): Promise<FoundApproval> {
  const step = `take the label "${label}" for an approval`;
  try {
    const github = await run.ports.openGithub();
    if (github === undefined) return { ok: false, failure: { step, ...NO_TOKEN } };
    const found = await findPull(run, github);
    if ('message' in found) return { ok: false, failure: { step, ...found } };
    return await judge(label, found, github);
  } catch (error) {
    // Without the step of the call: this one says what it was for.
    const { message, remedy } = describePortError(error, step);
    return { ok: false, failure: { step, message, remedy } };
  }
}

async function judge(
  label: string,
  pull: LabelledPull,
  { approvals, people }: GithubSide,
): Promise<FoundApproval> {
  const isOn = hasLabel(pull, label);
  const history = isOn ? await approvals.readHistory(pull.number) : [];
  const push = isOn ? await approvals.findPush(pull) : undefined;
  const verdict = judgeApproval(label, { pull, history, push });
  if (!verdict.ok) return { ok: false, failure: describeVoid(label, verdict.reason) };
  const { approval } = verdict;
  if (await people.mayWrite(approval.by)) return { ok: true, approval };
  return { ok: false, failure: describeVoid(label, { kind: 'no-right', who: approval.by }) };
}

type Found = LabelledPull | Pick<Failure, 'message' | 'remedy'>;

/** The pull request that the run's commit is of, as it is now. */
async function findPull(run: ActionRun, github: GithubSide): Promise<Found> {
  const { event, pull, ref, sha } = run.context;
  const { approvals } = github;
  if (pull !== undefined) {
    const known = await approvals.readPull(pull.number);
    return pull.headSha === known.headSha ? known : describeOlder(pull.headSha, known);
  }
  const queued = event === 'merge_group' ? QUEUED.exec(ref)?.[1] : undefined;
  if (queued !== undefined) return approvals.readPull(Number(queued));
  const merged = event === 'push' ? await github.pulls.findMerged(sha) : undefined;
  if (merged === undefined) return NO_PULL;
  const known = await approvals.readPull(merged.number);
  // A commit can belong to a pull request and be another one than that became, or have gone to another branch.
  return known.mergeSha === sha && ref === `refs/heads/${known.baseBranch}` ? known : NO_PULL;
}

/** What GitHub calls the branch of an entry of a merge queue. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/;

const NO_TOKEN = {
  message: 'There is no token to ask GitHub who put it on.',
  remedy: 'Leave the input "github-token" as it is.',
};

const NO_PULL = {
  message: 'The commit is not what a pull request became, so nobody has approved it there.',
  remedy: 'Bring the changes by a pull request, or name them under "policy: allow" in xano-ci.yml.',
};

function describeOlder(
  sha: string | undefined,
  { headSha }: LabelledPull,
): Pick<Failure, 'message' | 'remedy'> {
  const own = sha === undefined ? 'another commit' : `commit ${sha.slice(0, 7)}`;
  return {
    message: `This run looks at ${own}, and the pull request is at ${headSha.slice(0, 7)}.`,
    remedy: 'Look at the run of the newest commit.',
  };
}
