import { type Dirent, readdir } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { escapePath, glob } from 'tinyglobby';
import type { SourceRequest } from '../commands/ports.ts';
import type { Failure } from '../source/failure.ts';
import { describeFileError } from './file-error.ts';

/** Never looked into: what is below is not the user's source. */
export const ALWAYS_IGNORED = ['**/node_modules/**', '**/.git/**'];

interface FoundFiles {
  /** Absolute, in no order. */
  readonly files: readonly string[];
  readonly failures: readonly Failure[];
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
  const failures: Failure[] = [];
  const base =
    ignoresFrom !== undefined && isWithin(ignoresFrom, path) ? ignoresFrom : kind === 'folder' ? path : '.';
  const inside = toPosix(relative(resolve(base), resolve(path)));
  const prefix = inside === '' ? '' : `${escapePath(inside)}/`;
  const files = await glob(kind === 'file' ? escapePath(inside) : `${prefix}**/*.xs`, {
    cwd: base,
    dot: false,
    absolute: true,
    expandDirectories: kind === 'folder',
    ignore: [...ignores, ...(kind === 'file' ? [] : ALWAYS_IGNORED.map((pattern) => prefix + pattern))],
    fs: { readdir: createReader((folder, error) => failures.push(describeUnreadable(folder, error))) },
  });
  return { files: files.map((file) => resolve(file)), failures };
}

export function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

export function toPosix(path: string): string {
  return path.split(sep).join(posix.sep);
}

/** Lists folders as the walk wants them, and tells about those that cannot be listed, which it would pass over. */
function createReader(onError: (folder: string, error: Error) => void): typeof readdir {
  const read = (
    folder: string,
    options: { withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: readonly Dirent[]) => void,
  ): void => {
    readdir(folder, options, (error, entries) => {
      if (error !== null) onError(folder, error);
      done(error, error === null ? entries.map(showAsFile) : []);
    });
  };
  return read as typeof readdir;
}

/** Links, pipes and devices too: what is wrong with them is said when they are read. */
function showAsFile(entry: Dirent): Dirent {
  if (entry.isDirectory() || entry.isFile()) return entry;
  return Object.assign(Object.create(entry), { isSymbolicLink: () => false, isFile: () => true });
}

function describeUnreadable(folder: string, error: Error): Failure {
  const path = toPosix(relative('.', folder)) || '.';
  return {
    step: `look into ${path}`,
    message: `The folder cannot be listed. ${describeFileError(error)}`,
    remedy: 'Correct its permissions, or leave it out with "ignores" in xano-ci.yml.',
  };
}
