import { setOutput, summary } from '@actions/core';
import type { Outcome } from '../commands/action/outcome.ts';
import type { Failure } from '../source/failure.ts';
import { type ActionOutputName, actionOutputs } from './action-interface.ts';
import { fitMarkdown } from './fit-text.ts';
import { describeRunnerFileError, findRunnerFileFault, isNamed, RUNNER_FILES } from './runner-file.ts';

const RESULTS = { 0: 'passed', 1: 'failed', 2: 'unknown' } as const satisfies Record<
  Outcome['exitCode'],
  string
>;

/**
 * Every output is set on every run, empty where there is nothing to say: no step reads what an earlier version left out.
 * @returns why they could not be written
 */
export function writeOutputs(
  { exitCode, reason, outputs }: Pick<Outcome, 'exitCode' | 'reason' | 'outputs'>,
  environment: NodeJS.ProcessEnv,
): Failure | undefined {
  const fault = findRunnerFileFault(RUNNER_FILES.outputs, environment);
  // Without a file, outputs are commands: what stands in for a runner reads those.
  if (fault !== undefined && isNamed(RUNNER_FILES.outputs, environment)) return fault;
  const values: Partial<Record<ActionOutputName, string | number>> = {
    ...outputs,
    result: RESULTS[exitCode],
    'failure-reason': reason,
  };
  const all: Readonly<Record<string, string | number | undefined>> = values;
  try {
    for (const name of Object.keys(actionOutputs)) setOutput(name, String(all[name] ?? ''));
    return fault;
  } catch (error) {
    return describeRunnerFileError(RUNNER_FILES.outputs, error);
  }
}

/** In bytes. GitHub takes 1 MiB from a step, and refuses what is over it as a whole. */
const MOST_SUMMARY = 1_000_000;

/** What fits of the sections, the first ones first. */
export function joinSummary(sections: readonly string[]): string {
  let left = MOST_SUMMARY;
  const kept = sections.map((section) => {
    const size = Buffer.byteLength(section) + 1;
    // No character has more than three bytes a unit.
    const text = size <= left ? section : fitMarkdown(section, Math.floor(left / 3) - 1);
    left -= Buffer.byteLength(text) + 1;
    return text;
  });
  return kept.join('\n');
}

/**
 * Shows markdown on the page of the run.
 * @returns why it could not be written
 */
export async function writeSummary(
  markdown: string,
  environment: NodeJS.ProcessEnv,
): Promise<Failure | undefined> {
  const fault = findRunnerFileFault(RUNNER_FILES.summary, environment);
  if (fault !== undefined) return fault;
  try {
    await summary.addRaw(markdown, true).write();
    return undefined;
  } catch (error) {
    return describeRunnerFileError(RUNNER_FILES.summary, error);
  }
}
