import type { CommitRun } from './approval-ports.ts';
import { BROKE_OFF, COULD_NOT_TELL, isReviewOf } from './own-check.ts';

/** A run of ours on a commit that has ended, so that its result was there to be looked at. */
export interface Look {
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Whether it was of this very pull request: then the commit was its head when the run began. */
  readonly isTied: boolean;
  readonly hasPassed: boolean;
}

/** By what a run of ours is known. */
export interface OwnRuns {
  /** What it looks at, by which repositories with several folders tell them apart. */
  readonly place: string;
  readonly pull: number;
  /** Of the workflow that is running. */
  readonly runId: string;
  /** Id of the job that is running; empty where nobody says. */
  readonly job: string;
}

/** Conclusions that come with a result: others are of what was cancelled, left out or never begun. */
const WITH_RESULT: readonly string[] = ['success', 'failure'];

/**
 * Those among the checks of one commit that are ours. Our check run says of which pull request it is; the job, which is a
 * check on its own, stands in where no such check run may be made, as for forks.
 */
export function findLooks(runs: readonly CommitRun[], own: OwnRuns): readonly Look[] {
  const checks = runs.filter(({ externalId }) => isReviewOf(externalId, own));
  const isTied = checks.length > 0;
  const meant = isTied ? checks : findJobs(runs, own);
  return meant.flatMap(({ startedAt, endedAt, conclusion, title }) =>
    startedAt === undefined ||
    endedAt === undefined ||
    !WITH_RESULT.includes(conclusion ?? '') ||
    title === BROKE_OFF ||
    title.startsWith(COULD_NOT_TELL)
      ? []
      : [{ startedAt, endedAt, isTied, hasPassed: conclusion === 'success' }],
  );
}

/**
 * A job is shown by a name that GitHub tells it nowhere: by its id unless somebody has named it, which most do in the
 * same letters.
 */
function findJobs(runs: readonly CommitRun[], { runId, job }: OwnRuns): readonly CommitRun[] {
  const id = job.toLowerCase();
  const jobs = runs.filter(({ url }) => /\/actions\/runs\/\d+\/job\/\d+/.test(url));
  const [only, ...others] = new Set(
    jobs.filter(({ url }) => url.includes(`/actions/runs/${runId}/job/`)).map(({ name }) => name),
  );
  return jobs.filter(
    ({ name }) =>
      // Of a workflow with one job, that is the one.
      (name === only && others.length === 0) ||
      // Of a workflow that others call, it follows on the name of the job that calls.
      (id !== '' && (name.toLowerCase() === id || name.toLowerCase().endsWith(` / ${id}`))),
  );
}
