import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDeployStorage } from '../../src/node/deploy-storage.ts';
import { TempFolder } from '../support/temp-folder.ts';

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

test('opening it writes nothing; with the first backup git is told to leave it alone', async () => {
  const storage = createDeployStorage(folder.join('state'));
  expect(await storage.backups.read('a')).toBeUndefined();
  expect(readdirSync(folder.path)).toEqual([]);
  await storage.backups.write('a', 'text');
  await storage.backups.write('../b', 'other');
  expect(readFileSync(folder.join('state/.gitignore'), 'utf8')).toBe('*\n');
  expect(await storage.backups.read('../b')).toBe('other');
  expect(readdirSync(folder.path)).toEqual(['state']);
});

test('what somebody wrote there stays', async () => {
  folder.write({ 'state/.gitignore': 'backups\n' });
  await createDeployStorage(folder.join('state')).backups.write('a', 'text');
  expect(readFileSync(folder.join('state/.gitignore'), 'utf8')).toBe('backups\n');
});

test('a deployment of any name has a journal of its own', async () => {
  const storage = createDeployStorage(folder.join('state'));
  const entry = {
    at: '2026-01-01T00:00:00.000Z',
    step: 'begin',
    target: '',
    status: 'started',
    data: null,
  } as const;
  await storage.journal('../a/b').append(entry);
  expect(await storage.journal('../a/b').read()).toEqual([entry]);
  expect(await storage.journal('b').read()).toEqual([]);
  expect(readdirSync(folder.join('state/journals'))).toHaveLength(1);
});
