import { describe, expect, test } from '@jest/globals';
import type { RecordsPort } from '../../src/deploy/records-port.ts';
import type { GithubClient } from '../../src/github/client.ts';
import { createGithubRecords } from '../../src/github/github-records.ts';
import { createLockStore } from '../../src/github/lock-ref.ts';
import { RecordError } from '../../src/github/record-error.ts';
import { createRecordFiles } from '../../src/github/record-files.ts';
import {
  type DeployedState,
  deployedStateSchema,
  type LockClaim,
  type Proof,
  proofSchema,
  type Records,
  receiptSchema,
} from '../../src/records/records.ts';
import { callsOf, clientOf, connect, errorOf } from './connect.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 1, 12);
const at = (minute: number): string => new Date(NOON + minute * MINUTE).toISOString();
const claim = (owner: string, from = 0, minutes = 60): LockClaim => ({
  owner,
  at: at(from),
  expiresAt: at(from + minutes),
});
const proof: Proof = {
  version: 1,
  target: 'staging',
  bundleDigest: 'd1',
  overlayDigest: 'o1',
  commit: 'c',
  tests: 'passed',
  deployment: 'x',
  provenAt: at(0),
};
const state: DeployedState = {
  version: 1,
  target: 'staging',
  workspace: { id: 7, name: 'shop' },
  branch: null,
  bundleDigest: 'd1',
  commit: 'c',
  deployment: 'x',
  at: at(0),
  objects: { '["function","f"]': 'e' },
};

const recordsOf = (client: GithubClient, now: () => number): Records =>
  createGithubRecords({
    files: createRecordFiles(client),
    locks: createLockStore(client, now),
    runUrl: 'https://github.com/run/1',
    parsers: {
      proof: (value) => proofSchema.parse(value),
      deployed: (value) => deployedStateSchema.parse(value),
      receipt: (value) => receiptSchema.parse(value),
    },
  });

async function setUp(options: Parameters<typeof connect>[0] = {}) {
  const { github, client } = await connect(options);
  let now = NOON;
  return {
    github,
    client,
    ours: recordsOf(client, () => now),
    /** Another process, with a connection of its own. */
    theirs: recordsOf(clientOf(github), () => now),
    wait: (minutes: number) => {
      now += minutes * MINUTE;
    },
  };
}

describe('records', () => {
  test('are given back as they were written, to another process too', async () => {
    const { ours, theirs } = await setUp();
    const engine: RecordsPort = ours;
    expect(await engine.readProof('staging', 'd1')).toBeUndefined();
    await ours.writeProof(proof);
    expect(await theirs.readProof('staging', 'd1')).toEqual(proof);
    expect(await theirs.readProof('staging', 'd2')).toBeUndefined();
    expect(await theirs.readProof('production', 'd1')).toBeUndefined();

    await ours.writeDeployed(state);
    await ours.writeDeployed({ ...state, commit: 'c2' });
    expect(await theirs.readDeployed('staging')).toEqual({ ...state, commit: 'c2' });
    const receipt = { version: 1, id: '../a b', anything: [1, 'two'] };
    await ours.writeReceipt(receipt);
    expect(await theirs.readReceipt('../a b')).toEqual(receipt);
    expect(await theirs.readProof('staging', 'd1')).toEqual(proof);
  });

  test('are one commit each, on top of what was there', async () => {
    const { github, ours } = await setUp();
    await ours.writeProof(proof);
    await ours.writeDeployed(state);
    expect([...github.state.refs.keys()]).toEqual(['refs/xano-ci/records']);
    const head = github.state.commits.get(github.state.refs.get('refs/xano-ci/records')?.sha ?? '');
    expect(head?.message).toBe('"staging" holds d1');
    const [parent = ''] = head?.parents ?? [];
    expect(github.state.commits.get(parent)).toMatchObject({ message: '"staging" proved d1', parents: [] });
    expect(github.state.trees.get(head?.tree ?? '')?.map(({ path }) => path)).toEqual([
      'README.md',
      'proofs/staging/d1.json',
      'deployed/staging.json',
    ]);
  });

  test('of two who write at the same time, both are kept', async () => {
    const { ours, theirs } = await setUp();
    await Promise.all([
      ours.writeProof(proof),
      theirs.writeProof({ ...proof, target: 'production' }),
      ours.writeReceipt({ version: 1, id: 'r1' }),
      theirs.writeReceipt({ version: 1, id: 'r2' }),
    ]);
    expect(await ours.readProof('production', 'd1')).toMatchObject({ target: 'production' });
    expect(await theirs.readProof('staging', 'd1')).toEqual(proof);
    expect(await ours.readReceipt('r1')).toEqual({ version: 1, id: 'r1' });
    expect(await ours.readReceipt('r2')).toEqual({ version: 1, id: 'r2' });
  });

  test.each([
    ['create', 0, { method: 'POST', path: '/git/refs' }],
    ['move', 1, { method: 'PATCH', path: '/git/refs' }],
  ])('when the answer to the %s got lost, what is there decides', async (_name, earlier, place) => {
    for (const kind of ['reset', 'reset-after', 'bad-gateway-after'] as const) {
      const { github, ours, theirs } = await setUp();
      if (earlier > 0) await ours.writeReceipt({ version: 1, id: 'earlier' });
      github.fail({ ...place, kind });
      await ours.writeProof(proof);
      expect(await theirs.readProof('staging', 'd1')).toEqual(proof);
      const commits = [...github.state.commits.values()].filter(({ message }) => message.includes('proved'));
      expect(commits).toHaveLength(kind === 'reset' ? 2 : 1);
    }
  });

  test('of 20,000 objects fit, though GitHub shows such files by their hash only', async () => {
    const { github, ours, theirs } = await setUp();
    const objects = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [
        JSON.stringify(['query', `/products/{id}/part-${index}`, 'GET', 'shop']),
        index.toString(16).padStart(32, '0'),
      ]),
    );
    await ours.writeDeployed({ ...state, objects });
    expect(await theirs.readDeployed('staging')).toEqual({ ...state, objects });
    expect(callsOf(github).at(-1)).toMatch(/^GET \/git\/blobs\//);
  });

  test('that are too large are refused before anything is sent, never cut', async () => {
    const { github, ours } = await setUp();
    const objects = { long: 'x'.repeat(17 * 1024 * 1024) };
    await expect(ours.writeDeployed({ ...state, objects })).rejects.toThrow(
      new RecordError(
        '',
        'The record "deployed/staging.json" has 17.0 MiB; records on GitHub hold up to 16.0 MiB.',
        '',
      ),
    );
    expect(github.received).toEqual([]);
  });

  test('that are none are refused', async () => {
    const { client, ours } = await setUp();
    const files = createRecordFiles(client);
    for (const text of ['{"version":2}', 'not JSON']) {
      await files.write('deployed/staging.json', text, 'by hand');
      const error = await ours.readDeployed('staging').catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        kind: 'records',
        message: expect.stringMatching(/^The record "deployed\/staging.json" is not what it should be/),
        remedy: expect.stringContaining('refs/xano-ci/records'),
      });
    }
  });
});

