import { setOutput, summary } from '@actions/core';
import type { ActionOutputName } from './action-interface.ts';

/** Every output is set on every run, so that no step reads what an earlier version left out. */
export function writeOutputs(outputs: Readonly<Record<ActionOutputName, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, String(value));
}

/** Shows markdown on the page of the run. */
export async function writeSummary(markdown: string): Promise<void> {
  await summary.addRaw(markdown, true).write();
}
