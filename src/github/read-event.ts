import { readFileSync, statSync } from 'node:fs';
import { InputError } from './action-inputs.ts';

/**
 * What GitHub sent, from the file that the runner names.
 * @throws InputError without it: nobody knows then what a run is about, and a check of something else would look passed
 */
export function readEvent({ GITHUB_EVENT_PATH: path = '' }: NodeJS.ProcessEnv): object {
  if (path === '')
    throw refuse('the environment has no "GITHUB_EVENT_PATH", which the runner sets', NO_RUNNER);
  const named = `"GITHUB_EVENT_PATH" names "${path}"`;
  let text: string;
  try {
    // A pipe may never end.
    if (!statSync(path).isFile()) throw new Error('it is no ordinary file');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw refuse(`${named}: ${error instanceof Error ? error.message : String(error)}`, NO_RUNNER);
  }
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    throw refuse(`${named}, and ${text.trim() === '' ? 'the file is empty' : 'that holds no JSON'}`, LOST);
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event))
    throw refuse(`${named}, and that holds no object`, LOST);
  return event;
}

const NO_RUNNER = 'Outside of a workflow use the command line: "npx xano-ci validate".';
const LOST = 'Look whether an earlier step of the job has changed the file, and run the job again.';

/** @param why without a full stop */
function refuse(why: string, remedy: string): InputError {
  return new InputError(`What GitHub says of the event cannot be read: ${why}. ${remedy}`);
}
