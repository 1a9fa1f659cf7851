import type { DriftReport } from './drift-report.ts';

const DRIFT_VERSION = 1;

export function renderDriftJson(report: DriftReport): string {
  return `${JSON.stringify({ version: DRIFT_VERSION, ...report }, undefined, 2)}\n`;
}
