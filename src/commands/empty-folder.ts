import type { Failure } from '../source/failure.ts';

/** A folder that was named and holds nothing to look at: the path is wrong, or the files are not there yet. */
export function describeEmptyFolder(path: string): Failure {
  return {
    step: `read ${path}`,
    message: `The folder "${path}" holds no .xs file.`,
    remedy: 'Give the folder that holds the XanoScript files; in a workflow, run actions/checkout first.',
  };
}
