import type { DriftVerdict } from '../../drift/verdict.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Failure } from '../../source/failure.ts';

/** All that a report shows of one target. */
export interface DriftReport {
  readonly target: string;
  /** `unknown` where a state could not be read; never taken for none. */
  readonly verdict: DriftVerdict['verdict'] | 'unknown';
  readonly objects: DriftVerdict['objects'];
  readonly staleIgnores: DriftVerdict['staleIgnores'];
  /** What would change in git to become what is live, for the objects that drifted. */
  readonly changes: Plan['changes'];
  /** When the last deployment was, ISO 8601; missing when none is recorded, so that nobody knows who changed what. */
  readonly deployedAt?: string;
  readonly failures: readonly Failure[];
}

/** What one run found out, of all targets it was to look at. */
export interface DriftRunReport {
  /** The worst of all targets; `unknown` when one could not be looked at. */
  readonly verdict: DriftReport['verdict'];
  readonly targets: readonly DriftReport[];
  /** What kept it from looking at more of them. */
  readonly failures: readonly Failure[];
}
