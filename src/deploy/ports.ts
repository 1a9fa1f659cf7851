import type { Allowance } from '../plan/policy.ts';
import type { Backups } from './backups.ts';
import type { Journal } from './journal.ts';
import type { RecordsPort } from './records-port.ts';
import type { XanoPort } from './xano-port.ts';

/** What a deployment needs of the world, apart from Xano: that comes with each target. */
export interface DeployPorts {
  readonly journal: Journal;
  readonly records: RecordsPort;
  readonly backups: Backups;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits, in milliseconds, before a target is read whose answer was lost. */
  readonly wait: (ms: number) => Promise<void>;
}

/** A workspace that is deployed to, with the one client that may talk to it. */
export interface DeployTarget {
  /** How people and records call it: `staging`. */
  readonly name: string;
  readonly workspace: number;
  /** What the workspace must be called; without it, what it was called at the last deployment. */
  readonly workspaceName?: string;
  /** `null` is the live branch. */
  readonly branch: string | null;
  readonly xano: XanoPort;
  /** The target that must have proved the bundle before this one takes it. */
  readonly requires?: string;
  /** Whether somebody has to approve before it, where the request has a gate. */
  readonly isGated: boolean;
  /** Whether a failed proof or test is followed by bringing the backup back, where nothing can be lost by that. */
  readonly putsBack: boolean;
  /** What differs here by intent, by object key and name of the clause: `{ active: 'false' }`, values as in a document. */
  readonly switches?: Switches;
  /**
   * What people have let pass here besides what the policy allows. Asked when the policy refuses something, while the
   * lock is held: what holds then holds for what is sent.
   */
  readonly findAllowances?: () => Promise<readonly Allowance[]>;
}

/** By key of the object (`buildObjectKey`), then by name of the clause. */
export type Switches = Readonly<Record<string, Readonly<Record<string, string>>>>;
