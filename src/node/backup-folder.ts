import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Backups } from '../deploy/backups.ts';
import { describeFileError, isMissing } from './file-error.ts';

/** Says that backups cannot be kept: then nothing is deployed. */
class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly kind = 'backup';
  readonly remedy = 'Correct the folder of the backups and the rights to write there.';
}

/** One multidoc a file, so that people can read and push it as it is. */
export function createBackupFolder(folder: string): Backups {
  const pathOf = (id: string): string => join(folder, `${encodeURIComponent(id)}.xs`);
  return {
    async write(id, text) {
      await told(id, async () => {
        await mkdir(folder, { recursive: true });
        const temporary = `${pathOf(id)}.${process.pid}.tmp`;
        const file = await open(temporary, 'w');
        try {
          await file.writeFile(text);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, pathOf(id));
      });
    },

    async read(id) {
      return told(id, async () => {
        try {
          return await readFile(pathOf(id), 'utf8');
        } catch (error) {
          if (isMissing(error)) return undefined;
          throw error;
        }
      });
    },
  };
}

async function told<T>(id: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new BackupError(`Backup "${id}" cannot be kept or read. ${describeFileError(error)}`, {
      cause: error,
    });
  }
}
