import { type Dirent, readdirSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import type { SourceRequest } from '../commands/ports.ts';
import type { Failure } from '../source/failure.ts';
import { describeFileError } from './file-error.ts';
import { createSourceFilter, isForeignFolder, isSourceName, type SourceFilter } from './source-filter.ts';

interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** How many `ignores` left out. */
  readonly ignored: number;
  /** Those of the patterns that left out some. */
  readonly used: readonly string[];
  readonly failures: readonly Failure[];
}

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** No link, pipe or device: it is where it seems to be. */
  readonly plain: boolean;
}

/**
 * Finds `.xs` files below a folder, or a single file by its path; nothing when they are ignored.
 * All but folders counts as a file, links as well: a linked folder is not walked, since it may lead anywhere.
 */
export async function findFiles(
  path: string,
  kind: 'file' | 'folder',
  { ignores, ignoresFrom }: Pick<SourceRequest, 'ignores' | 'ignoresFrom'>,
): Promise<FoundFiles> {
  const base =
    ignoresFrom !== undefined && isWithin(ignoresFrom, path) ? ignoresFrom : kind === 'folder' ? path : '.';
  const inside = toPosix(relative(resolve(base), resolve(path)));
  const isIgnored = await createSourceFilter(ignores);
  const absolute = resolve(path);
  const isOut = inside !== '' && isIgnored(inside);
  // What the user named may be anything: it is looked at when it is read.
  const named = { path: absolute, plain: false };
  if (kind === 'file') {
    const used = isOut ? await findUsedPatterns(ignores, [inside]) : [];
    return { files: isOut ? [] : [named], ignored: isOut ? 1 : 0, used, failures: [] };
  }
  const found: Found = { isIgnored, files: [], ignored: [], failures: [] };
  walk(absolute, inside === '' ? '' : `${inside}/`, isOut, found);
  const left = found.ignored.map((file) => toPosix(relative(resolve(base), file)));
  return {
    files: found.files,
    ignored: found.ignored.length,
    used: await findUsedPatterns(ignores, left),
    failures: found.failures,
  };
}

/** @param paths of files that are left out, relative to where the patterns begin */
async function findUsedPatterns(
  patterns: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const used: string[] = [];
  for (const pattern of paths.length === 0 ? [] : patterns) {
    const isOut = await createSourceFilter([pattern]);
    // One that matches a folder leaves out what is in it.
    if (paths.some((path) => isOut(path) || findFolders(path).some(isOut))) used.push(pattern);
  }
  return used;
}

function findFolders(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

interface Found {
  readonly isIgnored: SourceFilter;
  readonly files: FoundFile[];
  readonly ignored: string[];
  readonly failures: Failure[];
}

/**
 * Does not wait: asking the system thousands of times is several times quicker without a queue between.
 * @param isOut whether the folder is left out: then its files are counted only
 */
function walk(folder: string, prefix: string, isOut: boolean, found: Found): void {
  // What is left out may be what nobody can look into.
  for (const entry of readFolder(folder, isOut ? [] : found.failures)) {
    const { name } = entry;
    const isFolder = entry.isDirectory();
    if (isFolder ? isForeignFolder(name) : !isSourceName(name)) continue;
    const isEntryOut = isOut || found.isIgnored(prefix + name);
    const path = folder === sep ? sep + name : folder + sep + name;
    if (isFolder) walk(path, `${prefix}${name}/`, isEntryOut, found);
    else if (isEntryOut) found.ignored.push(path);
    else found.files.push({ path, plain: entry.isFile() });
  }
}

function readFolder(folder: string, failures: Failure[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    failures.push(describeUnreadable(folder, error));
    return [];
  }
}

export function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

export function toPosix(path: string): string {
  return path.split(sep).join(posix.sep);
}

function describeUnreadable(folder: string, error: unknown): Failure {
  const path = toPosix(relative('.', folder)) || '.';
  return {
    step: `look into ${path}`,
    message: `The folder cannot be listed. ${describeFileError(error)}`,
    remedy: 'Correct its permissions, or leave it out with "ignores" in xano-ci.yml.',
  };
}
