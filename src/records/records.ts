import * as z from 'zod';

/** That a target held exactly this content, and that its tests said nothing against it. */
export const proofSchema = z.strictObject({
  version: z.literal(1),
  target: z.string(),
  bundleDigest: z.string(),
  overlayDigest: z.string(),
  commit: z.string(),
  /** `skipped` when there were none, or they were switched off. */
  tests: z.enum(['passed', 'skipped']),
  deployment: z.string(),
  provenAt: z.iso.datetime(),
});
export type Proof = z.infer<typeof proofSchema>;

/** What the last deployment left at a target: digests of all objects that were there, by their keys. */
export const deployedStateSchema = z.strictObject({
  version: z.literal(1),
  target: z.string(),
  workspace: z.strictObject({ id: z.number(), name: z.string() }),
  branch: z.string().nullable(),
  bundleDigest: z.string(),
  commit: z.string(),
  deployment: z.string(),
  at: z.iso.datetime(),
  objects: z.record(z.string(), z.string()),
});
export type DeployedState = z.infer<typeof deployedStateSchema>;

/** Only its head is looked at; the rest is kept as it is. */
export const receiptSchema = z.looseObject({ version: z.number(), id: z.string() });
export type StoredReceipt = z.infer<typeof receiptSchema>;

export interface LockClaim {
  /** Unique for each deployment. */
  readonly owner: string;
  /** The time of asking, ISO 8601, UTC. */
  readonly at: string;
  readonly expiresAt: string;
}

export type LockAnswer =
  | { readonly status: 'acquired' }
  | { readonly status: 'held'; readonly owner: string; readonly expiresAt: string };

/**
 * What deployments leave for those after them. All of it is small, and none of it secret.
 *
 * What an implementation has to guarantee:
 * - A write resolves when it is durable, and replaces the whole record: a reader sees the old one or the new one.
 * - `acquireLock` is atomic: of several owners that ask at the same time, exactly one gets the lock, also when it takes
 *   over one that has expired. Asked again by its owner, it is given again with the new time of expiry, so that a
 *   deployment can go on after a crash.
 * - Nothing else needs to be atomic: only the owner of a target's lock writes records of that target.
 * - It throws `RecordsError` when it cannot do so; without the right to write there is no deployment.
 */
export interface Records {
  readProof(target: string, bundleDigest: string): Promise<Proof | undefined>;
  writeProof(proof: Proof): Promise<void>;
  readDeployed(target: string): Promise<DeployedState | undefined>;
  writeDeployed(state: DeployedState): Promise<void>;
  readReceipt(id: string): Promise<StoredReceipt | undefined>;
  writeReceipt(receipt: { readonly version: number; readonly id: string }): Promise<void>;
  acquireLock(target: string, claim: LockClaim): Promise<LockAnswer>;
  /** For the owner of a lock that has not expired; otherwise it is asked for anew, and may be held by somebody else. */
  renewLock(target: string, claim: LockClaim): Promise<LockAnswer>;
  /** Does nothing when somebody else holds it. */
  releaseLock(target: string, owner: string): Promise<void>;
}

/** The records cannot be read or written, or are not what they should be. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';
  readonly kind = 'records';
  /** What to do next; one sentence. */
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}
