import { lstat, realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { SourceRequest, Sources } from '../commands/ports.ts';
import { compareText } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import type { SourceFile } from '../source/source-file.ts';
import { describeFileError, isMissing } from './file-error.ts';
import { findFiles, isWithin, toPosix } from './find-files.ts';
import { readTextFile, TextFileError } from './read-text-file.ts';

/** In bytes. The largest file among 2,000 real ones has 60 kB. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;

/**
 * Finds and reads `.xs` files. One folder given is the root of their paths; otherwise the working folder is.
 * What cannot be read becomes a failure, and everything else is still returned.
 */
export async function readSources(request: SourceRequest): Promise<Sources> {
  const failures: Failure[] = [];
  const emptyFolders: string[] = [];
  const named = new Set<string>();
  const found = new Set<string>();
  const fences = [await realpath('.')];
  for (const path of request.paths) {
    const kind = await findKind(path);
    if (kind !== 'file' && kind !== 'folder') {
      failures.push(kind);
      continue;
    }
    const inPath = await findFiles(path, kind, request);
    failures.push(...inPath.failures);
    if (kind === 'folder' && inPath.files.length === 0) emptyFolders.push(path);
    if (kind === 'folder') fences.push(await realpath(path));
    for (const file of inPath.files) (kind === 'file' ? named : found).add(file);
  }
  const root = await findRoot(request.paths);
  const files: SourceFile[] = [];
  for (const absolute of [...new Set([...named, ...found])].sort(compareText)) {
    if (await isOtherNameOf(absolute, found, root)) continue;
    const path = toPosix(relative(resolve(root), absolute));
    const result = await readSource(absolute, path, named.has(absolute) ? undefined : fences);
    if ('step' in result) failures.push(result);
    else files.push(result);
  }
  return { root, files, failures, emptyFolders };
}

/** As short as it can be written: below the working folder, the way from there. */
async function findRoot(paths: readonly string[]): Promise<string> {
  const [only] = paths;
  if (paths.length !== 1 || only === undefined || (await findKind(only)) !== 'folder') return '.';
  return isWithin('.', only) ? toPosix(relative('.', only)) || '.' : only;
}

async function findKind(path: string): Promise<'file' | 'folder' | Failure> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (!isMissing(error)) {
      return {
        step: `read ${path}`,
        message: `"${path}" cannot be read. ${describeFileError(error)}`,
        remedy: 'Correct the path or its permissions.',
      };
    }
    return {
      step: `read ${path}`,
      message: `There is no file or folder "${path}".`,
      remedy:
        'Check the path; it is taken from the working folder. In a workflow, run actions/checkout first.',
    };
  }
}

/** Whether it is a link to one of the files that are read anyway: its documents would be there twice. */
async function isOtherNameOf(absolute: string, found: ReadonlySet<string>, root: string): Promise<boolean> {
  try {
    if (!(await lstat(absolute)).isSymbolicLink()) return false;
    return found.has(resolve(root, relative(await realpath(root), await realpath(absolute))));
  } catch {
    // Why it leads nowhere is said when it is read.
    return false;
  }
}

/** @param fences the folders to which a link may lead; undefined for a file that the user named */
async function readSource(
  absolute: string,
  path: string,
  fences: readonly string[] | undefined,
): Promise<SourceFile | Failure> {
  try {
    if (fences !== undefined) await refuseOutside(absolute, fences);
    return { path, text: await readTextFile(absolute, MAX_FILE_BYTES) };
  } catch (error) {
    return {
      step: `read ${path}`,
      message: `The file cannot be read. ${error instanceof TextFileError ? error.message : describeFileError(error)}`,
      remedy: 'Put XanoScript there as UTF-8 text, or leave the file out with "ignores" in xano-ci.yml.',
    };
  }
}

/** A link in a pull request may lead to any file of the machine, and reports quote what they read. */
async function refuseOutside(absolute: string, fences: readonly string[]): Promise<void> {
  const real = await realpath(absolute);
  if (fences.some((folder) => isWithin(folder, real))) return;
  throw new TextFileError('It is a link that leads out of the folder.');
}
