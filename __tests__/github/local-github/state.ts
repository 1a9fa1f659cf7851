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
}

export interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly createdAt: string;
}

export interface StoredPull {
  readonly number: number;
  readonly title: string;
  readonly headSha: string;
  readonly mergedAt: string | null;
  readonly mergeSha: string | null;
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
