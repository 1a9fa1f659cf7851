import { expect, test } from '@jest/globals';
import { greet, list, main, note } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

test('objects of one kind are listed and shown, with their source when asked for', async () => {
  const { get, push, simulator } = await withSimulator();
  await push([greet, list, main, note]);
  const [branch] = simulator.state.workspaces[0]?.branches ?? [];
  const idOf = (name: string) => branch?.documents.find((document) => document.name === name)?.id;
  expect((await get('/workspace/7/function?per_page=1&include_xanoscript=true')).json).toMatchObject({
    items: [
      {
        id: idOf('greet'),
        name: 'greet',
        xanoscript: { status: 'ok', value: expect.stringContaining('function greet') },
      },
    ],
  });
  expect((await get(`/workspace/7/function/${idOf('greet')}`)).json).not.toHaveProperty('xanoscript');
  expect((await get('/workspace/7/table')).json).toMatchObject({ items: [{ name: 'note' }] });
  expect((await get(`/workspace/7/apigroup/${idOf('main')}/api`)).json).toMatchObject({
    items: [{ name: 'notes', verb: 'GET' }],
  });
  expect((await get('/workspace/7/task')).json).toMatchObject({ items: [] });
  expect((await get('/workspace/7/function/999')).status).toBe(404);
});

test('the history of requests is what the state holds', async () => {
  const { get, simulator } = await withSimulator();
  simulator.state.workspaces[0]?.history.push(
    { id: 1, verb: 'GET', path: '/notes', status: 500, branch: 'v1' },
    { id: 2, branch: 'dev' },
  );
  expect((await get('/workspace/7/request_history?branch=v1')).json).toMatchObject({
    items: [{ id: 1, status: 500 }],
  });
  expect((await get('/workspace/7/request_history?per_page=501')).status).toBe(400);
});
