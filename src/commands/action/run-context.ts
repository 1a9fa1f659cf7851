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
  /** The same for all jobs and all attempts of one run. */
  readonly runId: string;
  /** Who started it. */
  readonly actor: string;
  /** Of GitHub. */
  readonly apiUrl: string;
  /** Gone when the job ends. */
  readonly temporaryFolder: string;
}
