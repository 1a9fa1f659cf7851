import { join } from 'node:path';
import type { DeployStorage } from '../commands/ports.ts';
import { createBackupFolder } from './backup-folder.ts';
import { createJournalFile } from './journal-file.ts';
import { createRecordFolder } from './record-folder.ts';

/** @param folder where everything goes; backups hold whole workspaces, so it does not belong into git */
export function createDeployStorage(folder: string): DeployStorage {
  return {
    journal: (deployment) =>
      createJournalFile(join(folder, 'journals', `${encodeURIComponent(deployment)}.jsonl`)),
    backups: createBackupFolder(join(folder, 'backups')),
    store: createRecordFolder(join(folder, 'records')),
  };
}
