import type { StepOutcome } from '../result.ts';
import type { TargetRun } from '../target-run.ts';

/** Leaves the proof, on which other targets rely. */
export async function record(
  { request, target, ports, now }: TargetRun,
  overlayDigest: string,
  tests: 'passed' | 'skipped',
): Promise<StepOutcome> {
  await ports.records.writeProof({
    version: 1,
    target: target.name,
    bundleDigest: request.bundle.digest,
    overlayDigest,
    commit: request.commit,
    tests,
    deployment: request.id,
    provenAt: now,
  });
  return {
    status: 'passed',
    message: `"${target.name}" has proved bundle ${request.bundle.digest}${tests === 'skipped' ? ', without tests' : ''}.`,
  };
}
