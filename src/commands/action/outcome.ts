import { renderMarkdownFailures } from '../../report/failures.ts';
import type { PlanReport } from '../../report/plan/plan-report.ts';
import type { ValidationReport } from '../../report/run-report.ts';
import type { Failure } from '../../source/failure.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import type { Role } from './fold-inputs.ts';

/** Why a run did not pass: a closed list, for workflows that decide by it. */
export type FailureReason =
  | 'findings'
  | 'policy'
  | 'refused'
  | 'unproved'
  | 'waiting'
  | 'drift'
  | 'permission'
  | 'outcome-unknown'
  | 'not-done';

/** What each mode may tell; a run sets all of them, empty where it has nothing to say. */
export const OUTCOME_OUTPUTS = [
  'errors',
  'warnings',
  'changes',
  'worst-impact',
  'destructive',
  'exposing',
  'breaking',
  'plan-digest',
  'bundle-digest',
  'receipt',
  'staging-status',
  'production-status',
  'drift',
  'report-file',
] as const;
export type OutcomeOutputs = Readonly<Partial<Record<(typeof OUTCOME_OUTPUTS)[number], string | number>>>;

/** How a run of the action ended, and all that is shown of it. */
export interface Outcome {
  readonly exitCode: ExitCode;
  /** Empty when it passed. */
  readonly reason: FailureReason | '';
  /** Findings, to be marked on their lines. */
  readonly report?: ValidationReport;
  /** Whether the findings are marked on their lines already. */
  readonly isMarked?: boolean;
  /** What would change. */
  readonly plans?: readonly PlanReport[];
  /** What was pushed to a target of a deployment, and what its tests said; one or more sentences. */
  readonly done?: Readonly<Partial<Record<Role, string>>>;
  /** Which targets a deployment is to: a name for each that no other one has, and that tells nobody where it is. */
  readonly targetIds?: Readonly<Partial<Record<Role, string>>>;
  /** What is good to know and takes nothing from the verdict; one or more sentences each. */
  readonly notices?: readonly string[];
  /** What could not be done or was refused, besides what the report says. */
  readonly failures: readonly Failure[];
  /** What went wrong and takes nothing from the verdict. */
  readonly warnings: readonly Failure[];
  /** Markdown for the page of the run, the most important first. */
  readonly summary: readonly string[];
  /** For the log of the run. */
  readonly log: string;
  /** The whole result for programs. */
  readonly json?: string;
  readonly outputs: OutcomeOutputs;
}

/** Could not do the job; nothing was touched. */
export function buildNotDone(
  failures: readonly Failure[],
  reason: 'not-done' | 'permission' | 'unproved' = 'not-done',
): Outcome {
  return {
    exitCode: EXIT_CODES.unknown,
    reason,
    failures,
    warnings: [],
    summary: [`## ❓ Could not do the job\n\n${renderMarkdownFailures(failures)}`],
    log: '',
    outputs: {},
  };
}

/** The worst of several: what is not known outweighs a no. */
export function resolveWorstCode(codes: readonly ExitCode[]): ExitCode {
  if (codes.includes(EXIT_CODES.unknown)) return EXIT_CODES.unknown;
  return codes.includes(EXIT_CODES.refused) ? EXIT_CODES.refused : EXIT_CODES.done;
}
