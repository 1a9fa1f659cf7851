import type { StepOutcome } from '../result.ts';
import type { TargetRun } from '../target-run.ts';

/** Takes only what another target has proved, where it requires one. Asks the records alone, so nothing is touched yet. */
export async function accept({ request, target, ports }: TargetRun): Promise<StepOutcome> {
  const { requires } = target;
  if (requires === undefined) return { status: 'skipped', message: 'The target requires no proof.' };
  const proof = await ports.records.readProof(requires, request.bundle.digest);
  if (proof === undefined) {
    return {
      status: 'failed',
      message: `"${requires}" has not proved bundle ${request.bundle.digest}, so "${target.name}" does not take it.`,
      remedy: `Deploy this commit to "${requires}" first; its run has to end well.`,
    };
  }
  return {
    status: 'passed',
    message: `"${requires}" proved it at ${proof.provenAt}, in deployment "${proof.deployment}"${proof.tests === 'skipped' ? ', without tests' : ''}.`,
    data: { deployment: proof.deployment, provenAt: proof.provenAt },
  };
}
