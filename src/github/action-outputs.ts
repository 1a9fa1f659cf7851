import { setOutput, summary } from '@actions/core';
import type { Outcome } from '../commands/action/outcome.ts';
import type { Failure } from '../source/failure.ts';
import { type ActionOutputName, actionOutputs } from './action-interface.ts';
import { fitMarkdown } from './fit-text.ts';

const RESULTS = { 0: 'passed', 1: 'failed', 2: 'unknown' } as const satisfies Record<
  Outcome['exitCode'],
  string
>;

/** Every output is set on every run, empty where there is nothing to say: no step reads what an earlier version left out. */
export function writeOutputs({
  exitCode,
  reason,
  outputs,
}: Pick<Outcome, 'exitCode' | 'reason' | 'outputs'>): void {
  const values: Partial<Record<ActionOutputName, string | number>> = {
    ...outputs,
    result: RESULTS[exitCode],
    'failure-reason': reason,
  };
  const all: Readonly<Record<string, string | number | undefined>> = values;
  for (const name of Object.keys(actionOutputs)) setOutput(name, String(all[name] ?? ''));
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
