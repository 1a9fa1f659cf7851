import type { StepResult } from '../../deploy/result.ts';

/** A line of a report: one step, or several in a row that were skipped for the same reason. */
export interface StepLine {
  readonly names: readonly string[];
  readonly step: StepResult;
}

/** What was not reached stands in the report, and in one line. */
export function joinSkipped(steps: readonly StepResult[]): readonly StepLine[] {
  const lines: { names: string[]; step: StepResult }[] = [];
  for (const step of steps) {
    const last = lines.at(-1);
    const isSame =
      step.status === 'skipped' &&
      last?.step.status === 'skipped' &&
      last.step.message === step.message &&
      last.step.resumed === step.resumed;
    if (isSame) last.names.push(step.step);
    else lines.push({ names: [step.step], step });
  }
  return lines;
}
