import type { Diagnostic } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import type { Scope } from '../workspace/workspace.ts';

/** All that a report shows of one validation. Formats compute nothing that a person reads as a fact. */
export interface ValidationReport {
  /** The folder to which `file` of every diagnostic is relative; `.` for the working folder. */
  readonly root: string;
  /** In the order in which every format shows them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly failures: readonly Failure[];
  readonly summary: ValidationSummary;
  readonly scope: Scope;
  readonly snapshot?: SnapshotNote;
  /** A line of a file that was read, 1-based, without its end; empty when there is none. */
  readonly lineText: (file: string, line: number) => string;
}

export interface ValidationSummary {
  readonly files: number;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly durationMs: number;
}

/** What is said of the snapshot that names were looked up in. */
export interface SnapshotNote {
  readonly origin: string;
  readonly branch?: string;
  readonly takenAt: string;
  readonly ageDays: number;
  readonly objects: number;
}
