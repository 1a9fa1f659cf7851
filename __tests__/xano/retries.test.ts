import { describe, expect, test } from '@jest/globals';
import type { XanoClient } from '../../src/xano/client.ts';
import { DEFAULT_LIMITS, FREE_PLAN_PACE } from '../../src/xano/limits.ts';
import { createPacing } from '../../src/xano/pacing.ts';
import { parseRetryAfter, retryDelay } from '../../src/xano/retry-delay.ts';
import type { CallEvent } from '../../src/xano/transport.ts';
import { fc } from '../support/properties.ts';
import { createFakeTime } from './support/fake-time.ts';
import { type Answer, startServer } from './support/start-server.ts';
import { errorOf, testClient } from './support/test-client.ts';

const workspace = { id: 7, name: 'Shop' };
const text = 'function a {\n}';
const busy: Answer = { status: 503, body: { message: 'Busy.' } };

describe('a call that changes nothing', () => {
  test.each<[string, (client: XanoClient) => Promise<unknown>, unknown]>([
    ['read', (c) => c.getWorkspace(7), workspace],
    ['preview', (c) => c.dryRunMultidoc(7, text, { branch: null }), { operations: [], summary: {} }],
  ])('is repeated (%s), with waits of random length below a growing bound', async (_name, call, body) => {
    const time = createFakeTime(() => 0.999);
    const server = await startServer((_request, _response, count) => (count < 4 ? busy : { body }));
    expect(await call(testClient(server.origin, { time }))).toEqual(body);
    expect(time.slept).toEqual([499, 999, 1998]);
  });

  test('is given up after the fourth try', async () => {
    const server = await startServer(() => busy);
    const error = await errorOf(testClient(server.origin).getWorkspace(7));
    expect([error.kind, error.attempts, server.received.length]).toEqual(['server', 4, 4]);
    expect(error.message).toContain('after 4 tries');
  });

  test('is repeated after a connection that was cut', async () => {
    const server = await startServer((_request, response, count) => {
      if (count > 1) return { body: workspace };
      response.destroy();
      return undefined;
    });
    expect(await testClient(server.origin).getWorkspace(7)).toEqual(workspace);
  });

  test.each([400, 401, 403, 404, 500, 501])('is not repeated after status %i', async (status) => {
    const server = await startServer(() => ({ status, body: { message: 'No.' } }));
    await errorOf(testClient(server.origin).getWorkspace(7));
    expect(server.received).toHaveLength(1);
  });

  test('waits as long as the server asks', async () => {
    const time = createFakeTime();
    const server = await startServer((_request, _response, count) =>
      count === 1 ? { ...busy, headers: { 'Retry-After': '3' } } : { body: workspace },
    );
    await testClient(server.origin, { time }).getWorkspace(7);
    expect(time.slept).toEqual([3000]);
  });

  test('waits the window of the limit when nothing says how long', async () => {
    const time = createFakeTime(() => 0);
    const server = await startServer((_request, _response, count) =>
      count === 1 ? { status: 429 } : { body: workspace },
    );
    await testClient(server.origin, { time }).getWorkspace(7);
    expect(time.slept).toEqual([20_000]);
  });

  test('does not wait beyond its deadline', async () => {
    const time = createFakeTime();
    const server = await startServer(() => ({ status: 429, headers: { 'Retry-After': '61' } }));
    const error = await errorOf(testClient(server.origin, { time }).getWorkspace(7));
    expect(error).toMatchObject({ kind: 'rate-limited', retryAfterMs: 61_000, attempts: 1 });
    expect(time.slept).toEqual([]);
  });

  test('tells the log of every try, without bodies', async () => {
    const events: CallEvent[] = [];
    const server = await startServer((_request, _response, count) =>
      count === 1 ? busy : { body: workspace },
    );
    await testClient(server.origin, { log: (event) => events.push(event) }).getWorkspace(7);
    const call = { method: 'GET', path: '/api:meta/workspace/7', durationMs: 0 };
    expect(events).toEqual([
      { ...call, attempt: 1, status: 503, reason: 'gateway', retryInMs: 250 },
      { ...call, attempt: 2, status: 200 },
    ]);
  });
});

