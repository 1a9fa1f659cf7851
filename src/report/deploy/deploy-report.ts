import type { DeployResult } from '../../deploy/result.ts';
import type { Failure } from '../../source/failure.ts';

/** All that a report shows of one deployment. */
export interface DeployReport {
  /** Missing when it was not even begun. */
  readonly result?: DeployResult;
  readonly failures: readonly Failure[];
}

/** Whether every target had everything already, so that nothing was sent to any. */
export function isNothingToDo({ status, targets }: DeployResult): boolean {
  return (
    status === 'done' &&
    targets.every(({ steps }) => steps.some((step) => step.step === 'push' && step.status === 'skipped'))
  );
}

/** Whether an earlier run did it all. */
export function isOver({ status, targets }: DeployResult): boolean {
  const steps = targets.flatMap((target) => target.steps);
  return status === 'done' && steps.every((step) => step.resumed || step.status === 'skipped');
}
