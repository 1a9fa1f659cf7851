import { posix, relative } from 'node:path';
import type { Failure } from '../source/failure.ts';
import { RemedyError } from '../source/remedy-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Git, SourceRequest } from './ports.ts';

export type BaseState =
  | { readonly ok: true; readonly files: readonly SourceFile[] }
  | { readonly ok: false; readonly failure: Failure };

/**
 * The files of a request as they are in a commit, under the same paths as those of the working tree.
 * @param root the folder to which paths are relative
 */
export async function readBaseState(
  ref: string,
  { paths, ignores, ignoresFrom }: SourceRequest,
  root: string,
  git: Git,
): Promise<BaseState> {
  const found = new Map<string, SourceFile>();
  try {
    // What others did meanwhile is no part of the change.
    const commit = (await git.findMergeBase(ref, 'HEAD', ignoresFrom ?? '.')) ?? ref;
    for (const path of paths) {
      const isBelow = ignoresFrom !== undefined && isWithin(ignoresFrom, path);
      const from = isBelow ? ignoresFrom : path;
      for (const file of await git.readTree(commit, from, ignores)) {
        const place = posix.join(toPosix(from), file.path);
        if (!isWithin(path, place)) continue;
        const own = posix.relative(toPosix(root), place);
        found.set(own, { path: own, text: file.text });
      }
    }
    return { ok: true, files: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
  } catch (error) {
    if (!(error instanceof RemedyError)) throw error;
    const { message, remedy } = error;
    return { ok: false, failure: { step: `compare with commit ${ref}`, message, remedy } };
  }
}

export function isWithin(folder: string, path: string): boolean {
  const way = toPosix(relative(folder, path));
  return way !== '..' && !way.startsWith('../');
}

function toPosix(path: string): string {
  return path.replaceAll('\\', '/');
}
