import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type InstanceState, instanceState } from './instance-state.ts';

/** @returns undefined when there is no such file yet */
export function readState(file: string): InstanceState | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = instanceState.safeParse(parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') || 'the whole';
  throw new Error(
    `"${file}" is no state of a simulator: ${where}: ${issue?.message}. Delete it to start afresh.`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Written beside the file and renamed onto it: a reader, or a crash, never meets half a state. */
export function writeState(file: string, state: InstanceState): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, `${JSON.stringify(state, undefined, 2)}\n`);
  renameSync(beside, file);
}
