import { expect, test } from '@jest/globals';
import { list, main } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

test('workspaces are listed, shown and changed', async () => {
  const { get, send, pull } = await withSimulator({
    workspaces: [
      { id: 7, name: 'shop' },
      { id: 8, name: 'blog', allowPush: false },
    ],
  });
  expect((await get('/workspace')).json).toMatchObject({
    items: [{ id: 7, branch: 'v1' }, { id: 8 }],
    nextPage: null,
  });
  expect((await get('/workspace?search=blo')).json).toMatchObject({ items: [{ id: 8 }] });
  expect((await get('/workspace/8')).json).toMatchObject({
    name: 'blog',
    preferences: { allow_push: false },
  });
  const changed = await send('PUT', '/workspace/7', { name: 'New shop', preferences: { allow_push: false } });
  expect(changed.json).toMatchObject({ name: 'New shop', preferences: { allow_push: false } });
  expect((await pull())[0]).toMatch(/^workspace "New shop" \{/);
});

test('what is no change of a workspace is refused with its name', async () => {
  const { send } = await withSimulator();
  expect(await send('PUT', '/workspace/7', { preferences: { allow_push: 'yes' } })).toMatchObject({
    status: 400,
    json: { code: 'ERROR_CODE_INPUT_ERROR', payload: { param: 'preferences.allow_push' } },
  });
});

test('endpoints are described as OpenAPI', async () => {
  const { get, push } = await withSimulator();
  await push([main, list]);
  expect((await get('/workspace/7/openapi')).json).toMatchObject({
    info: { title: 'shop' },
    paths: { '/notes': { get: { tags: ['main'] } } },
  });
});
