import type { Records } from '../../records/records.ts';
import type { Clock, Connect, DeployStorage, FileSystem, Git } from '../ports.ts';
import type { Environment } from '../resolve-target.ts';

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

export interface GithubSide {
  readonly records: Records;
  /** Makes sure that records can be written, and changes nothing. @throws PortError that names the missing right */
  readonly checkRecords: () => Promise<void>;
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
  readonly openStorage: (folder: string) => DeployStorage;
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
}
