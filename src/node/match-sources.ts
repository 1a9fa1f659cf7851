import type { Dirent, readdir } from 'node:fs';
import { relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { ALWAYS_IGNORED, toPosix } from './find-files.ts';

/**
 * Of paths that are in no folder, those that `findFiles` would find if they were in one: the same patterns, read by the
 * same rules.
 * @param paths relative, with `/`
 * @returns sorted as they come
 */
export async function matchSources(
  paths: readonly string[],
  ignores: readonly string[],
): Promise<readonly string[]> {
  const folders = buildFolders(paths);
  const list = (
    folder: string,
    _options: { withFileTypes: true },
    done: (error: null, entries: readonly Dirent[]) => void,
  ): void => {
    const entries = folders.get(toPosix(relative(ROOT, folder))) ?? new Map<string, boolean>();
    done(
      null,
      [...entries].map(([name, isFolder]) => createEntry(name, isFolder)),
    );
  };
  const found = await glob('**/*.xs', {
    cwd: ROOT,
    dot: false,
    expandDirectories: false,
    ignore: [...ignores, ...ALWAYS_IGNORED],
    fs: { readdir: list as typeof readdir },
  });
  const wanted = new Set(found.map(toPosix));
  return paths.filter((path) => wanted.has(path));
}

/** Stands for the folder that is not there; nothing is read from it. */
const ROOT = resolve('/');

/** What is in each folder, and whether it is a folder itself. */
function buildFolders(paths: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const folders = new Map<string, Map<string, boolean>>();
  for (const path of paths) {
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
      const parent = names.slice(0, index).join('/');
      const entries = folders.get(parent) ?? new Map<string, boolean>();
      entries.set(name, index < names.length - 1);
      folders.set(parent, entries);
    }
  }
  return folders;
}

function createEntry(name: string, isFolder: boolean): Dirent {
  const entry = { name, isDirectory: () => isFolder, isFile: () => !isFolder, isSymbolicLink: () => false };
  return entry as Dirent;
}
