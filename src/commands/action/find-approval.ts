import type { Approval } from '../../plan/approval.ts';
import type { Failure } from '../../source/failure.ts';
import type { ActionRun } from './action-run.ts';
import type { LabelledPull } from './approval-ports.ts';
import { describeVoid } from './describe-void.ts';
import { findLooks, type Look } from './find-looks.ts';
import { hasLabel, judgeApproval } from './judge-approval.ts';
import { joinPlace } from './own-check.ts';
import { describePortError } from './port-failure.ts';
import type { GithubSide } from './ports.ts';

export type FoundApproval =
  | { readonly ok: true; readonly approval: Approval }
  | { readonly ok: false; readonly failure: Failure };

/** Asks GitHub whether the label lets the pull request pass that the run is of. What cannot be read does not. */
export async function findApproval(run: ActionRun, label: string): Promise<FoundApproval> {
  const step = `take the label "${label}" for an approval`;
  try {
    const github = await run.ports.openGithub();
    if (github === undefined) return { ok: false, failure: { step, ...NO_TOKEN } };
    const found = await findPull(run, github);
    if ('message' in found) return { ok: false, failure: { step, ...found } };
    return await judgeLabel(label, found, github, run);
  } catch (error) {
    // Without the step of the call: this one says what it was for.
    const { message, remedy } = describePortError(error, step);
    return { ok: false, failure: { step, message, remedy } };
  }
}

/** Whether the label on a pull request counts, as all of it is now. @throws PortError */
export async function judgeLabel(
  label: string,
  pull: LabelledPull,
  { approvals, people }: GithubSide,
  { context, inputs }: Pick<ActionRun, 'context' | 'inputs'>,
): Promise<FoundApproval> {
  // Of what is not there, nothing more is asked.
  if (!hasLabel(pull, label)) return { ok: false, failure: describeVoid(label, { kind: 'absent' }) };
  const { number, headSha, mergeSha } = pull;
  const history = await approvals.readHistory(number);
  const commits = await approvals.readCommits(number);
  const moves = commits === undefined ? undefined : await approvals.readMoves(pull, commits);
  const { runId, job } = context;
  const own = { place: joinPlace(inputs), pull: number, runId, job };
  const looks: Look[] = [];
  // Merged, it is what a deployment has shown, too.
  for (const sha of mergeSha === undefined ? [headSha] : [headSha, mergeSha])
    looks.push(...findLooks(await approvals.readRuns(sha), own));
  const verdict = judgeApproval(label, { pull, history, commits, moves, looks });
  if (!verdict.ok) return { ok: false, failure: describeVoid(label, verdict.reason) };
  const { approval } = verdict;
  if (await people.mayWrite(approval.by)) return { ok: true, approval };
  return { ok: false, failure: describeVoid(label, { kind: 'no-right', who: approval.by }) };
}

type Found = LabelledPull | Pick<Failure, 'message' | 'remedy'>;

/** The pull request that the run looks at, as it is now. */
async function findPull({ context }: ActionRun, { approvals }: GithubSide): Promise<Found> {
  const { event, pull, ref } = context;
  if (pull !== undefined) {
    const known = await approvals.readPull(pull.number);
    return pull.headSha === known.headSha ? known : describeOlder(pull.headSha, known);
  }
  const queued = event === 'merge_group' ? QUEUED.exec(ref)?.[1] : undefined;
  return queued === undefined ? NO_PULL : approvals.readPull(Number(queued));
}

/** What GitHub calls the branch of an entry of a merge queue. */
const QUEUED = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/;

export const NO_TOKEN = {
  message: 'There is no token to ask GitHub who put it on.',
  remedy: 'Leave the input "github-token" as it is.',
};

export const NO_PULL = {
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
