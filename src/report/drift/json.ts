import type { DriftReport, DriftRunReport } from './drift-report.ts';

const DRIFT_VERSION = 1;

/** For programs: one document, however many targets there are, as in `schemas/drift.schema.json`. */
export function renderDriftRunJson({ verdict, targets, failures }: DriftRunReport): string {
  return `${JSON.stringify({ version: DRIFT_VERSION, verdict, targets, failures }, undefined, 2)}\n`;
}

/** One target alone. */
export function renderDriftJson(report: DriftReport): string {
  return `${JSON.stringify({ version: DRIFT_VERSION, ...report }, undefined, 2)}\n`;
}
