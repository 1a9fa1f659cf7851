import { isPortError } from '../port-error.ts';
import type { StepOutcome } from '../result.ts';
import type { TargetRun } from '../target-run.ts';

/** One deployment at a time: Xano has no lock of its own, and two that push at once would mix. */
export async function lock(run: TargetRun): Promise<StepOutcome> {
  const { records } = run.ports;
  return describe(run, await records.acquireLock(run.target.name, run.claim()));
}

/** @returns why the target must not be touched any more, or nothing */
export async function renewLock(run: TargetRun): Promise<StepOutcome | undefined> {
  const answer = await run.ports.records.renewLock(run.target.name, run.claim());
  return answer.status === 'acquired' ? undefined : describe(run, answer);
}

/** That a lock stays until it expires takes nothing from what was deployed. */
export async function unlock({ request, target, ports }: TargetRun): Promise<StepOutcome> {
  try {
    await ports.records.releaseLock(target.name, request.id);
    return { status: 'passed', message: 'The lock was given back.' };
  } catch (error) {
    if (!isPortError(error)) throw error;
    return { status: 'skipped', message: `The lock stays until it expires: ${error.message}` };
  }
}

function describe(
  run: TargetRun,
  answer: Awaited<ReturnType<TargetRun['ports']['records']['acquireLock']>>,
): StepOutcome {
  const { name } = run.target;
  if (answer.status === 'acquired')
    return { status: 'passed', message: `"${name}" is locked for this deployment.` };
  return {
    status: 'failed',
    message: `"${name}" is being deployed by "${answer.owner}", whose lock expires at ${answer.expiresAt}.`,
    remedy: 'Wait for that deployment to end, then start again.',
  };
}