describe('without rights', () => {
  test.each([
    ['read', 'contents: write'],
    ['none', 'contents: write'],
  ] as const)('to more than %s, writing names the line that is missing', async (level, line) => {
    const { github, client, ours } = await setUp({ rights: { contents: level } });
    for (const call of [
      () => createRecordFiles(client).checkRight(),
      () => ours.writeProof(proof),
      () => ours.acquireLock('staging', claim('a')),
    ]) {
      const error = await errorOf(call());
      expect([error.kind, error.remedy]).toEqual([
        'missing-permission',
        expect.stringContaining(`"${line}"`),
      ]);
    }
    expect(github.state.refs.size).toBe(0);
  });

  test('to read, reading does', async () => {
    const { ours } = await setUp({ rights: { contents: 'none' } });
    const error = await errorOf(ours.readDeployed('staging'));
    expect(error.remedy).toContain('"contents: read"');
  });

  test('the check leaves nothing that anybody sees', async () => {
    const { github, client } = await setUp();
    await createRecordFiles(client).checkRight();
    expect([github.state.refs.size, github.state.commits.size]).toEqual([0, 0]);
  });
});

describe('a lock', () => {
  test('is for one, until it is given back', async () => {
    const { ours, theirs } = await setUp();
    expect(await ours.acquireLock('staging', claim('a'))).toEqual({ status: 'acquired' });
    expect(await theirs.acquireLock('staging', claim('b', 1))).toEqual({
      status: 'held',
      owner: 'a (https://github.com/run/1)',
      expiresAt: at(60),
    });
    expect(await theirs.acquireLock('production', claim('b', 1))).toEqual({ status: 'acquired' });
    await theirs.releaseLock('staging', 'b');
    expect((await theirs.acquireLock('staging', claim('b', 2))).status).toBe('held');
    await ours.releaseLock('staging', 'a');
    await ours.releaseLock('staging', 'a');
    expect((await theirs.acquireLock('staging', claim('b', 3))).status).toBe('acquired');
  });

  test('its owner gets it again and for longer, also in a new process', async () => {
    const { ours, theirs, wait } = await setUp();
    await ours.acquireLock('staging', claim('a'));
    wait(30);
    expect((await theirs.acquireLock('staging', claim('a', 30))).status).toBe('acquired');
    expect((await theirs.renewLock('staging', claim('a', 40))).status).toBe('acquired');
    wait(40);
    expect(await ours.acquireLock('staging', claim('b', 70))).toMatchObject({
      status: 'held',
      expiresAt: at(100),
    });
    // The lock that the first process knows of has moved on; its owner holds it all the same.
    expect((await ours.renewLock('staging', claim('a', 70))).status).toBe('acquired');
    await theirs.releaseLock('staging', 'a');
  });

  test('that has expired is taken over, and lost to its owner', async () => {
    const { ours, theirs, wait } = await setUp();
    await ours.acquireLock('staging', claim('a'));
    wait(62);
    expect((await theirs.acquireLock('staging', claim('b', 62))).status).toBe('acquired');
    expect(await ours.renewLock('staging', claim('a', 63))).toMatchObject({ status: 'held' });
    await ours.releaseLock('staging', 'a');
    expect((await ours.acquireLock('staging', claim('c', 64))).status).toBe('held');
  });

  test.each([
    ['a free one', undefined],
    ['an expired one', 'old'],
  ])('of many who ask for %s at the same time, one gets it', async (_what, earlier) => {
    const { github, ours, wait } = await setUp();
    if (earlier !== undefined) await ours.acquireLock('staging', claim(earlier));
    wait(90);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        recordsOf(clientOf(github), () => NOON + 90 * MINUTE).acquireLock(
          'staging',
          claim(`new-${index}`, 90),
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 'acquired')).toHaveLength(1);
  });

  test('that is none of ours is left alone', async () => {
    const { github, ours } = await setUp();
    github.state.refs.set('refs/xano-ci/locks/staging', { type: 'tag', sha: 'a'.repeat(40) });
    await expect(ours.acquireLock('staging', claim('a'))).rejects.toMatchObject({
      kind: 'records',
      message: expect.stringContaining('refs/xano-ci/locks/staging'),
    });
  });
});
