import type { ValidationReport } from './run-report.ts';

/** Grows only; a reader that knows this version can read every later answer of the same version. */
const JSON_VERSION = 1;

/** For programs: the whole result, as in `schemas/validate.schema.json`. */
export function renderJson({ diagnostics, summary, failures }: ValidationReport): string {
  return `${JSON.stringify({ version: JSON_VERSION, diagnostics, summary, failures }, undefined, 2)}\n`;
}
