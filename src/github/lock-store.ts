export interface LockHolder {
  /** Who holds it, in words for people. */
  readonly owner: string;
  readonly runUrl: string;
  /** ISO 8601. From then on others may take it. */
  readonly expiresAt: string;
}

/** A lock of ours, as plain data: it can be written down, and renewed or released by a later process. */
export interface HeldLock extends LockHolder {
  readonly target: string;
  /** What only this lock has. */
  readonly id: string;
}

export type LockOutcome =
  | {
      readonly acquired: true;
      readonly lock: HeldLock;
      /** Whose lock had expired. */
      readonly replaced: LockHolder | undefined;
    }
  | {
      readonly acquired: false;
      /** undefined when something holds it that is no lock of ours, or when it is changing hands this very moment. */
      readonly holder: LockHolder | undefined;
      /** What holds it, for people who have to remove it by hand. */
      readonly ref: string;
    };

/**
 * - `released`: it was ours, and is free
 * - `expired`: it was ours, but others may be taking it by now: left to them
 * - `lost`: it was not ours any more, and is not touched
 */
export type ReleaseOutcome = 'released' | 'expired' | 'lost';

/** One lock per target. Every call throws GithubError. */
export interface LockStore {
  readonly acquire: (target: string, wish: LockHolder) => Promise<LockOutcome>;
  /** Who holds it now; undefined when nobody does, or something that is no lock of ours. */
  readonly read: (target: string) => Promise<LockHolder | undefined>;
  /** The lock that an earlier process of the same owner took and has not given back. */
  readonly resume: (target: string, owner: string) => Promise<HeldLock | undefined>;
  /** @returns undefined when it is not ours any more */
  readonly renew: (lock: HeldLock, expiresAt: string) => Promise<HeldLock | undefined>;
  readonly release: (lock: HeldLock) => Promise<ReleaseOutcome>;
}
