import type { Diagnostic } from '../source/diagnostic.ts';
import { type Baseline, type BaselineEntry, compareWithBaseline } from './baseline.ts';
import { type FoundState, leaveOutOlder } from './leave-out-older.ts';

export interface Weights {
  readonly baseline: Baseline | undefined;
  /** What a baseline may hold. */
  readonly canHold: (check: string) => boolean;
  /** The state with which the files are compared, where only what is new is asked for. */
  readonly before: FoundState | undefined;
}

export interface WeighedFindings {
  /** What counts. */
  readonly shown: readonly Diagnostic[];
  /** What the baseline knows. */
  readonly known: readonly Diagnostic[];
  /** How many were there before, in documents that nobody changed. */
  readonly older: number;
  /** In the baseline, and found no more. */
  readonly gone: readonly BaselineEntry[];
}

/** Of all findings of a run, those that count: not known by the baseline, and not older than the change. */
export function weighFindings(
  { parsed, diagnostics }: FoundState,
  { baseline, canHold, before }: Weights,
): WeighedFindings {
  const compared =
    baseline === undefined
      ? { fresh: diagnostics, known: [], gone: [] }
      : compareWithBaseline(diagnostics, baseline, canHold);
  const { shown, older } =
    before === undefined
      ? { shown: compared.fresh, older: 0 }
      : leaveOutOlder(before, { parsed, diagnostics: compared.fresh });
  return { shown, known: compared.known, older, gone: compared.gone };
}
