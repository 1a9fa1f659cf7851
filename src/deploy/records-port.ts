/**
 * What a deployment needs of the records; `records/` implements it. Every call may throw a `PortError`: who may not
 * write records may not deploy.
 */
export interface RecordsPort {
  readProof(target: string, bundleDigest: string): Promise<Proof | undefined>;
  writeProof(proof: Proof): Promise<void>;
  readDeployed(target: string): Promise<DeployedState | undefined>;
  writeDeployed(state: DeployedState): Promise<void>;
  writeReceipt(receipt: { readonly version: number; readonly id: string }): Promise<void>;
  /** Gives the lock to one owner at a time; asked again by its owner, it is given again. */
  acquireLock(target: string, claim: LockClaim): Promise<LockAnswer>;
  /** Of use to the owner only; a lock that has expired meanwhile may be held by somebody else. */
  renewLock(target: string, claim: LockClaim): Promise<LockAnswer>;
  /** Does nothing when somebody else holds it. */
  releaseLock(target: string, owner: string): Promise<void>;
}

/** That a target held exactly this content, and that its tests said nothing against it. */
export interface Proof {
  readonly version: 1;
  readonly target: string;
  readonly bundleDigest: string;
  readonly overlayDigest: string;
  readonly commit: string;
  /** `skipped` when there were none, or they were switched off. */
  readonly tests: 'passed' | 'skipped';
  /** Id of the deployment that proved it. */
  readonly deployment: string;
  /** ISO 8601, UTC. */
  readonly provenAt: string;
}

/** What a deployment left at a target: with it, edits by others are told from ours. */
export interface DeployedState {
  readonly version: 1;
  readonly target: string;
  readonly workspace: { readonly id: number; readonly name: string };
  readonly branch: string | null;
  readonly bundleDigest: string;
  readonly commit: string;
  readonly deployment: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Digest of every object that was there, by its key: what was pushed and what was there besides. */
  readonly objects: Readonly<Record<string, string>>;
}

export interface LockClaim {
  /** Unique for each deployment. */
  readonly owner: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly expiresAt: string;
}

export type LockAnswer =
  | { readonly status: 'acquired' }
  | { readonly status: 'held'; readonly owner: string; readonly expiresAt: string };