describe('a call that writes', () => {
  const writes: readonly [string, (client: XanoClient) => Promise<unknown>][] = [
    ['push', (c) => c.pushMultidoc(7, text, { branch: null })],
    ['knowledge, even as a preview', (c) => c.syncKnowledge(7, { branch: null, items: [], dryRun: true })],
    ['branch', (c) => c.createBranch(7, { label: 'b', source: 'v1' })],
    ['test', (c) => c.runUnitTest(7, 'u', null)],
    ['deletion', (c) => c.deleteBranch(7, 'b')],
  ];

  test.each(writes)('is not repeated when told to wait: %s', async (_name, call) => {
    const server = await startServer(() => ({ status: 429, headers: { 'Retry-After': '1' } }));
    expect(await errorOf(call(testClient(server.origin)))).toMatchObject({
      kind: 'rate-limited',
      retryAfterMs: 1000,
    });
    expect(server.received).toHaveLength(1);
  });

  test.each(writes)('is not repeated when its answer is lost: %s', async (_name, call) => {
    const server = await startServer((_request, response) => {
      response.destroy();
      return undefined;
    });
    expect(await errorOf(call(testClient(server.origin)))).toMatchObject({
      kind: 'outcome-unknown',
      attempts: 1,
    });
    expect(server.received).toHaveLength(1);
  });

  test('is repeated while there is no connection, since nothing has left', async () => {
    const time = createFakeTime();
    const closed = await closedOrigin();
    const error = await errorOf(testClient(closed, { time }).pushMultidoc(7, text, { branch: null }));
    expect(error).toMatchObject({ kind: 'unreachable', reason: 'network-econnrefused', attempts: 4 });
    expect(time.slept).toHaveLength(3);
  });
});

describe('the wait before another try', () => {
  test('is never negative, and never above its bound', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        async (failed, random) => {
          const wait = retryDelay({ kind: 'server' }, failed, DEFAULT_LIMITS, () => random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(Math.min(20_000, 500 * 2 ** (failed - 1)));
          const limited = retryDelay({ kind: 'rate-limited' }, failed, DEFAULT_LIMITS, () => random);
          expect(limited).toBe(20_000 + wait);
        },
      ),
    );
  });

  test.each<[string | undefined, number | undefined]>([
    ['0', 0],
    ['120', 120_000],
    [' 1.5 ', 1500],
    ['Thu, 01 Jan 2026 00:00:10 GMT', 10_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    [undefined, undefined],
    ['', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['2026', 2_026_000],
    ['Thu, 99 Foo 2026 00:00:10 GMT', undefined],
  ])('is read from Retry-After: %j', (header, expected) => {
    expect(parseRetryAfter(header, Date.UTC(2026, 0, 1))).toBe(expected);
  });
});

describe('pacing', () => {
  test('lets ten requests through at once, and the next as soon as the window permits', async () => {
    const time = createFakeTime();
    const server = await startServer(() => ({ body: workspace }));
    const client = testClient(server.origin, { time, limits: { pace: FREE_PLAN_PACE } });
    for (let count = 0; count < 10; count++) await client.getWorkspace(7);
    expect(time.slept).toEqual([]);
    await Promise.all([client.getWorkspace(7), client.getWorkspace(7)]);
    expect(time.slept).toEqual([20_000]);
  });

  test('counts repeated requests, too', async () => {
    const time = createFakeTime(() => 0);
    const server = await startServer((_request, _response, count) =>
      count === 1 ? busy : { body: workspace },
    );
    await testClient(server.origin, { time, limits: { pace: { requests: 1, perMs: 100 } } }).getWorkspace(7);
    expect(time.slept).toEqual([0, 100]);
  });

  test('goes on when one that waited gives up', async () => {
    const time = createFakeTime();
    const takeTurn = createPacing({ requests: 1, perMs: 100 }, time);
    const gone = AbortSignal.abort();
    const here = new AbortController().signal;
    await expect(takeTurn(gone)).rejects.toThrow();
    await takeTurn(here);
    await takeTurn(here);
    expect(time.slept).toEqual([100]);
  });
});

/** An origin at which nothing listens any more. */
async function closedOrigin(): Promise<string> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}
