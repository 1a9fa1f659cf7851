import { compareText, type Diagnostic } from '../source/diagnostic.ts';

export interface BaselineEntry {
  readonly fingerprint: string;
  readonly check: string;
  /** Relative to `root`. */
  readonly file: string;
  readonly message: string;
}

/** Findings that are known and do not count. */
export interface Baseline {
  readonly root: string;
  readonly findings: readonly BaselineEntry[];
}

/** The same findings give the same text, one a line: two branches that both take some out can be merged. */
export function renderBaseline({ root, findings }: Baseline): string {
  const rows = findings
    .toSorted(
      (a, b) =>
        compareText(a.file, b.file) ||
        compareText(a.check, b.check) ||
        compareText(a.fingerprint, b.fingerprint),
    )
    .map(({ fingerprint, check, file, message }) => JSON.stringify({ fingerprint, check, file, message }));
  const list = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`;
  return `{\n  "version": 1,\n  "root": ${JSON.stringify(root)},\n  "findings": ${list}\n}\n`;
}

export interface BaselineComparison {
  /** Not in the baseline. */
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** In the baseline, and found no more. */
  readonly gone: readonly BaselineEntry[];
}

/** @param canHold what a baseline may hold; all else counts in any case */
export function compareWithBaseline(
  diagnostics: readonly Diagnostic[],
  { findings }: Baseline,
  canHold: (check: string) => boolean,
): BaselineComparison {
  const held = new Set(findings.map(({ fingerprint }) => fingerprint));
  const isKnown = ({ fingerprint, check }: Diagnostic): boolean => held.has(fingerprint) && canHold(check);
  const found = new Set(diagnostics.map(({ fingerprint }) => fingerprint));
  return {
    fresh: diagnostics.filter((diagnostic) => !isKnown(diagnostic)),
    known: diagnostics.filter(isKnown),
    gone: findings.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}

export function buildEntries(diagnostics: readonly Diagnostic[]): readonly BaselineEntry[] {
  return diagnostics.map(({ fingerprint, check, file, message }) => ({ fingerprint, check, file, message }));
}
