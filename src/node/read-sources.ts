import { lstat, realpath, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { SourceRequest, Sources } from '../commands/ports.ts';
import { compareText } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { findPassedLimit } from '../source/find-passed-limit.ts';
import { LIMITS, type Limit } from '../source/limits.ts';
import type { SourceFile } from '../source/source-file.ts';
import { describeFileError, isMissing } from './file-error.ts';
import { findFiles, isWithin, toPosix } from './find-files.ts';
import { readTextFile, TextFileError, TextSizeError } from './read-text-file.ts';

/**
 * Finds and reads `.xs` files. One folder given is the root of their paths; otherwise the working folder is.
 * What cannot be read becomes a failure, and everything else is still returned.
 */
export async function readSources(request: SourceRequest): Promise<Sources> {
  const failures: Failure[] = [];
  const emptyFolders: string[] = [];
  let ignored = 0;
  const used = new Set<string>();
  const named = new Set<string>();
  const found = new Map<string, { readonly plain: boolean }>();
  const fences = [await realpath('.')];
  for (const path of request.paths) {
    const kind = await findKind(path);
    if (kind !== 'file' && kind !== 'folder') {
      failures.push(kind);
      continue;
    }
    const inPath = await findFiles(path, kind, request);
    failures.push(...inPath.failures);
    ignored += inPath.ignored;
    for (const pattern of inPath.used) used.add(pattern);
    if (kind === 'folder' && inPath.files.length === 0) emptyFolders.push(path);
    if (kind === 'folder') fences.push(await realpath(path));
    for (const file of inPath.files) {
      if (kind === 'file') named.add(file.path);
      else found.set(file.path, file);
    }
  }
  const root = await findRoot(request.paths);
  const base = resolve(root);
  const files: SourceFile[] = [];
  const all = [...new Set([...named, ...found.keys()])].sort(compareText);
  let length = 0;
  for (const [index, absolute] of all.entries()) {
    const passed =
      index >= LIMITS.files.most
        ? LIMITS.files
        : length > LIMITS.allLetters.most
          ? LIMITS.allLetters
          : undefined;
    if (passed !== undefined) {
      failures.push(describeRest(passed, all.length - index, toPosix(relative(base, absolute))));
      break;
    }
    // A file found by walking, and no link, is where it seems to be.
    const plain = found.get(absolute)?.plain === true;
    if (!plain && (await isOtherNameOf(absolute, found, root))) continue;
    const path = toPosix(relative(base, absolute));
    const result = await readSource(absolute, path, plain || named.has(absolute) ? undefined : fences);
    if ('step' in result) failures.push(result);
    else {
      files.push(result);
      length += result.text.length;
    }
  }
  const idleIgnores = request.ignores.filter((pattern) => !used.has(pattern));
  return { root, files, failures, ignored, idleIgnores, emptyFolders };
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
async function isOtherNameOf(
  absolute: string,
  found: ReadonlyMap<string, unknown>,
  root: string,
): Promise<boolean> {
  try {
    if (!(await lstat(absolute)).isSymbolicLink()) return false;
    return found.has(resolve(root, relative(await realpath(root), await realpath(absolute))));
  } catch {
    // Why it leads nowhere is said when it is read.
    return false;
  }
}

/** @param fences the folders to which a link may lead; undefined for one that is no link, or that the user named */
async function readSource(
  absolute: string,
  path: string,
  fences: readonly string[] | undefined,
): Promise<SourceFile | Failure> {
  try {
    if (fences !== undefined) await refuseOutside(absolute, fences);
    const text = readTextFile(absolute, LIMITS.fileBytes.most);
    const passed = findPassedLimit(text);
    return passed === undefined ? { path, text } : describeTooLarge(path, passed);
  } catch (error) {
    if (error instanceof TextSizeError) return describeTooLarge(path, error.message);
    return {
      step: `read ${path}`,
      message: `The file cannot be read. ${error instanceof TextFileError ? error.message : describeFileError(error)}`,
      remedy: 'Put XanoScript there as UTF-8 text, or leave the file out with "ignores" in xano-ci.yml.',
    };
  }
}

function describeTooLarge(path: string, passed: string): Failure {
  return {
    step: `read ${path}`,
    message: `The file is too large to be checked. ${passed}`,
    remedy: 'Split it, or leave it out with "ignores" in xano-ci.yml.',
  };
}

function describeRest({ most, what }: Limit, count: number, first: string): Failure {
  return {
    step: `read ${first}`,
    message: `The limit of ${most} ${what} is reached: this file and all after it, ${count} in all, were not read.`,
    remedy: 'Check one folder at a time, or leave files out with "ignores" in xano-ci.yml.',
  };
}

/** A link in a pull request may lead to any file of the machine, and reports quote what they read. */
async function refuseOutside(absolute: string, fences: readonly string[]): Promise<void> {
  const real = await realpath(absolute);
  if (fences.some((folder) => isWithin(folder, real))) return;
  throw new TextFileError('It is a link that leads out of the folder.');
}
