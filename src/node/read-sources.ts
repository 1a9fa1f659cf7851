import { constants } from 'node:fs';
import { access, readFile, stat } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { SourceRequest, Sources } from '../commands/ports.ts';
import { compareText } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import type { SourceFile } from '../source/source-file.ts';

/** In bytes. The largest file among 2,000 real ones has 60 kB. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** Never looked into: what is below is not the user's source. */
const ALWAYS_IGNORED = ['**/node_modules/**', '**/.git/**'];

/**
 * Finds and reads `.xs` files. One folder given is the root of their paths; otherwise the working folder is.
 * A byte order mark is dropped. What cannot be read becomes a failure, and everything else is still returned.
 */
export async function readSources({ paths, ignores }: SourceRequest): Promise<Sources> {
  const failures: Failure[] = [];
  const emptyFolders: string[] = [];
  const root = await findRoot(paths);
  const found = new Set<string>();
  for (const path of paths) {
    const kind = await findKind(path);
    if (kind === 'missing') {
      failures.push({
        step: `read ${path}`,
        message: `There is no file or folder "${path}".`,
        remedy:
          'Check the path; it is taken from the working folder. In a workflow, run actions/checkout first.',
      });
    } else if (kind === 'file') found.add(resolve(path));
    else {
      const inFolder = await glob('**/*.xs', {
        cwd: path,
        dot: false,
        absolute: true,
        ignore: [...ALWAYS_IGNORED, ...ignores],
      });
      if (inFolder.length === 0) emptyFolders.push(path);
      for (const file of inFolder) found.add(resolve(file));
    }
  }
  const files: SourceFile[] = [];
  for (const absolute of [...found].sort(compareText)) {
    const path = relative(resolve(root), absolute).split(sep).join(posix.sep);
    const result = await readSource(absolute, path);
    if ('step' in result) failures.push(result);
    else files.push(result);
  }
  return { root, files, failures, emptyFolders };
}

async function findRoot(paths: readonly string[]): Promise<string> {
  const [only] = paths;
  return paths.length === 1 && only !== undefined && (await findKind(only)) === 'folder' ? only : '.';
}

async function findKind(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'missing';
  }
}

async function readSource(absolute: string, path: string): Promise<SourceFile | Failure> {
  try {
    await access(absolute, constants.R_OK);
    const { size } = await stat(absolute);
    if (size > MAX_FILE_BYTES) {
      return {
        step: `read ${path}`,
        message: `The file has ${size} bytes; at most ${MAX_FILE_BYTES} are read.`,
        remedy: 'Split it into one file per document, or leave it out with "ignores" in xano-ci.yml.',
      };
    }
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(absolute)) };
  } catch (error) {
    return describeUnreadable(path, error);
  }
}

function describeUnreadable(path: string, error: unknown): Failure {
  if (error instanceof TypeError) {
    return {
      step: `read ${path}`,
      message: 'The file is not UTF-8 text.',
      remedy: 'Save it as UTF-8; Xano writes nothing else.',
    };
  }
  return {
    step: `read ${path}`,
    message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'Check its permissions.',
  };
}
