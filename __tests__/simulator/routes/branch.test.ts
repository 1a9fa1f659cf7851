import { describe, expect, test } from '@jest/globals';
import { greet, note } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

const at = '/workspace/7/branch';

async function withDev() {
  const harness = await withSimulator();
  await harness.push([greet, note]);
  await harness.send('POST', at, { label: 'dev' });
  return harness;
}

describe('a branch', () => {
  test('begins as a copy of another', async () => {
    const { pull } = await withDev();
    expect(await pull('branch=dev')).toEqual(await pull());
  });

  test('has its own logic, and the tables of all', async () => {
    const { push, pull } = await withDev();
    await push(
      [greet.replace('Hello', 'Good day'), note.replace('text? body?', 'text? body?\n    int rank?')],
      'branch=dev',
    );
    const live = (await pull()).join('\n');
    expect(live).toContain('Hello');
    expect(live).toContain('int rank?');
  });

  test('has its own tables where so set', async () => {
    const { push, pull, send } = await withSimulator({ settings: { tablesPerBranch: true } });
    await push([note]);
    await send('POST', at, { label: 'dev' });
    await push([note.replace('text? body?', 'text? body?\n    int rank?')], 'branch=dev');
    expect((await pull()).join('\n')).not.toContain('int rank?');
  });

  test('becomes live, and the other is not any more', async () => {
    const { send, get, pull, push } = await withDev();
    await push([greet.replace('Hello', 'Good day')], 'branch=dev');
    expect((await send('POST', `${at}/dev/live`)).json).toMatchObject({ label: 'dev', live: true });
    expect((await get(at)).json).toEqual([
      expect.not.objectContaining({ live: expect.anything() }),
      expect.objectContaining({ label: 'dev', live: true }),
    ]);
    expect((await pull()).join('\n')).toContain('Good day');
  });

  test('is shown, changed and deleted', async () => {
    const { send, get } = await withDev();
    expect((await get(`${at}/dev`)).json).toMatchObject({ label: 'dev', live: false, backup: false });
    expect((await send('PUT', `${at}/dev`, { label: 'next' })).json).not.toHaveProperty('live');
    expect((await send('DELETE', `${at}/next`)).status).toBe(200);
    expect((await get(`${at}/next`)).status).toBe(404);
  });

  test('says that it is not live where so set', async () => {
    const { get, send } = await withSimulator({ settings: { branchListSaysNotLive: true } });
    await send('POST', at, { label: 'dev' });
    expect((await get(at)).json).toMatchObject([{ live: true }, { live: false }]);
  });
});

describe('refused is', () => {
  test.each([
    ['deleting v1', 'DELETE', `${at}/v1`, undefined],
    ['renaming v1', 'PUT', `${at}/v1`, { label: 'other' }],
    ['a label that is taken', 'POST', at, { label: 'dev' }],
  ])('%s', async (_what, method, path, body) => {
    const { send } = await withDev();
    expect((await send(method, path, body)).status).toBe(400);
  });

  test('deleting the live branch', async () => {
    const { send } = await withDev();
    await send('POST', `${at}/dev/live`);
    expect((await send('DELETE', `${at}/dev`)).status).toBe(400);
  });

  test('a source that is not there', async () => {
    const { send } = await withDev();
    expect((await send('POST', at, { label: 'x', source_branch: 'nowhere' })).status).toBe(404);
  });
});
