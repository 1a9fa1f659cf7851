import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileSystem } from '../commands/ports.ts';
import { readSources } from './read-sources.ts';

/** The real file system. */
export const fileSystem: FileSystem = {
  readSources,

  async hasFiles(folder) {
    return (await readdir(folder)).length > 0;
  },

  async readText(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  },

  async writeText(path, text) {
    await mkdir(dirname(path), { recursive: true });
    // A reader never sees half a file.
    const temporary = `${path}.${process.pid}.tmp`;
    await writeFile(temporary, text);
    await rename(temporary, path);
  },
};
