import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RecordStore } from '../records/record-store.ts';
import { describeFileError, isMissing } from './file-error.ts';

/** JSON files in a folder. What is written has reached the disk when the call resolves. */
export function createRecordFolder(folder: string): RecordStore {
  const pathOf = (name: string): string => join(folder, `${name}.json`);
  return {
    async readJson(name) {
      const text = await told(() => readIfThere(pathOf(name)));
      const value: unknown = text === undefined ? undefined : JSON.parse(text);
      return value;
    },

    async writeJson(name, value) {
      await told(() => throughTemporary(pathOf(name), value, rename));
    },

    async createExclusive(name, value) {
      const path = pathOf(name);
      try {
        // A link to a whole file: unlike an exclusive open, nobody sees it half written.
        await throughTemporary(path, value, link);
        return true;
      } catch (error) {
        if (isPresent(error)) return false;
        throw new Error(describeFileError(error), { cause: error });
      }
    },
  };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

let written = 0;

async function throughTemporary(
  path: string,
  value: unknown,
  place: (from: string, to: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  written += 1;
  const temporary = `${path}.${process.pid}-${written}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(`${JSON.stringify(value, undefined, 2)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await place(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** By name, not by class: errors of the file system may come from another realm than ours. */
function isPresent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'EEXIST';
}

async function told<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Error(describeFileError(error), { cause: error });
  }
}
