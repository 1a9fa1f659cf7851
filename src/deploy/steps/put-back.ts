import { planWorkspaces } from '../../plan/plan-workspaces.ts';
import { describeObject } from '../../workspace/object.ts';
import type { Expectation } from '../expectation.ts';
import { findProofFailures } from '../find-proof-failures.ts';
import { findEdits } from '../judge-state.ts';
import { type LiveState, toWorkspace } from '../live-state.ts';
import type { StepOutcome } from '../result.ts';
import type { TargetRun } from '../target-run.ts';
import { renewLock } from './lock.ts';
import { remember } from './prove.ts';
import { joinDocuments, lookUntil, send } from './send.ts';

/**
 * Brings back what the target held before. Only where nothing can be lost by it: it drops no column, deletes nothing but
 * what this deployment made, and overwrites nobody's edits; else it says how a person does it.
 */
export async function putBack(run: TargetRun): Promise<StepOutcome> {
  const [before, expectation] = [await run.before(), await run.expectation()];
  if (expectation.pushed.length === 0) return { status: 'skipped', message: 'Nothing was pushed.' };
  const lost = await renewLock(run);
  if (lost !== undefined) return lost;
  const live = await run.pull();
  if (isRestored(expectation, before, live)) return finish(run, live, 'The target is as it was before.');
  const danger = findDanger(expectation, before, live);
  if (danger !== undefined)
    return { status: 'skipped', message: `Not put back, because ${danger}. ${sayHow(run)}` };

  const created = findCreated(expectation, live);
  // A push that deletes has to hold everything that is to stay.
  const answer =
    created.length > 0
      ? await send(run, before.text, 'sync-and-delete')
      : await send(run, joinDocuments(findReplaced(expectation)), 'partial');
  const settled = (seen: LiveState): boolean => isRestored(expectation, before, seen);
  const after = answer === 'answered' ? await run.pull() : await lookUntil(run, () => run.pull(), settled);
  if (settled(after)) return finish(run, after, 'The target is as it was before again.');
  await remember(run, after, findProofFailures(expectation, before, after));
  const left = findEdits(before, after).map(describeObject).join(', ');
  return {
    status: answer === 'answered' ? 'failed' : 'unknown',
    message: `The backup was pushed, and these are not as they were: ${left}.`,
    remedy: sayHow(run),
  };
}

async function finish(run: TargetRun, live: LiveState, message: string): Promise<StepOutcome> {
  const { others } = findProofFailures(await run.expectation(), await run.before(), live);
  await remember(run, live, { failures: [], others });
  return { status: 'passed', message };
}

/** Whether everything that this deployment touches is as it was; what others did elsewhere does not count. */
function isRestored(expectation: Expectation, before: LiveState, live: LiveState): boolean {
  const own = new Set([
    ...expectation.objects.flatMap((object) => [object.key, object.before?.key ?? object.key]),
    ...expectation.deleted.map((object) => object.key),
  ]);
  return findEdits(before, live).every(({ key }) => !own.has(key));
}

/** Why bringing the backup back could lose something; undefined when it cannot. */
function findDanger(expectation: Expectation, before: LiveState, live: LiveState): string | undefined {
  const { failures, others } = findProofFailures(expectation, before, live);
  const edited = failures
    .filter(({ reason }) => reason === 'someone-else-edited')
    .map(({ object }) => object);
  const created = findCreated(expectation, live);
  const endangered = created.length > 0 ? [...edited, ...others] : edited;
  if (endangered.length > 0) {
    return `it would overwrite what somebody else did to ${endangered.map(describeObject).join(', ')}`;
  }
  const plan = planWorkspaces(
    toWorkspace([...live.objects.values()].map(({ text }) => text)),
    toWorkspace([...before.objects.values()].map(({ text }) => text)),
    { mode: created.length > 0 ? 'delete' : 'partial' },
  );
  if (plan.failures.length > 0) return 'what it would change could not be compared';
  const made = new Set(created.map(describeObject));
  const loss = plan.changes.find(
    ({ impacts, change, path, object }) =>
      impacts.includes('destructive') &&
      !(change === 'removed' && path === '' && made.has(describeObject(object))),
  );
  return loss === undefined
    ? undefined
    : `it would lose data: ${describeObject(loss.object)}, at "${loss.path}". ${loss.reason}`.replace(
        /\.$/,
        '',
      );
}

function findCreated({ objects }: Expectation, live: LiveState) {
  return objects.filter((object) => object.before === undefined && live.objects.has(object.key));
}

/** What stood where this deployment changed or deleted something. */
function findReplaced({ objects, deleted }: Expectation) {
  return [
    ...objects.flatMap(({ before, differs }) => (differs && before !== undefined ? [before] : [])),
    ...deleted,
  ];
}

function sayHow(run: TargetRun): string {
  return `The state before is kept as backup "${run.backupId}"; "xano-ci rollback" plans the way back and says what it loses.`;
}
