import { afterAll, describe, expect, test } from '@jest/globals';
import { takeLiveSnapshot } from '../../src/commands/snapshot.ts';
import type { SimulatorOptions } from '../../src/simulator/start-simulator.ts';
import { createXanoClient } from '../../src/xano/client.ts';
import { createTokenWatch } from '../contract/support/token-watch.ts';
import { greet, list, main, note } from '../simulator/documents.ts';
import { withSimulator } from '../simulator/with-simulator.ts';
import { createFakeTime } from '../xano/support/fake-time.ts';
import { clock } from './memory-files.ts';

const watch = createTokenWatch();
afterAll(() => expect(watch.find().leaks).toEqual([]));

async function take(branch: string | null = null, options: SimulatorOptions = {}, broken = '') {
  const harness = await withSimulator({ token: watch.token, ...options });
  await harness.push([main, list, greet, note]);
  if (broken !== '') {
    const stored = { id: 900, guid: 'g', kind: 'function', name: 'odd', verb: '', group: '', draft: '' };
    harness.simulator.state.workspaces[0]?.branches[0]?.documents.push({ ...stored, text: broken });
  }
  const { url: instance, token } = harness.simulator;
  const { now, sleep, deadline } = createFakeTime();
  const xano = createXanoClient({ instance, token, clock: now, sleep, deadline });
  const from = harness.simulator.requests.length;
  const result = await takeLiveSnapshot(
    { name: 'staging', instance, workspace: 7, branch, token },
    { clock, xano },
  );
  watch.see('a result', result);
  return { result, requests: harness.simulator.requests.slice(from) };
}

describe('a snapshot of a live workspace', () => {
  test('holds its objects, and says whose it is', async () => {
    const { result } = await take('v1');
    expect(result).toMatchObject({ objects: 5, failures: [], exitCode: 0 });
    const data = JSON.parse(result.text ?? '');
    expect(data).toMatchObject({
      version: 1,
      workspace: 'shop',
      origin: 'staging',
      branch: 'v1',
      takenAt: '2026-03-04T05:06:07.000Z',
    });
    expect(data.objects.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)).toEqual([
      'api_group main',
      'function greet',
      'query notes',
      'table note',
      'workspace shop',
    ]);
  });

  test('of the live branch names none', async () => {
    expect(JSON.parse((await take()).result.text ?? '')).not.toHaveProperty('branch');
  });

  test('asks once, for neither rows nor values nor drafts', async () => {
    const { requests } = await take();
    expect(requests.map(({ method, path, query }) => ({ method, path, query }))).toEqual([
      {
        method: 'GET',
        path: '/api:meta/workspace/7/multidoc',
        query: { branch: '', env: 'false', include_draft: 'false', records: 'false' },
      },
    ]);
  });

  test.each([
    ['pull:status=401', 'does not accept the access token'],
    ['pull:reset-before', 'after 4 tries'],
    ['pull:truncate', 'does not end'],
  ])('is none after %s', async (fault, message) => {
    const { result } = await take(null, { faults: [fault] });
    expect(result).toMatchObject({
      objects: 0,
      exitCode: 2,
      failures: [{ message: expect.stringContaining(message) }],
    });
    expect(result.text).toBeUndefined();
  });

  test('is none when a document does not parse: half a snapshot would call real names unknown', async () => {
    const text = 'function odd {\n  stack {\n    ??\n  }\n}';
    const { result } = await take(null, {}, text);
    expect(result.text).toBeUndefined();
    expect(result).toMatchObject({ exitCode: 2, failures: [{ step: 'parse staging' }] });
  });
});
