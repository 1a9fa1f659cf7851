import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readCurrent, writeCurrent } from '../../../src/commands/deploy/current-deployment.ts';
import { createRecordFolder } from '../../../src/node/record-folder.ts';
import { TempFolder } from '../../support/temp-folder.ts';

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

const current = { id: 'deployment-1', commit: 'c0ffee', bundleDigest: 'abc' };

test('what was begun is read again; nothing, where nothing was', async () => {
  const store = createRecordFolder(folder.path);
  expect(await readCurrent(store)).toBeUndefined();
  await writeCurrent(store, current);
  expect(await readCurrent(store)).toEqual({ version: 1, ...current });
});

test.each([
  ['cut off', '{"version": 1,'],
  ['of another version', JSON.stringify({ version: 2, ...current })],
  ['something else', '[]'],
])('what cannot be read is not taken for nothing: %s', async (_, text) => {
  folder.write({ 'current.json': text });
  await expect(readCurrent(createRecordFolder(folder.path))).rejects.toMatchObject({
    name: 'RemedyError',
    message: expect.stringContaining('Which deployment was begun last cannot be read'),
  });
});

test('what cannot be kept says so', async () => {
  folder.write({ file: '' });
  await expect(writeCurrent(createRecordFolder(folder.join('file')), current)).rejects.toMatchObject({
    remedy: expect.stringContaining('--state'),
  });
});
