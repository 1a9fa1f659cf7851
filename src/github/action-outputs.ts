import { setOutput, summary } from '@actions/core';
import type { Failure } from '../source/failure.ts';
import type { ActionOutputName } from './action-interface.ts';

/** Every output is set on every run, so that no step reads what an earlier version left out. */
export function writeOutputs(outputs: Readonly<Record<ActionOutputName, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, String(value));
}

/**
 * Shows markdown on the page of the run, where the runner has such pages.
 * @returns why it could not be written
 */
export async function writeSummary(
  markdown: string,
  { GITHUB_STEP_SUMMARY: file = '' }: NodeJS.ProcessEnv,
): Promise<Failure | undefined> {
  if (file === '') return undefined;
  try {
    await summary.addRaw(markdown, true).write();
    return undefined;
  } catch (error) {
    return {
      step: 'write the summary of the run',
      message: error instanceof Error ? error.message : String(error),
      remedy: 'Look at the annotations, or set "json-file" and read that.',
    };
  }
}
