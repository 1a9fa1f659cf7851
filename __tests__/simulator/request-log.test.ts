import { expect, test } from '@jest/globals';
import { greet } from './documents.ts';
import { withSimulator } from './with-simulator.ts';

test('calls are kept in order, without the token', async () => {
  const { simulator, get, push } = await withSimulator({
    token: 'not-to-be-seen',
    faults: ['auth:reset-before'],
  });
  await push([greet], 'branch=v1&partial=true');
  await get('/workspace/99');
  await expect(get('/auth/me')).rejects.toThrow();
  expect(simulator.requests).toMatchObject([
    {
      order: 1,
      method: 'POST',
      path: '/api:meta/workspace/7/multidoc',
      query: { branch: 'v1', partial: 'true' },
      body: greet,
      status: 200,
    },
    { order: 2, method: 'GET', path: '/api:meta/workspace/99', status: 404 },
    { order: 3, method: 'GET', path: '/api:meta/auth/me', status: 0 },
  ]);
  expect(JSON.stringify(simulator.requests)).not.toContain('not-to-be-seen');
  const response = await fetch(`${simulator.url}/_simulator/requests`);
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(simulator.requests)));
});
