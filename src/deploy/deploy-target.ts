import * as z from 'zod';
import type { StepName } from './journal.ts';
import type { StepOutcome, StepResult, TargetResult } from './result.ts';
import type { StepRules, StepRunner } from './step-runner.ts';
import { accept } from './steps/accept.ts';
import { applyPolicy } from './steps/apply-policy.ts';
import { backUp } from './steps/back-up.ts';
import { compareWithLast } from './steps/compare-with-last.ts';
import { examine } from './steps/examine.ts';
import { lock, unlock } from './steps/lock.ts';
import { planChanges } from './steps/plan-changes.ts';
import { preview } from './steps/preview.ts';
import { prove } from './steps/prove.ts';
import { push } from './steps/push.ts';
import { putBack } from './steps/put-back.ts';
import { record } from './steps/record.ts';
import { runTests } from './steps/run-tests.ts';
import type { TargetRun } from './target-run.ts';

interface Stage {
  readonly run: TargetRun;
  readonly results: readonly StepResult[];
  /** An earlier run began this step, and did not end it well. */
  readonly wasBegun: boolean;
}

/**
 * In this order. The first step that neither passes nor is skipped for a reason of its own ends it; nothing is changed at
 * the target before `push`, and nothing at all is asked of it before `accept`.
 */
const STEPS: readonly (readonly [StepName, (stage: Stage) => Promise<StepOutcome>])[] = [
  ['accept', ({ run }) => accept(run)],
  ['doctor', ({ run }) => examine(run)],
  ['lock', ({ run }) => lock(run)],
  ['back-up', ({ run }) => backUp(run)],
  ['compare', ({ run }) => compareWithLast(run)],
  ['plan', ({ run }) => planChanges(run)],
  ['policy', ({ run }) => applyPolicy(run)],
  ['preview', ({ run }) => preview(run)],
  ['push', ({ run, wasBegun }) => push(run, wasBegun)],
  ['prove', ({ run }) => prove(run)],
  ['test', ({ run }) => runTests(run)],
  ['record', ({ run, results }) => record(run, readOverlayDigest(results), readTests(results))],
];

/** Brings the bundle to one target and proves it there; after a failed proof or test, the way back; then the lock is given up. */
export async function deployTarget(run: TargetRun, runner: StepRunner): Promise<TargetResult> {
  const { name } = run.target;
  const settled = isSettled(runner, name);
  const results: StepResult[] = [];
  for (const [step, work] of STEPS) {
    if (results.some(isStop)) {
      results.push(skip(step, 'An earlier step ended the deployment.'));
      continue;
    }
    const wasBegun = runner.history.find(name, step) !== undefined;
    // A lock may have run out since, so a deployment that goes on asks for it again.
    const rules: StepRules = settled ? { final: true } : { again: step === 'lock' };
    results.push(await runner.run(name, step, () => work({ run, results, wasBegun }), rules));
  }
  results.push(await comeBack(run, runner, results));
  const isLocked = results.some(({ step, status }) => step === 'lock' && status === 'passed');
  const rules: StepRules = settled ? { final: true } : { again: true };
  results.push(
    isLocked
      ? await runner.run(name, 'unlock', () => unlock(run), rules)
      : skip('unlock', 'There is no lock.'),
  );
  return { target: name, status: decideStatus(results), steps: results };
}

/** Everything that matters is done, one way or the other: what was found out stands. */
function isSettled({ history }: StepRunner, target: string): boolean {
  const recorded = history.find(target, 'record');
  const back = history.find(target, 'put-back');
  return (
    (recorded?.status === 'ended' && recorded.outcome.status === 'passed') ||
    back?.status === 'open' ||
    (back?.status === 'ended' && back.outcome.status === 'passed')
  );
}

async function comeBack(
  run: TargetRun,
  runner: StepRunner,
  results: readonly StepResult[],
): Promise<StepResult> {
  const failed = results.find(isStop);
  if (failed?.status !== 'failed' || (failed.step !== 'prove' && failed.step !== 'test')) {
    const how =
      failed?.step === 'test' || failed?.step === 'prove'
        ? ' It is not known whether anything is wrong.'
        : '';
    return skip('put-back', `There is no failed proof or test.${how}`);
  }
  if (!run.target.putsBack) return skip('put-back', 'The target keeps what was deployed, to be looked at.');
  return runner.run(run.target.name, 'put-back', () => putBack(run));
}

function isStop({ status }: StepResult): boolean {
  return status === 'failed' || status === 'unknown';
}

function skip(step: StepName, message: string): StepResult {
  return { step, status: 'skipped', message, resumed: false };
}

/** Of a target of which no step is run. */
export function leaveTarget(target: string, status: 'waiting' | 'not-reached', why: string): TargetResult {
  const names: readonly StepName[] = [...STEPS.map(([step]) => step), 'put-back', 'unlock'];
  return { target, status, steps: names.map((step) => skip(step, why)) };
}

function decideStatus(results: readonly StepResult[]): TargetResult['status'] {
  if (results.some(({ status }) => status === 'unknown')) return 'unknown';
  return results.some(({ status }) => status === 'failed') ? 'refused' : 'done';
}

function readTests(results: readonly StepResult[]): 'passed' | 'skipped' {
  return results.some(({ step, status }) => step === 'test' && status === 'passed') ? 'passed' : 'skipped';
}

const proved = z.looseObject({ overlayDigest: z.string() });

function readOverlayDigest(results: readonly StepResult[]): string {
  return proved.parse(results.find(({ step }) => step === 'prove')?.data).overlayDigest;
}
