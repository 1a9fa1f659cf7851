import { expect, test } from '@jest/globals';
import { withSimulator } from '../with-simulator.ts';

test('says who the token belongs to, and where the instance is', async () => {
  const { get, simulator } = await withSimulator();
  expect((await get('/auth/me')).json).toMatchObject({
    id: 1,
    email: 'user@example.com',
    extras: { instance: { name: 'simulated' } },
  });
  expect((await get('/instance')).json).toEqual([
    { id: 1, name: 'simulated', display: 'Simulated instance', meta_api: `${simulator.url}/api:meta` },
  ]);
});
