import { type ActionRun, sourceFolder } from './action-run.ts';
import { bringCommit } from './plan-commits.ts';

/** A commit of the branch that is deployed, and the one before it there: what it was merged into. */
export interface BranchCommit {
  readonly commit: string;
  readonly parent: string;
}

/** Why it is not known which commits a deployment brings. */
export type UnknownRange =
  /** No deployment to the target is on record. */
  | 'no-record'
  /** The last one is of a commit that is not among the newest of the branch. */
  | 'not-found'
  /** The history could not be read so far back. */
  | 'not-here';

export type UndeployedCommits =
  | { readonly ok: true; readonly commits: readonly BranchCommit[] }
  | { readonly ok: false; readonly why: UnknownRange };

/** Whoever merges more than that before anything is deployed has to look at them anew. */
export const MOST_COMMITS = 20;

/**
 * The commits by which a branch has come from what was deployed last to what is deployed now, the newest first: several
 * pull requests may have been merged meanwhile. Only first parents are followed, which are what the branch was at.
 * @param last what was deployed last; undefined when nothing is known of it
 */
export async function findUndeployed(run: ActionRun, last: string | undefined): Promise<UndeployedCommits> {
  if (last === undefined) return { ok: false, why: 'no-record' };
  const folder = sourceFolder(run);
  const commits: BranchCommit[] = [];
  let commit = run.context.sha;
  while (commit !== last) {
    if (commits.length === MOST_COMMITS) return { ok: false, why: 'not-found' };
    if (!(await bringCommit(run, commit, folder, MOST_COMMITS + 1))) return { ok: false, why: 'not-here' };
    const parent = await findParent(run, commit);
    if (parent === undefined) return { ok: false, why: 'not-found' };
    commits.push({ commit, parent });
    commit = parent;
  }
  return { ok: true, commits };
}

/** What a commit was merged into; undefined of the first one. */
export async function findParent(run: ActionRun, commit: string): Promise<string | undefined> {
  return (await run.ports.git.findParents(commit, sourceFolder(run)))[0];
}
