import { readLiveState } from '../live-state.ts';
import type { StepOutcome } from '../result.ts';
import type { TargetRun } from '../target-run.ts';

/** Keeps the target as it is: for the way back, and to know later what this deployment changed. */
export async function backUp(run: TargetRun): Promise<StepOutcome> {
  const { xano, workspace, branch } = run.target;
  const text = await xano.pullMultidoc(workspace, { branch });
  const { objects } = readLiveState(text);
  await run.ports.backups.write(run.backupId, text);
  return {
    status: 'passed',
    message: `${objects.size} documents are kept as "${run.backupId}".`,
    data: { backup: run.backupId, documents: objects.size },
  };
}
