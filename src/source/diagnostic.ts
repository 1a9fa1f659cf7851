import type { Place } from './span.ts';

/** Worst first: the order in which results are sorted, cut and compared with `--fail-on`. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CATEGORIES = [
  'syntax',
  'reference',
  'type',
  'contract',
  'data',
  'security',
  'convention',
  'quality',
  'rejected',
  'rewritten',
  'runtime',
  'result',
  'test',
] as const;
export type Category = (typeof CATEGORIES)[number];

export interface RelatedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface TextEdit extends Place {
  readonly file: string;
  readonly text: string;
}

/** A change of text that makes the diagnostic go away and is certain to be meant. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Something about one state of the user's source. Our own troubles are a `Failure`, never one of these. */
export interface Diagnostic extends Place {
  readonly file: string;
  readonly severity: Severity;
  /** Id of the check that says so, in kebab-case. */
  readonly check: string;
  readonly category: Category;
  readonly message: string;
  readonly help?: string;
  /** Right names, nearest first. */
  readonly suggestions?: readonly string[];
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
  /** Stays the same while the finding moves to other lines; see `fingerprint.ts`. */
  readonly fingerprint: string;
}

/** By file, place, check: the one order in which every format shows diagnostics. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message)
  );
}

/** By UTF-16 unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
