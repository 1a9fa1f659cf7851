import type { PushMode } from '../plan/plan.ts';
import type { PlanPolicy } from '../plan/policy.ts';
import type { Bundle } from './bundle.ts';
import type { DeployTarget } from './ports.ts';

/** What is to be deployed, and what is allowed on the way. */
export interface DeployRequest {
  /** Unique for each deployment, and the same when it is resumed. Also the owner of its locks. */
  readonly id: string;
  readonly commit: string;
  readonly bundle: Bundle;
  /** In the order in which they are deployed; the first that fails ends the deployment. */
  readonly targets: readonly DeployTarget[];
  /** Default `partial`: adds and changes, drops and deletes nothing. */
  readonly mode?: PushMode;
  /** Default: nothing that loses data, nothing that lets more people in. */
  readonly policy?: PlanPolicy;
  /** Whether edits that others made since the last deployment may be overwritten. Default false. */
  readonly overwriteEdits?: boolean;
  /** Whether somebody has to approve before a target that is gated: production. Default `none`. */
  readonly gate?: 'none' | 'approval';
  readonly approvedBy?: string;
  /** Default `all`. */
  readonly tests?: 'all' | 'none';
  /** How long a lock is good for without being renewed. Default 60. */
  readonly lockMinutes?: number;
}
