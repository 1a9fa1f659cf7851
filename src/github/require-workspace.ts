import { statSync } from 'node:fs';
import { InputError } from './action-inputs.ts';

/** @throws InputError when the folder that the runner works in is gone: then there is nothing to check, and no mistake of the files */
export function requireWorkspace({ GITHUB_WORKSPACE: workspace = '' }: NodeJS.ProcessEnv): void {
  const isThere = workspace === '' || statSync(workspace, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isThere) throw refuse(`"GITHUB_WORKSPACE" names "${workspace}", and there is no such folder`);
  try {
    process.cwd();
  } catch {
    throw refuse('it was removed while the job was in it');
  }
}

function refuse(why: string): InputError {
  return new InputError(
    `The folder that the job works in is not there: ${why}. Run actions/checkout first, and let no step remove that folder.`,
  );
}
