import type { FixReport, ValidationReport } from './run-report.ts';

/** Grows only; a reader that knows this version can read every later answer of the same version. */
const JSON_VERSION = 1;

/** For programs: the whole result, as in `schemas/validate.schema.json`. */
export function renderJson(report: ValidationReport): string {
  const { diagnostics, summary, failures, fixes, notes, leftOut } = report;
  const result = {
    version: JSON_VERSION,
    diagnostics,
    summary,
    failures,
    ...(notes === undefined ? {} : { notes }),
    ...(leftOut === undefined ? {} : { leftOut }),
    ...(fixes === undefined ? {} : { fixes: listFixes(fixes) }),
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}

function listFixes({ written, applied, files, dropped }: FixReport): unknown {
  return {
    written,
    applied,
    files,
    dropped: dropped.map(({ diagnostic: { file, line, column, check, fingerprint }, reason }) => ({
      file,
      line,
      column,
      check,
      fingerprint,
      reason,
    })),
  };
}
