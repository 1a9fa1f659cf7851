import type { ImpactSummary } from '../plan/plan.ts';
import type { Allowance } from '../plan/policy.ts';
import type { ObjectIdentity } from '../workspace/object.ts';
import type { JsonValue, StepName } from './journal.ts';

/**
 * What became of one step. Steps that were not reached are there too, as `skipped`.
 * `unknown` is never green: what should have been found out was not.
 */
export type StepOutcome =
  | { readonly status: 'passed'; readonly message: string; readonly data?: JsonValue }
  | {
      readonly status: 'failed' | 'unknown';
      readonly message: string;
      readonly remedy: string;
      readonly data?: JsonValue;
    }
  /** Not done; `message` is the reason. */
  | { readonly status: 'skipped'; readonly message: string; readonly data?: JsonValue };

export type StepResult = StepOutcome & {
  readonly step: StepName;
  /** Whether an earlier run did it, so that this one only repeats what came of it. */
  readonly resumed: boolean;
};

export interface TargetResult {
  readonly target: string;
  /** `waiting`: not begun, since somebody has to approve first. */
  readonly status: 'done' | 'refused' | 'unknown' | 'waiting' | 'not-reached';
  readonly steps: readonly StepResult[];
}

export interface DeployResult {
  readonly status: 'done' | 'refused' | 'unknown' | 'waiting';
  /** In the order in which they were to be deployed. */
  readonly targets: readonly TargetResult[];
  /** Steps of the whole deployment. */
  readonly steps: readonly StepResult[];
  /** Missing when the deployment was refused before it began. */
  readonly receipt?: Receipt;
}

export const RECEIPT_VERSION = 1;

/** What stays of a deployment, also of one that failed: what was done where, and the way back. */
export interface Receipt {
  readonly version: typeof RECEIPT_VERSION;
  /** Id of the deployment. */
  readonly id: string;
  readonly status: DeployResult['status'];
  readonly commit: string;
  readonly bundleDigest: string;
  readonly objects: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  readonly approvedBy?: string;
  readonly targets: readonly ReceiptTarget[];
}

export interface ReceiptTarget {
  readonly target: string;
  readonly status: TargetResult['status'];
  readonly workspace: number;
  readonly branch: string | null;
  readonly overlayDigest?: string;
  readonly steps: readonly {
    readonly step: StepName;
    readonly status: StepOutcome['status'];
    readonly message: string;
  }[];
  readonly plan?: { readonly digest: string; readonly summary: ImpactSummary };
  /** What the policy let pass only because somebody had looked at it, with the reason. */
  readonly allowed?: readonly Allowance[];
  readonly leftBehind: readonly ObjectIdentity[];
  /** Id of the backup that was made before the push. */
  readonly backup?: string;
  /** What a rollback cannot bring back: whole sentences. */
  readonly notRestorable: readonly string[];
}
