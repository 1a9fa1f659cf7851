/** What started this run, as plain data: nothing further inside asks GitHub which event it was. */
export interface RunContext {
  readonly event: string;
  /** What happened, where the event tells kinds apart: `published` of a release. */
  readonly action: string | undefined;
  /** Of a release: whether it is marked as not ready for production. */
  readonly isPrerelease: boolean;
  readonly sha: string;
  /** In full: `refs/heads/main`. */
  readonly ref: string;
  readonly defaultBranch: string | undefined;
  /** What the changes are compared with; undefined where the event has nothing to compare. */
  readonly baseSha: string | undefined;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly runUrl: string;
  /** The same for all jobs and all attempts of one run; of a later run it is a higher number. */
  readonly runId: string;
  /** Of this run, from 1. */
  readonly attempt: number;
  /** Name of the workflow, else the path of its file; empty where nobody says. */
  readonly workflow: string;
  /** Its name in the file: all jobs of a matrix have the same one; empty where nobody says. */
  readonly job: string;
  /** The pull request that the event is about. */
  readonly pull: EventPull | undefined;
  /** What somebody wrote to start the run. */
  readonly comment: EventComment | undefined;
  /** Who started it. */
  readonly actor: string;
  /** Of GitHub, for people and git: `https://github.com`. */
  readonly serverUrl: string;
  /** Of the documentation of the checks, in the repository of the action; missing for one that is run from a folder. */
  readonly helpPage?: string | undefined;
  /** Of GitHub. */
  readonly apiUrl: string;
  /** Gone when the job ends. */
  readonly temporaryFolder: string;
}

export interface EventPull {
  readonly number: number;
  /** undefined where the event does not tell. */
  readonly headSha: string | undefined;
  readonly isFork: boolean;
  readonly isOpen: boolean;
}

export interface EventComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  /** Whether it was written just now: an edited one starts nothing. */
  readonly isNew: boolean;
}
