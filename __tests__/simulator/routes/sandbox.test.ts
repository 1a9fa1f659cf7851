import { expect, test } from '@jest/globals';
import { greet } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

const xs = async (url: string, token: string) =>
  (
    await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/x-xanoscript' },
      body: greet,
    })
  ).json();

test('the sandbox is made when it is asked for, filled, compared and reset', async () => {
  const { get, send, simulator } = await withSimulator();
  expect((await get('/sandbox/me')).json).toMatchObject({ name: 'Sandbox' });
  const at = `${simulator.url}/api:meta/sandbox/multidoc`;
  expect(await xs(`${at}?source_workspace_id=7`, simulator.token)).toHaveProperty('guid_map');
  expect((await get('/sandbox/multidoc')).text).toContain('function greet');
  expect(await xs(`${at}/dry-run?source_workspace_id=7`, simulator.token)).not.toHaveProperty(
    'source_workspace_mismatch',
  );
  expect(await xs(`${at}/dry-run?source_workspace_id=8`, simulator.token)).toMatchObject({
    source_workspace_mismatch: true,
  });
  await send('POST', '/sandbox/reset');
  expect((await get('/sandbox/multidoc')).text).not.toContain('function greet');
  expect((await send('DELETE', '/sandbox/me')).status).toBe(200);
});

test('the free plan has none', async () => {
  const { get } = await withSimulator({ workspaces: [{ id: 7, name: 'shop', plan: 'free' }] });
  expect(await get('/sandbox/me')).toMatchObject({ status: 500, json: { message: 'Access Denied.' } });
});
