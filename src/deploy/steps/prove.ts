import { buildObjectKey, describeObject } from '../../workspace/object.ts';
import { isSettings } from '../bundle.ts';
import type { Expectation } from '../expectation.ts';
import { findProofFailures, type Proving } from '../find-proof-failures.ts';
import type { LiveState } from '../live-state.ts';
import { buildOverlay } from '../overlay.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import type { TargetRun } from '../target-run.ts';

/** Reads the target back and compares: that the server said yes proves nothing. Remembers what this deployment left there. */
export async function prove(run: TargetRun): Promise<StepOutcome> {
  const live = await run.pull();
  const proving = findProofFailures(await run.expectation(), await run.before(), live);
  await remember(run, live, proving);
  const { failures, others } = proving;
  const { bundle } = run.request;
  const overlayDigest = buildOverlay(bundle, live, run.target.switches).digest;
  const renamed = findOtherAddresses(await run.expectation(), live);
  const data = toJson({ overlayDigest, failures, others, renamed });
  if (failures.length > 0) {
    return {
      status: 'failed',
      message: `The target does not hold what was deployed: ${failures.map(({ message }) => message).join(' ')}`,
      remedy: 'See the reason of each object; what the server drops has to be written in another way.',
      data,
    };
  }
  const notes = [
    ...(others.length === 0
      ? []
      : [`Meanwhile somebody touched ${others.length} objects that are not deployed.`]),
    ...renamed,
  ];
  return {
    status: 'passed',
    message: [`All ${bundle.documents.length} objects are there as they should be.`, ...notes].join(' '),
    data,
  };
}

/** New objects that asked for an address which was taken, so that the server gave them another one. */
function findOtherAddresses({ overlay, objects }: Expectation, live: LiveState): readonly string[] {
  return objects.flatMap((object) => {
    const entry = overlay.entries.get(object.key);
    const given = live.objects.get(object.key)?.canonical;
    if (entry?.wished !== true || given === entry.canonical) return [];
    return [
      `The ${describeObject(object)} asked for the address "${entry.canonical}" and has "${given ?? ''}".`,
    ];
  });
}

/** Edits by others are not remembered as ours: the next deployment is to find them. */
export async function remember(
  run: TargetRun,
  live: LiveState,
  { failures, others }: Proving,
): Promise<void> {
  const { request, target, ports } = run;
  const foreign = [
    ...others,
    ...failures.filter(({ reason }) => reason === 'someone-else-edited').map(({ object }) => object),
  ].map(buildObjectKey);
  const objects: Record<string, string> = {};
  for (const object of live.objects.values()) if (!isSettings(object)) objects[object.key] = object.whole;
  const before = await run.before();
  for (const key of foreign) {
    const earlier = before.objects.get(key)?.whole;
    if (earlier === undefined) delete objects[key];
    else objects[key] = earlier;
  }
  // Where the name was given, it has been checked.
  const name = target.workspaceName ?? (await target.xano.getWorkspace(target.workspace)).name;
  await ports.records.writeDeployed({
    version: 1,
    target: target.name,
    workspace: { id: target.workspace, name },
    branch: target.branch,
    bundleDigest: request.bundle.digest,
    commit: request.commit,
    deployment: request.id,
    at: run.now,
    objects,
  });
}
