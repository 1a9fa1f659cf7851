import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RecordsPort } from '../../src/deploy/records-port.ts';
import { createRecordFolder } from '../../src/node/record-folder.ts';
import { createFolderRecords } from '../../src/records/folder-records.ts';
import { type LockClaim, type Records, RecordsError } from '../../src/records/records.ts';
import { MemoryStore } from '../deploy/support/memory-ports.ts';
import { TempFolder } from '../support/temp-folder.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const claim = (owner: string, from: number, minutes = 60): LockClaim => ({
  owner,
  at: at(from),
  expiresAt: at(from + minutes),
});

let folder: TempFolder;
beforeEach(() => {
  folder = new TempFolder();
});
afterEach(() => folder.remove());

describe.each<[string, () => Records]>([
  ['in memory', () => createFolderRecords(new MemoryStore())],
  ['in a folder', () => createFolderRecords(createRecordFolder(folder.join('records')))],
])('records %s', (_, create) => {
  test('are given back as they were written, also by names that are no file names', async () => {
    const records = create();
    const proof = {
      version: 1,
      target: '../a b',
      bundleDigest: 'd1',
      overlayDigest: 'o1',
      commit: 'c',
      tests: 'passed',
      deployment: 'x',
      provenAt: at(0),
    } as const;
    expect(await records.readProof('../a b', 'd1')).toBeUndefined();
    await records.writeProof(proof);
    expect(await records.readProof('../a b', 'd1')).toEqual(proof);
    expect(await records.readProof('../a b', 'd2')).toBeUndefined();

    const state = {
      version: 1,
      target: 'staging',
      workspace: { id: 7, name: 'shop' },
      branch: null,
      bundleDigest: 'd1',
      commit: 'c',
      deployment: 'x',
      at: at(0),
      objects: { '["function","f"]': 'e' },
    } as const;
    await records.writeDeployed(state);
    await records.writeDeployed({ ...state, commit: 'c2' });
    expect(await records.readDeployed('staging')).toEqual({ ...state, commit: 'c2' });

    const receipt = { version: 1, id: 'deploy/1', anything: [1, 'two'] };
    await records.writeReceipt(receipt);
    expect(await records.readReceipt('deploy/1')).toEqual(receipt);
  });

  test('a lock is for one, until it is given back', async () => {
    const records = create();
    expect(await records.acquireLock('staging', claim('a', 0))).toEqual({ status: 'acquired' });
    expect(await records.acquireLock('staging', claim('b', 1))).toEqual({
      status: 'held',
      owner: 'a',
      expiresAt: at(60),
    });
    expect(await records.acquireLock('production', claim('b', 1))).toEqual({ status: 'acquired' });
    await records.releaseLock('staging', 'b');
    expect((await records.acquireLock('staging', claim('b', 2))).status).toBe('held');
    await records.releaseLock('staging', 'a');
    expect((await records.acquireLock('staging', claim('b', 3))).status).toBe('acquired');
  });

  test('its owner gets it again, and for longer', async () => {
    const records = create();
    await records.acquireLock('staging', claim('a', 0));
    expect((await records.acquireLock('staging', claim('a', 30))).status).toBe('acquired');
    expect((await records.renewLock('staging', claim('a', 40))).status).toBe('acquired');
    expect(await records.acquireLock('staging', claim('b', 70))).toMatchObject({
      status: 'held',
      expiresAt: at(100),
    });
  });

  test('one that has expired is taken over, and lost to its owner', async () => {
    const records = create();
    await records.acquireLock('staging', claim('a', 0));
    expect((await records.acquireLock('staging', claim('b', 61))).status).toBe('acquired');
    expect(await records.renewLock('staging', claim('a', 62))).toMatchObject({ status: 'held', owner: 'b' });
    await records.releaseLock('staging', 'a');
    expect((await records.acquireLock('staging', claim('c', 63))).status).toBe('held');
  });

  test.each([
    ['a free one', undefined],
    ['an expired one', 'old'],
  ])('of many who ask for %s at the same time, one gets it', async (_what, earlier) => {
    const records = create();
    if (earlier !== undefined) await records.acquireLock('staging', claim(earlier, 0));
    const owners = Array.from({ length: 8 }, (__, index) => `owner-${index}`);
    const answers = await Promise.all(
      owners.map((owner) => records.acquireLock('staging', claim(owner, 90))),
    );
    expect(answers.filter(({ status }) => status === 'acquired')).toHaveLength(1);
  });
});

test('the engine takes them as they are', () => {
  const port: RecordsPort = createFolderRecords(new MemoryStore());
  expect(port).toBeDefined();
});

test('what cannot be written, or is no record, is said with what to do', async () => {
  const store = new MemoryStore();
  await store.writeJson('deployed/staging', { version: 2 });
  const error = await createFolderRecords(store)
    .readDeployed('staging')
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RecordsError);
  expect(error).toMatchObject({ kind: 'records', message: expect.stringContaining('"version"') });

  folder.write({ records: 'a file' });
  await expect(
    createFolderRecords(createRecordFolder(folder.join('records'))).acquireLock('staging', claim('a', 0)),
  ).rejects.toThrow(RecordsError);
});
