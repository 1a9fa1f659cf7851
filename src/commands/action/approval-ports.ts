/** A pull request as somebody who approves it sees it. */
export interface LabelledPull {
  readonly number: number;
  readonly url: string;
  /** Who opened it; undefined when GitHub no longer knows. */
  readonly author: string | undefined;
  /** ISO 8601. */
  readonly openedAt: string;
  readonly labels: readonly string[];
  readonly headSha: string;
  /** Where its commits are; undefined when that repository is gone. */
  readonly head: PullHead | undefined;
  /** Name of the branch that it goes to. */
  readonly baseBranch: string;
  /** The commit that it became; undefined while it is not merged. */
  readonly mergeSha: string | undefined;
  /** ISO 8601; undefined while it is not merged. */
  readonly mergedAt: string | undefined;
}

export interface PullHead {
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly isFork: boolean;
}

/** Something that happened to a pull request, as the server wrote it down. */
export interface PullEvent {
  readonly event: string;
  /** ISO 8601; undefined where the server gives no time of its own. */
  readonly at: string | undefined;
  readonly actor: { readonly login: string; readonly isPerson: boolean } | undefined;
  /** The app through which somebody did it. */
  readonly app: string | undefined;
  /** Of events about labels. */
  readonly label: string | undefined;
}

/** That the branch of a pull request was moved to a commit, by the clock of the server. */
export interface HeadMove {
  readonly sha: string;
  /** ISO 8601. */
  readonly at: string;
  /** Undefined when GitHub no longer knows. */
  readonly by: string | undefined;
}

/** A commit that a pull request brings. */
export interface PullCommit {
  readonly sha: string;
  /** Logins of whoever GitHub takes for its author or committer; nobody for an address that it does not know. */
  readonly people: readonly string[];
}

/** What GitHub shows as one check of a commit: of a job, or made by a program such as this one. */
export interface CommitRun {
  readonly name: string;
  /** Of the page that tells more: with the number of the run of a workflow. */
  readonly url: string;
  readonly externalId: string;
  /** Its first line. */
  readonly title: string;
  /** ISO 8601; undefined while it has not begun, or not ended. */
  readonly startedAt: string | undefined;
  readonly endedAt: string | undefined;
  /** `success`, `failure`, `cancelled` and so on; undefined while it has not ended. */
  readonly conclusion: string | undefined;
}

/**
 * Who has let a pull request pass; read each time, since what an event tells is as old as the event. Every call may throw
 * a `PortError`.
 */
export interface Approvals {
  readonly readPull: (number: number) => Promise<LabelledPull>;
  /** In the order in which it happened. */
  readonly readHistory: (number: number) => Promise<readonly PullEvent[]>;
  /** All that it brings; undefined where it brings more than GitHub tells of. */
  readonly readCommits: (number: number) => Promise<readonly PullCommit[] | undefined>;
  /**
   * How the branch came to what it is, the newest first: since the pull request was opened, and before that what brought
   * the commits that it still has. Undefined where that cannot be known.
   */
  readonly readMoves: (
    pull: Pick<LabelledPull, 'head' | 'openedAt'>,
    commits: readonly Pick<PullCommit, 'sha'>[],
  ) => Promise<readonly HeadMove[] | undefined>;
  readonly readRuns: (sha: string) => Promise<readonly CommitRun[]>;
}
