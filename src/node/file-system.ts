import { chmod, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileSystem } from '../commands/ports.ts';
import { describeFileError, isMissing } from './file-error.ts';
import { matchPaths } from './match-sources.ts';
import { readSources } from './read-sources.ts';
import { readTextFile } from './read-text-file.ts';

/** In bytes; for configurations and snapshots. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/** The real file system. */
export const fileSystem: FileSystem = {
  readSources,
  matchPaths,

  async hasFiles(folder) {
    return (await readdir(folder)).length > 0;
  },

  async readText(path) {
    try {
      if (!(await exists(path))) return undefined;
    } catch (error) {
      throw new Error(describeFileError(error), { cause: error });
    }
    return readTextFile(path, MAX_TEXT_BYTES);
  },

  async writeText(path, text) {
    try {
      await mkdir(dirname(path), { recursive: true });
      // A device such as /dev/null is written to, never replaced by a file.
      if ((await exists(path)) && !(await stat(path)).isFile()) await writeFile(path, text);
      else await replaceFile(path, text);
    } catch (error) {
      throw new Error(describeFileError(error), { cause: error });
    }
  },

  async replaceText(path, before, after) {
    try {
      // What a link leads to was read, so that is what changes.
      const file = await realpath(path);
      const text = await readFile(file, 'utf8');
      const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
      if (text !== `${mark}${before}`) return false;
      await replaceFile(file, `${mark}${after}`, (await stat(file)).mode);
      return true;
    } catch (error) {
      throw new Error(describeFileError(error), { cause: error });
    }
  },
};

const BYTE_ORDER_MARK = '\ufeff';

/** A reader never sees half a file. A link is replaced too: it may lead anywhere. */
async function replaceFile(path: string, text: string, mode?: number): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
