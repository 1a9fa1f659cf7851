/** JSON of ours that GitHub keeps with a deployment. */
export type DeploymentPayload = Readonly<Record<string, unknown>>;

export interface DeploymentDraft {
  readonly sha: string;
  readonly environment: string;
  /** What is done; `deploy` if nothing else is said. */
  readonly task?: string | undefined;
  readonly description: string;
  readonly payload: DeploymentPayload;
  /** The environment will not be there any more at some point. */
  readonly transient?: boolean | undefined;
  /** People use the environment. */
  readonly production?: boolean | undefined;
}

export interface DeploymentRecord {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
  readonly task: string;
  readonly description: string;
  /** Empty when it is not an object. */
  readonly payload: DeploymentPayload;
  readonly createdAt: string;
  /** Login of who made it; whoever has the right to may make one. */
  readonly creator: string | undefined;
}

export interface DeploymentFilter {
  readonly environment?: string | undefined;
  readonly sha?: string | undefined;
  readonly task?: string | undefined;
  /** Most to bring. */
  readonly limit?: number | undefined;
}

export type DeploymentState =
  | 'error'
  | 'failure'
  | 'inactive'
  | 'in_progress'
  | 'queued'
  | 'pending'
  | 'success';

export interface DeploymentStatusDraft {
  readonly state: DeploymentState;
  readonly description: string;
  /** Where the log is: the run. */
  readonly logUrl?: string | undefined;
  readonly environmentUrl?: string | undefined;
  /** Makes earlier deployments of the environment inactive when this one succeeds. */
  readonly autoInactive?: boolean | undefined;
}

export interface DeploymentStatusRecord {
  readonly id: number;
  /** As GitHub has it; a state that is new there as well. */
  readonly state: string;
  readonly description: string;
  readonly logUrl: string | undefined;
  readonly environmentUrl: string | undefined;
  readonly createdAt: string;
}

/** Deployments as a record of what went where. Every call throws GithubError. */
export interface DeploymentRecords {
  /** Makes exactly one, also when the answer to it gets lost. */
  readonly create: (draft: DeploymentDraft) => Promise<DeploymentRecord>;
  /** Newest first. */
  readonly list: (filter: DeploymentFilter) => Promise<readonly DeploymentRecord[]>;
  /** Descriptions are cut to the 140 characters that GitHub takes. */
  readonly addStatus: (
    deploymentId: number,
    status: DeploymentStatusDraft,
  ) => Promise<DeploymentStatusRecord>;
  /** Newest first. */
  readonly listStatuses: (deploymentId: number) => Promise<readonly DeploymentStatusRecord[]>;
}
