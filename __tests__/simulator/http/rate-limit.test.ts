import { expect, test } from '@jest/globals';
import { withSimulator } from '../with-simulator.ts';

const free = [{ id: 7, name: 'shop', plan: 'free' as const }];

test('the free plan allows ten calls in twenty seconds', async () => {
  let now = 0;
  const { get } = await withSimulator({
    workspaces: free,
    clock: () => now,
    settings: { sendsRetryAfter: true },
  });
  for (let call = 0; call < 10; call += 1) expect((await get('/auth/me')).status).toBe(200);
  now = 5000;
  const refused = await get('/auth/me');
  expect(refused).toMatchObject({ status: 429, json: { code: 'ERROR_CODE_TOO_MANY_REQUESTS' } });
  expect(refused.headers.get('retry-after')).toBe('15');
  now = 20_000;
  expect((await get('/auth/me')).status).toBe(200);
});

test.each([
  ['the paid plan', { workspaces: [{ id: 7, name: 'shop' }] }],
  ['the free plan where so set', { workspaces: free, settings: { freePlanRateLimit: false } }],
])('%s has no limit', async (_plan, options) => {
  const { get } = await withSimulator({ ...options, clock: () => 0 });
  for (let call = 0; call < 11; call += 1) expect((await get('/auth/me')).status).toBe(200);
});

test('nothing says how long to wait unless so set', async () => {
  const { get } = await withSimulator({ workspaces: free, clock: () => 0 });
  for (let call = 0; call < 10; call += 1) await get('/auth/me');
  expect((await get('/auth/me')).headers.get('retry-after')).toBeNull();
});
