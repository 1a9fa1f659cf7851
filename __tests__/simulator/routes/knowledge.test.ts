import { describe, expect, test } from '@jest/globals';
import { withSimulator } from '../with-simulator.ts';

const at = '/workspace/7/knowledge/sync';
const item = {
  name: 'style',
  knowledge_type: 'doc',
  content: 'Be short.',
  description: '',
  scope: 'workspace',
  mode: 'auto',
  enabled: true,
};

describe('knowledge', () => {
  test('is kept by branch, with guids', async () => {
    const { get, send } = await withSimulator();
    const pushed = await send('POST', at, { branch: '', delete: false, force: false, items: [item] });
    expect(pushed.json).toMatchObject({
      imported: 1,
      deleted: 0,
      guid_map: [{ name: 'style', guid: expect.stringMatching(/^[\w-]{27}$/) }],
    });
    expect((await get(`${at}?branch=`)).json).toMatchObject([item]);
  });

  test('is previewed without being changed', async () => {
    const { get, send } = await withSimulator();
    await send('POST', at, { items: [item, { ...item, name: 'old' }] });
    const { json } = await send('POST', at, {
      dry_run: true,
      delete: true,
      items: [
        { ...item, content: 'Be clear.' },
        { ...item, name: 'new' },
      ],
    });
    expect(json).toMatchObject({
      operations: [
        { action: 'update', name: 'style' },
        { action: 'create', name: 'new' },
        { action: 'delete', name: 'old' },
      ],
      summary: { doc: { created: 1, updated: 1, deleted: 1 } },
    });
    expect((await get(at)).json).toHaveLength(2);
  });

  test('is changed by a preview on an instance that does not know what one is', async () => {
    const { get, send } = await withSimulator({ settings: { honoursKnowledgeDryRun: false } });
    expect((await send('POST', at, { dry_run: true, items: [item] })).json).toMatchObject({ imported: 1 });
    expect((await get(at)).json).toHaveLength(1);
  });

  test('is deleted when it is missing, if so asked', async () => {
    const { get, send } = await withSimulator();
    await send('POST', at, { items: [item] });
    expect((await send('POST', at, { delete: true, items: [] })).json).toMatchObject({ deleted: 1 });
    expect((await get(at)).json).toEqual([]);
  });

  test('needs its fields, with values that exist', async () => {
    const { send } = await withSimulator();
    expect(await send('POST', at, { items: [{ ...item, mode: 'sometimes' }] })).toMatchObject({
      status: 400,
      json: {
        message: 'Input "items.0.mode" is not one of the allowable values.',
        payload: { param: 'items.0.mode' },
      },
    });
    const { scope: _scope, ...incomplete } = item;
    expect((await send('POST', at, { items: [incomplete] })).status).toBe(400);
  });

  test('is listed for people, without contents unless asked for', async () => {
    const { get, send } = await withSimulator();
    await send('POST', at, { items: [item, { ...item, name: 'off', enabled: false }] });
    const { json } = await get('/workspace/7/knowledge?enabled_only=true&type=doc');
    expect(json).toMatchObject({ curPage: 1, items: [{ name: 'style' }] });
    expect(JSON.stringify(json)).not.toContain('Be short.');
    expect((await get('/workspace/7/knowledge?include_content=true')).text).toContain('Be short.');
  });
});
