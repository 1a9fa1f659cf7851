import { appendFileSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { JournalEntry } from '../../src/deploy/journal.ts';
import { createBackupFolder } from '../../src/node/backup-folder.ts';
import { createJournalFile, JournalFileError } from '../../src/node/journal-file.ts';
import { TempFolder } from '../support/temp-folder.ts';

const entry = (step: JournalEntry['step'], status: JournalEntry['status'] = 'done'): JournalEntry => ({
  at: '2026-01-01T00:00:00.000Z',
  step,
  target: 'staging',
  status,
  data: { message: 'Zeile\nmit „ü“' },
});

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

test('a journal that is not there is empty; entries come back in order, each on a line', async () => {
  const path = folder.join('deep', 'journal.jsonl');
  const journal = createJournalFile(path);
  expect(await journal.read()).toEqual([]);
  await journal.append(entry('push', 'started'));
  await journal.append(entry('push'));
  expect(await createJournalFile(path).read()).toEqual([entry('push', 'started'), entry('push')]);
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(3);
});

test('a line that a crash has torn does not count, and is gone when the next one is written', async () => {
  const path = folder.join('journal.jsonl');
  const journal = createJournalFile(path);
  await journal.append(entry('push', 'started'));
  // In the middle of a letter.
  appendFileSync(path, Buffer.from(JSON.stringify(entry('push'))).subarray(0, -8));
  expect(await journal.read()).toEqual([entry('push', 'started')]);
  await journal.append(entry('prove', 'started'));
  expect(await journal.read()).toEqual([entry('push', 'started'), entry('prove', 'started')]);
});

test('a journal that was edited is refused, naming the line', async () => {
  const path = folder.join('journal.jsonl');
  folder.write({ 'journal.jsonl': `${JSON.stringify(entry('push'))}\nnonsense\n` });
  await expect(createJournalFile(path).read()).rejects.toThrow(JournalFileError);
  await expect(createJournalFile(path).read()).rejects.toThrow('Line 2 of the journal');
});

test('one that cannot be written says so', async () => {
  folder.write({ folder: 'a file' });
  await expect(
    createJournalFile(folder.join('folder', 'journal.jsonl')).append(entry('push')),
  ).rejects.toThrow(JournalFileError);
});

test('backups are kept as they are, by any id', async () => {
  const backups = createBackupFolder(folder.join('backups'));
  expect(await backups.read('deploy/1-staging')).toBeUndefined();
  await backups.write('deploy/1-staging', 'function f {\n}');
  await backups.write('deploy/1-staging', 'function g {\n}');
  expect(await backups.read('deploy/1-staging')).toBe('function g {\n}');
  folder.write({ file: '' });
  await expect(createBackupFolder(folder.join('file')).write('a', '')).rejects.toMatchObject({
    kind: 'backup',
  });
});
