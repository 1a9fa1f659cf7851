import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeployStorage } from '../commands/ports.ts';
import { createBackupFolder } from './backup-folder.ts';
import { createJournalFile } from './journal-file.ts';
import { createRecordFolder } from './record-folder.ts';

/** @param folder where everything goes; backups hold whole workspaces, so it does not belong into git */
export function createDeployStorage(folder: string): DeployStorage {
  const backups = createBackupFolder(join(folder, 'backups'));
  return {
    journal: (deployment) =>
      createJournalFile(join(folder, 'journals', `${encodeURIComponent(deployment)}.jsonl`)),
    backups: {
      read: (id) => backups.read(id),
      async write(id, text) {
        await hideFromGit(folder);
        await backups.write(id, text);
      },
    },
    store: createRecordFolder(join(folder, 'records')),
  };
}

/** What somebody has put there stays. */
async function hideFromGit(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // It is there already; who cannot write there at all is told so by the backup.
  }
}
