import { createHash } from 'node:crypto';

export interface StoredDeployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly description: string | null;
  readonly payload: unknown;
  readonly transient: boolean;
  readonly production: boolean;
  readonly createdAt: string;
  readonly statuses: StoredStatus[];
}

export interface StoredStatus {
  readonly id: number;
  state: string;
  readonly description: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly createdAt: string;
}

export interface StoredCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly date: string;
}

export interface StoredEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: string[];
  /** `Bot` or `User`. */
  readonly authorType: string;
  readonly association: string;
  readonly isPullRequest: boolean;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  readonly comments: StoredComment[];
  /** What happened to it, the oldest first; only what a test has put there. */
  readonly events?: StoredEvent[];
}

export interface StoredEvent {
  readonly event: string;
  readonly createdAt: string;
  readonly login: string;
  /** `Bot`, or `User` where nothing is said. */
  readonly type?: string;
  /** Slug of the app that did it in the name of somebody. */
  readonly app?: string;
  readonly label?: string;
}

/** That a branch was moved, by the clock of the server. */
export interface StoredMove {
  readonly owner: string;
  readonly ref: string;
  readonly after: string;
  readonly createdAt: string;
  /** `push` where nothing is said. */
  readonly kind?: string;
  /** null once the account is gone. */
  readonly login: string | null;
}

export interface StoredComment {
  readonly id: number;
  body: string;
  readonly createdAt: string;
  /** A person, or an app by its `[bot]`; without it, the app that the token is of. */
  readonly login?: string;
}

export interface StoredReaction {
  readonly id: number;
  readonly content: string;
  readonly createdAt: string;
}

export interface StoredAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
  readonly raw_details?: string;
}

export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly externalId: string;
  readonly url: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: StoredAnnotation[];
  readonly startedAt: string;
  endedAt: string | null;
}

export interface StoredReviewComment {
  readonly id: number;
  readonly path: string;
  readonly body: string;
  /** null once the lines are no longer there. */
  line: number | null;
  readonly startLine: number | null;
  readonly replyTo?: number;
  readonly login?: string;
  readonly createdAt: string;
}

/** What an open pull request has, besides its issue. */
export interface StoredOpenPull extends StoredPull {
  readonly isFork?: boolean;
  readonly isClosed?: boolean;
  readonly baseSha: string;
  /** What it changes: patches by file. */
  readonly patches: Readonly<Record<string, string>>;
  /** The newest last, each with the login of its author; without it, the head by whoever opened the pull request. */
  readonly commits?: readonly { readonly sha: string; readonly login: string | null }[];
  readonly reviewComments: StoredReviewComment[];
}

export interface StoredPull {
  readonly number: number;
  readonly title: string;
  readonly headSha: string;
  readonly mergedAt: string | null;
  readonly mergeSha: string | null;
  /** Who opened it; `someone` where nothing is said. */
  readonly author?: string;
}

/** All that one repository holds. */
export interface State {
  readonly deployments: StoredDeployment[];
  /** By full name: `refs/heads/main`. */
  readonly refs: Map<string, { readonly type: string; readonly sha: string }>;
  readonly commits: Map<string, StoredCommit>;
  /** Files of a tree by path, whole paths. */
  readonly trees: Map<string, readonly StoredEntry[]>;
  /** By hash. */
  readonly blobs: Map<string, string>;
  readonly issues: StoredIssue[];
  /** By hash of a commit. */
  readonly pulls: Map<string, StoredPull[]>;
  /** By number; each has an issue of the same number. */
  readonly openPulls: Map<number, StoredOpenPull>;
  readonly checkRuns: StoredCheckRun[];
  /** By id of a comment. */
  readonly reactions: Map<number, StoredReaction[]>;
  /** The newest first, as they are shown. Of an owner of whom there are none, the repository is not to be seen. */
  readonly moves: StoredMove[];
  /** By the head of a pull request: the commit at which it left the branch that it goes to. */
  readonly partings: Map<string, string>;
  /** What people may do, by login: `admin`, `write`, `read`. */
  readonly people: Map<string, string>;
  readonly nextId: () => number;
  /** A second later each time. */
  readonly nextDate: () => string;
}

export function createState(): State {
  let id = 1000;
  let time = Date.UTC(2026, 0, 1);
  return {
    deployments: [],
    refs: new Map(),
    commits: new Map(),
    trees: new Map(),
    blobs: new Map(),
    issues: [],
    pulls: new Map(),
    openPulls: new Map(),
    checkRuns: [],
    reactions: new Map(),
    moves: [],
    partings: new Map(),
    people: new Map(),
    nextId: () => {
      id += 1;
      return id;
    },
    nextDate: () => {
      time += 1000;
      return new Date(time).toISOString().replace('.000Z', 'Z');
    },
  };
}

export function hash(content: unknown): string {
  return createHash('sha1').update(JSON.stringify(content)).digest('hex');
}
