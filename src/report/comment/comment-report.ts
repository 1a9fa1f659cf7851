import type { Failure } from '../../source/failure.ts';
import type { PlanReport } from '../plan/plan-report.ts';
import type { ValidationReport } from '../run-report.ts';

export type CommentVerdict = 'passed' | 'failed' | 'unknown';

/** All that a comment on a pull request, or a check run, shows of one run. */
export interface CommentReport {
  /** For the title; a few words. */
  readonly subject: string;
  readonly verdict: CommentVerdict;
  readonly validation?: ValidationReport;
  /** One for each pair of states that was compared. */
  readonly plans: readonly PlanReport[];
  /** What failed or was refused, besides what the reports say. */
  readonly failures: readonly Failure[];
  /** What is said besides; one sentence each. */
  readonly notes: readonly string[];
  /** What to do now; one or more sentences. */
  readonly nextStep: string;
  /** The commit that was looked at. */
  readonly commit: string;
  readonly runUrl: string;
}
