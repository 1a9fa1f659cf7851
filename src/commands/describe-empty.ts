import type { ParsedFile } from '../language/parse.ts';
import type { Failure } from '../source/failure.ts';

/** A folder that was named and holds nothing to look at: the path is wrong, or the files are not there yet. */
export function describeEmptyFolder(path: string): Failure {
  return {
    step: `read ${path}`,
    message: `The folder "${path}" holds no .xs file.`,
    remedy: 'Give the folder that holds the XanoScript files; in a workflow, run actions/checkout first.',
  };
}

/** One for each file in which there is nothing: its document was lost, and nobody can say what it was. */
export function describeEmptyFiles(files: readonly ParsedFile[]): readonly Failure[] {
  return files
    .filter(({ documents, problems }) => documents.length === 0 && problems.length === 0)
    .map(({ file }) => ({
      step: `read ${file.path}`,
      message: `The file holds no document: it is ${file.text.trim() === '' ? 'empty' : 'nothing but comments'}.`,
      remedy: 'Bring its document back, or delete the file.',
    }));
}
