/** A pull request as somebody who approves it sees it. */
export interface LabelledPull {
  readonly number: number;
  readonly url: string;
  /** Who opened it; undefined when GitHub no longer knows. */
  readonly author: string | undefined;
  readonly labels: readonly string[];
  readonly headSha: string;
  /** Where its commits are; undefined when that repository is gone. */
  readonly head: PullHead | undefined;
  /** Name of the branch that it goes to. */
  readonly baseBranch: string;
  /** The commit that it became; undefined while it is not merged. */
  readonly mergeSha: string | undefined;
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

/** The newest time at which a branch was moved to a commit, by the clock of the server. */
export interface HeadPush {
  /** ISO 8601. */
  readonly at: string;
  /** Undefined when GitHub no longer knows. */
  readonly by: string | undefined;
}

/**
 * Who has let a pull request pass; read each time, since what an event tells is as old as the event. Every call may throw
 * a `PortError`.
 */
export interface Approvals {
  readonly readPull: (number: number) => Promise<LabelledPull>;
  /** In the order in which it happened. */
  readonly readHistory: (number: number) => Promise<readonly PullEvent[]>;
  /** When the head of a pull request became what it is; undefined where that cannot be known. */
  readonly findPush: (pull: Pick<LabelledPull, 'head' | 'headSha'>) => Promise<HeadPush | undefined>;
}
