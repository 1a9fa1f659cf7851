import { findCauses } from '../../src/edits/find-causes.ts';
import type { ValidationReport } from '../../src/report/run-report.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import type { Failure } from '../../src/source/failure.ts';
import { LineIndex } from '../../src/source/source-file.ts';

export const finding: Diagnostic = {
  file: 'function/a.xs',
  line: 2,
  column: 5,
  endLine: 2,
  endColumn: 10,
  severity: 'error',
  check: 'unknown-table',
  category: 'reference',
  message: 'There is no table "usres".',
  fingerprint: '0123456789abcdef',
};

export const failure: Failure = {
  step: 'read b.xs',
  message: 'The file is not there.',
  remedy: 'Bring it back.',
};

interface Parts extends Partial<Omit<ValidationReport, 'summary' | 'lineText'>> {
  /** Texts of files, by their paths. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly files?: number;
}

/** A report whose counts are right, of a run over one file. */
export function buildReport({ texts = {}, files = 1, ...parts }: Parts = {}): ValidationReport {
  const diagnostics = parts.diagnostics ?? [];
  const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
  return {
    root: '.',
    failures: [],
    scope: 'whole',
    documents: [],
    causes: findCauses(diagnostics),
    command: 'xano-ci validate',
    ...parts,
    diagnostics,
    summary: {
      files,
      documents: files,
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      durationMs: 7,
    },
    lineText: (file, line) => new LineIndex(texts[file] ?? '').lineText(line),
  };
}

/** So many findings of a severity, one a line. */
export function repeatFinding(count: number, about: Partial<Diagnostic> = {}): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...finding,
    line: index + 1,
    endLine: index + 1,
    ...about,
  }));
}
