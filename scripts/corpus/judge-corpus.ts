import type { Diagnostic } from '../../src/source/diagnostic.ts';
import type { Failure } from '../../src/source/failure.ts';
import { FRONT_END_CHECKS } from './front-end-checks.ts';

/** What was found in one folder. */
export interface CorpusReport {
  readonly diagnostics: readonly Pick<Diagnostic, 'check'>[];
  readonly failures: readonly Failure[];
  /** How many files were read. */
  readonly files: number;
}

const FRONT_END: ReadonlySet<string> = new Set(FRONT_END_CHECKS);

/**
 * The exit code of a run over folders of real files.
 *
 * @returns 0 where grammar and vocabulary know every text, 1 where they do not, 2 where something was not looked at:
 *   what is in there nobody knows
 */
export function judgeCorpus(reports: readonly CorpusReport[]): 0 | 1 | 2 {
  if (reports.length === 0 || reports.some(({ failures, files }) => failures.length > 0 || files === 0))
    return 2;
  return reports.some(({ diagnostics }) => diagnostics.some(({ check }) => FRONT_END.has(check))) ? 1 : 0;
}
