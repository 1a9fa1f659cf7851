import { isPortError } from '../port-error.ts';
import type { StepOutcome } from '../result.ts';
import { toJson } from '../step-runner.ts';
import type { TargetRun } from '../target-run.ts';
import type { TestAnswer } from '../xano-port.ts';
import { renewLock } from './lock.ts';

interface TestResult {
  readonly test: string;
  readonly status: 'passed' | 'failed' | 'unknown';
  readonly message: string;
}

/** Runs the tests of the workspace, one after the other: they share its tables. A test that gave no verdict has not failed. */
export async function runTests(run: TargetRun): Promise<StepOutcome> {
  if (run.request.tests === 'none') return { status: 'skipped', message: 'Tests are switched off.' };
  const lost = await renewLock(run);
  if (lost !== undefined) return lost;
  const { xano, workspace, branch } = run.target;
  const results: TestResult[] = [];
  for (const { id, name, obj_type, obj_name } of await xano.listUnitTests(workspace, { branch })) {
    const test = `${obj_type} "${obj_name}", test "${name}"`;
    results.push(await judge(test, () => xano.runUnitTest(workspace, id, branch)));
  }
  for (const { id, name } of await xano.listWorkflowTests(workspace, { branch })) {
    results.push(await judge(`workflow_test "${name}"`, () => xano.runWorkflowTest(workspace, id)));
  }
  return summarize(results);
}

async function judge(test: string, ask: () => Promise<TestAnswer>): Promise<TestResult> {
  try {
    const { status, message, results } = await ask();
    if (status === 'ok') return { test, status: 'passed', message: '' };
    const reasons = results
      ?.filter((result) => result.status !== 'ok')
      .map((result) => result.message ?? result.status);
    return {
      test,
      status: 'failed',
      message: message ?? (reasons?.join('; ') || `It ended as "${status}".`),
    };
  } catch (error) {
    if (!isPortError(error)) throw error;
    return { test, status: 'unknown', message: error.message };
  }
}

function summarize(results: readonly TestResult[]): StepOutcome {
  const failed = results.filter(({ status }) => status === 'failed');
  const unknown = results.filter(({ status }) => status === 'unknown');
  const data = toJson({ passed: results.length - failed.length - unknown.length, failed, unknown });
  const list = (rows: readonly TestResult[]): string =>
    rows.map(({ test, message }) => `${test}: ${message}`).join(' ');
  if (results.length === 0) return { status: 'skipped', message: 'The workspace has no tests.' };
  if (failed.length > 0) {
    return {
      status: 'failed',
      message: `${failed.length} of ${results.length} tests failed. ${list(failed)}`,
      remedy: 'Correct what the tests found.',
      data,
    };
  }
  if (unknown.length > 0) {
    return {
      status: 'unknown',
      message: `${unknown.length} of ${results.length} tests gave no verdict. ${list(unknown)}`,
      remedy: 'Resume the deployment; the tests are run again.',
      data,
    };
  }
  return { status: 'passed', message: `${results.length} tests passed.`, data };
}
