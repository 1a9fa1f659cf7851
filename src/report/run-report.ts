import type { Cause } from '../edits/find-causes.ts';
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
  /** Every document that was looked at, those without findings too, by file and line. */
  readonly documents: readonly CheckedDocument[];
  /** The findings, those that say the same as one; worst first. */
  readonly causes: readonly Cause[];
  /** Only of a run that was asked to fix: findings, counts and texts are then those after it. */
  readonly fixes?: FixReport;
  /** Address of the page that describes every check under a heading of its name; missing where none is known. */
  readonly helpPage?: string;
  /** The command line that does the same again, quoted for a shell. */
  readonly command: string;
  /** What has to be said of the run besides, such as that something it is judged by is about to change. */
  readonly notes?: readonly ReportNote[];
  /** How many findings there are that do not count. */
  readonly leftOut?: LeftOut;
  /** Of those, what somebody has agreed not to count, for formats that can show it as such; in no count of the others. */
  readonly hidden?: readonly HiddenFinding[];
  /** A line of a file that was read, 1-based, without its end; empty when there is none. */
  readonly lineText: (file: string, line: number) => string;
}

export interface ValidationSummary {
  readonly files: number;
  readonly documents: number;
  /** How many files the configuration leaves out; missing when it is none. */
  readonly ignored?: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly durationMs: number;
}

export interface ReportNote {
  /** One or more sentences. */
  readonly message: string;
  /** As the user would write it; not relative to `root`. */
  readonly file?: string;
  readonly line?: number;
}

export interface LeftOut {
  /** Comments in the files ask for it. */
  readonly suppressed: number;
  /** Known by the baseline. */
  readonly baseline: number;
  /** There before, in documents that the change does not touch. */
  readonly older: number;
}

/** Why a finding does not count. */
export type Hiding = { readonly by: 'comment'; readonly reason: string } | { readonly by: 'baseline' };

export interface HiddenFinding {
  readonly diagnostic: Diagnostic;
  readonly hiding: Hiding;
}

/** What is said of the snapshot that names were looked up in. */
export interface SnapshotNote {
  readonly origin: string;
  readonly branch?: string;
  readonly takenAt: string;
  readonly ageDays: number;
  readonly objects: number;
}

export interface CheckedDocument {
  readonly file: string;
  /** As messages call it: `function "cart/total"`; the file itself for what stands before its first document. */
  readonly name: string;
  readonly line: number;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FixReport {
  /** Whether the files were changed; otherwise only what would change is told. */
  readonly written: boolean;
  /** How many fixes were made. */
  readonly applied: number;
  /** The changed files, each with a unified diff from the working folder. */
  readonly files: readonly { readonly file: string; readonly patch: string }[];
  /** Fixes that did not prove right and were not made; the reason is one sentence. */
  readonly dropped: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
}
