import type { ParsedFile } from '../language/parse.ts';
import type { Failure } from '../source/failure.ts';
import type { Sources } from './ports.ts';

/** A folder that was named and holds nothing to look at: the path is wrong, or the files are not there yet. */
export function describeEmptyFolder(path: string): Failure {
  return {
    step: `read ${path}`,
    message: `The folder "${path}" holds no .xs file.`,
    remedy: 'Give the folder that holds the XanoScript files; in a workflow, run actions/checkout first.',
  };
}

/** There are files, and the configuration leaves every one of them out: nothing found in none is no good news. */
export function describeAllIgnored({
  files,
  ignored,
}: Pick<Sources, 'files' | 'ignored'>): readonly Failure[] {
  if (files.length > 0 || ignored === 0) return [];
  const count = ignored === 1 ? 'The only XanoScript file is' : `All ${ignored} XanoScript files are`;
  return [
    {
      step: 'check the files',
      message: `${count} left out by "ignores" of the configuration: nothing was checked.`,
      remedy: 'Correct "ignores" in xano-ci.yml, or leave the check out of the workflow.',
    },
  ];
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
