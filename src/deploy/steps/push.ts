import { describeObject } from '../../workspace/object.ts';
import { pickIdentity } from '../cut-documents.ts';
import { judgeState, type Reading } from '../judge-state.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import { type TargetRun, XANO_MODES } from '../target-run.ts';
import { renewLock } from './lock.ts';
import { joinDocuments, lookUntil, send } from './send.ts';

/**
 * Sends the documents, after one more look at the target; never blindly, and never when they may be there already. A lost
 * answer is resolved by looking: landed is well; untouched allows one more try; anything else is for a person.
 *
 * @param mayHaveBeenSent an earlier run began this step, and did not end it well
 */
export async function push(run: TargetRun, mayHaveBeenSent: boolean): Promise<StepOutcome> {
  const { pushed } = await run.expectation();
  if (pushed.length === 0) return { status: 'skipped', message: 'Everything is there already.' };
  const lost = await renewLock(run);
  if (lost !== undefined) return lost;

  const found = await look(run);
  if (found.state === 'landed' || (found.state === 'altered' && mayHaveBeenSent)) return landed(run, 0);
  if (found.state !== 'untouched') return mayHaveBeenSent ? leaveOpen(found) : refuseEdited(found);

  for (const attempt of [1, 2]) {
    if ((await send(run, joinDocuments(pushed), XANO_MODES[run.mode])) === 'answered')
      return landed(run, attempt);
    const seen = await lookUntil(
      run,
      () => look(run),
      (reading) => reading.state !== 'untouched',
    );
    // What is wrong with what was applied is for the proof to say.
    if (seen.state === 'landed' || seen.state === 'altered') return landed(run, attempt);
    if (seen.state !== 'untouched') return leaveOpen(seen);
  }
  return {
    status: 'unknown',
    message: 'The answer to the push was lost twice, and the target is still as it was before.',
    remedy: 'Resume the deployment when the connection is good again.',
  };
}

async function look(run: TargetRun): Promise<Reading> {
  return judgeState(await run.expectation(), await run.before(), await run.pull());
}

async function landed(run: TargetRun, sent: number): Promise<StepOutcome> {
  const { pushed } = await run.expectation();
  const how = sent === 0 ? 'were there already' : 'were pushed';
  return {
    status: 'passed',
    message: `${pushed.length} documents ${how}.`,
    data: toJson({ documents: pushed.length, sent }),
  };
}

type Unclear = Extract<Reading, { readonly objects: unknown }>;

function refuseEdited({ objects }: Unclear): StepOutcome {
  return {
    status: 'failed',
    message: `Somebody edited the target since it was backed up: ${objects.map(describeObject).join(', ')}. Nothing was pushed.`,
    remedy: 'Start a new deployment; it looks at the target afresh.',
    data: toJson({ edited: objects.map(pickIdentity) }),
  };
}

function leaveOpen({ state, objects }: Unclear): StepOutcome {
  const names = objects.map(describeObject).join(', ');
  return {
    status: 'unknown',
    message:
      state === 'partly'
        ? `The answer to the push was lost, and only a part has landed: ${names}.`
        : `The answer to the push was lost, and these are neither as before nor as they should be: ${names}.`,
    remedy: 'Compare the target with git before anything else; then start a new deployment.',
    data: toJson({ state, objects: objects.map(pickIdentity) }),
  };
}
