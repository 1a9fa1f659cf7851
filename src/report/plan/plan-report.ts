import type { Plan } from '../../plan/plan.ts';
import type { PolicyVerdict } from '../../plan/policy.ts';
import type { Failure } from '../../source/failure.ts';

/** All that a report shows of one plan. */
export interface PlanReport {
  /** How the user called the two states. */
  readonly from: string;
  readonly to: string;
  /** Missing when a state could not be read: then nothing is known of what would change. */
  readonly plan?: Plan;
  readonly policy?: PolicyVerdict;
  readonly failures: readonly Failure[];
}
