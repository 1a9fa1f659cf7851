import type { Records } from '../../records/records.ts';
import type { Clock, Connect, DeployStorage, FileSystem, Git } from '../ports.ts';
import type { Environment } from '../resolve-target.ts';
import type { Branches } from './branch-ports.ts';
import type { PullSide } from './pull-ports.ts';

export type DeploymentState = 'error' | 'failure' | 'inactive' | 'in_progress' | 'success';

/** What GitHub shows of deployments. Every call may throw a `PortError`. */
export interface DeploymentList {
  create(draft: {
    readonly sha: string;
    readonly environment: string;
    readonly task: string;
    readonly description: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly production: boolean;
  }): Promise<{ readonly id: number }>;
  addStatus(
    deploymentId: number,
    status: { readonly state: DeploymentState; readonly description: string; readonly logUrl: string },
  ): Promise<unknown>;
}

/** One issue per target. Every call may throw a `PortError`. */
export interface DriftIssues {
  report(
    target: string,
    text: { readonly title: string; readonly body: string },
  ): Promise<{ readonly issue: { readonly url: string }; readonly done: string }>;
  close(target: string, comment: string): Promise<{ readonly url: string } | undefined>;
}

export interface GithubSide extends PullSide {
  readonly records: Records;
  /** Makes sure that records can be written, and changes nothing. @throws PortError that names the missing right */
  readonly checkRecords: () => Promise<void>;
  /** One commit, to read single files of it. @throws PortError when there is none, and from every reading */
  readonly openCommit: (
    sha: string,
  ) => Promise<{ readonly readText: (path: string) => Promise<string | undefined> }>;
  readonly branches: Branches;
  readonly deployments: DeploymentList;
  readonly issues: DriftIssues;
}

/** What the action needs of the world. */
export interface ActionPorts {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly git: Git;
  readonly environment: Environment;
  readonly connect: Connect;
  readonly openStorage: (folder: string) => Promise<DeployStorage>;
  /** A new unique id. */
  readonly createId: () => string;
  readonly wait: (ms: number) => Promise<void>;
  /** Resolves when the process is asked to end. */
  readonly waitForEnd: () => Promise<void>;
  /** Keeps a text out of the log from now on. */
  readonly mask: (secret: string) => void;
  /** One line of progress. */
  readonly tell: (line: string) => void;
  /** undefined when the workflow gives no token. @throws PortError when it cannot be right */
  readonly openGithub: () => Promise<GithubSide | undefined>;
  /**
   * Brings a commit and its parents from GitHub into the repository of a folder, and checks nothing out.
   * @param ref a full id, or a full name: `refs/pull/7/merge`
   * @param depth how many commits a shallow clone gets; without it, the commit and its parents
   * @returns the id of the commit; undefined when it could not be had
   */
  readonly fetchCommit: (ref: string, folder: string, depth?: number) => Promise<string | undefined>;
}
