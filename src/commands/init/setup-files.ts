import { renderUnifiedDiff } from '../../edits/unified-diff.ts';
import type { Failure } from '../../source/failure.ts';
import type { FileSystem } from '../ports.ts';
import { writeFile } from '../write-reports.ts';
import type { SetupFile } from './init-result.ts';

/** A file as it should be. */
export interface WantedFile {
  readonly path: string;
  readonly about: string;
  readonly text: string;
  /** What is there now; undefined when there is no such file. */
  readonly before: string | undefined;
}

export interface PutFiles {
  readonly files: readonly SetupFile[];
  readonly failures: readonly Failure[];
}

/** Writes what is missing; what says something else only if that is allowed. */
export async function putFiles(
  wanted: readonly WantedFile[],
  force: boolean,
  files: Pick<FileSystem, 'writeText'>,
): Promise<PutFiles> {
  const put: SetupFile[] = [];
  const failures: Failure[] = [];
  for (const file of wanted) {
    const compared = compareFile(file, force);
    const isDue = compared.status === 'written' || compared.status === 'replaced';
    const failure = isDue ? await writeFile(file.path, file.text, files) : undefined;
    if (failure === undefined) put.push(compared);
    else failures.push(failure);
  }
  return { files: put, failures };
}

/** What becomes of a file. */
function compareFile({ path, about, text, before }: WantedFile, force: boolean): SetupFile {
  if (before === undefined) return { path, about, status: 'written', diff: '' };
  if (normalize(before) === normalize(text)) return { path, about, status: 'unchanged', diff: '' };
  return {
    path,
    about,
    status: force ? 'replaced' : 'kept',
    diff: renderUnifiedDiff(path, normalize(before), normalize(text)),
  };
}

/** A checkout on Windows has other line ends. */
function normalize(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
