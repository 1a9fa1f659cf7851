import { accessSync, constants, statSync } from 'node:fs';
import type { Failure } from '../source/failure.ts';

interface RunnerFile {
  /** In the environment; its value is the path of the file. */
  readonly variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY';
  readonly step: string;
  /** What is missing without it, and what to do. */
  readonly remedy: string;
}

/** Where the runner takes outputs and the page of a run from. Without them a run says less and means the same. */
export const RUNNER_FILES = {
  outputs: {
    variable: 'GITHUB_OUTPUT',
    step: 'write the outputs',
    remedy: 'Steps that read outputs find none; the result of this step counts as it is.',
  },
  summary: {
    variable: 'GITHUB_STEP_SUMMARY',
    step: 'write the summary of the run',
    remedy: 'Look at the annotations and the log, or set "json-file" and read that.',
  },
} as const satisfies Record<string, RunnerFile>;

/** Whether the environment says where it is. */
export function isNamed({ variable }: RunnerFile, { [variable]: path = '' }: NodeJS.ProcessEnv): boolean {
  return path !== '';
}

/** Why nothing can be written there; undefined when it can. A pipe is none: to write there could last for ever. */
export function findRunnerFileFault(
  { variable, step, remedy }: RunnerFile,
  environment: NodeJS.ProcessEnv,
): Failure | undefined {
  const { [variable]: path = '' } = environment;
  const message =
    path === '' ? `The environment has no "${variable}", which the runner sets.` : findFault(variable, path);
  return message === undefined ? undefined : { step, message, remedy };
}

/** A file that was there a moment ago and cannot be written now, such as on a full disk. */
export function describeRunnerFileError({ step, remedy }: RunnerFile, error: unknown): Failure {
  return { step, message: error instanceof Error ? error.message : String(error), remedy };
}

function findFault(variable: string, path: string): string | undefined {
  const named = `"${variable}" names "${path}"`;
  try {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return `${named}, and there is no such file.`;
    if (!entry.isFile())
      return `${named}, which is ${entry.isDirectory() ? 'a folder' : 'no ordinary file'}.`;
    accessSync(path, constants.W_OK);
    return undefined;
  } catch {
    return `${named}, which this process may not write.`;
  }
}
