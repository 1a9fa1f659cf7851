import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { XanoClient } from '../../src/xano/client.ts';
import { explainNetworkError, networkErrors } from '../../src/xano/network-errors.ts';
import type { Send } from '../../src/xano/send.ts';
import { createFakeTime } from './support/fake-time.ts';
import { startServer } from './support/start-server.ts';
import { errorOf, testClient } from './support/test-client.ts';

const text = 'function a {\n}';
const once = { attempts: 1 };
const read = (c: XanoClient) => c.getWorkspace(7);
const pull = (c: XanoClient) => c.pullMultidoc(7, { branch: null });
const push = (c: XanoClient) => c.pushMultidoc(7, text, { branch: null });

describe('an answer that is cut', () => {
  const cuts: Record<string, (response: ServerResponse) => void> = {
    'short of its length': (response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"id":7,', () => response.socket?.end());
    },
    'between chunks': (response) => {
      response.writeHead(200);
      response.write('function a {\n}', () => response.socket?.end());
    },
    'by a reset': (response) => {
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"id":7,', () => response.socket?.resetAndDestroy());
    },
  };

  test.each(Object.entries(cuts))('%s, is no answer', async (_name, cut) => {
    for (const [call, kind] of [
      [read, 'connection-lost'],
      [pull, 'connection-lost'],
      [push, 'outcome-unknown'],
    ] as const) {
      const server = await startServer((_request, response) => {
        cut(response);
        return undefined;
      });
      const error = await errorOf(call(testClient(server.origin, { limits: once })));
      expect([error.kind, error.reason]).toEqual([kind, 'network-truncated']);
    }
  });

  test.each<[string, (client: XanoClient) => Promise<unknown>, string, string]>([
    ['JSON', read, '{"id":7,"name":"Sh', 'cut-json'],
    ['documents', pull, 'function a {\n  stack {\n  }', 'cut-documents'],
    ['documents, within a line', pull, 'function a {\n}\n---\nfunction b {\n  descr', 'cut-documents'],
    ['guid map', push, '{"guid_map":[{"guid"', 'cut-json'],
    ['nothing at all', pull, '', 'empty'],
  ])('where nothing says how long it is: %s', async (_name, call, body, reason) => {
    const origin = await startUnframed(body);
    const error = await errorOf(call(testClient(origin, { limits: once })));
    expect(error.reason).toBe(reason);
    expect(error.kind).toBe(call === push ? 'outcome-unknown' : 'malformed-answer');
  });
});

describe('documents', () => {
  test.each([
    '',
    'function a {\n}\n',
    '// head\nfunction a {\n}\n---\ntable b {\n}\n// tail\n',
    'table é {\n}',
  ])('that are whole are taken as they are: %j', async (body) => {
    const server = await startServer(() => ({ body }));
    expect(await pull(testClient(server.origin))).toBe(body);
  });

  test.each(['{"items":[]}', 'null {', '"text"', '<xml/>'])('are not %j', async (body) => {
    const server = await startServer(() => ({ body }));
    expect(await errorOf(pull(testClient(server.origin)))).toMatchObject({ kind: 'malformed-answer' });
  });
});

describe('an answer that is not Xano’s', () => {
  test.each([read, pull])('is recognised when it is a web page', async (call) => {
    const server = await startServer(() => ({ body: '\n<!DOCTYPE html><html><title>Log in</title></html>' }));
    const error = await errorOf(call(testClient(server.origin)));
    expect(error).toMatchObject({ kind: 'malformed-answer', reason: 'html' });
    expect(error.remedy).toContain('proxy');
  });

  test('leaves open whether a push happened', async () => {
    const server = await startServer(() => ({ body: '<html></html>' }));
    expect(await errorOf(push(testClient(server.origin)))).toMatchObject({
      kind: 'outcome-unknown',
      reason: 'html',
    });
  });

  test('is described and not quoted', async () => {
    const server = await startServer(() => ({ body: { id: 'secret-value', name: ['secret-value'] } }));
    const error = await errorOf(read(testClient(server.origin)));
    expect(error).toMatchObject({ kind: 'malformed-answer', reason: 'unexpected-shape' });
    expect(error.message).toContain('id: Invalid input: expected number');
    expect(error.message).not.toContain('secret-value');
  });

  test.each<[string, string, Record<string, string>, string]>([
    ['text', 'secret-value', {}, 'not-json'],
    ['compressed', '{}', { 'Content-Encoding': 'gzip' }, 'encoded'],
    ['empty', '', {}, 'empty'],
  ])('is an error: %s', async (_name, body, headers, reason) => {
    const server = await startServer(() => ({ body, headers }));
    const error = await errorOf(read(testClient(server.origin)));
    expect([error.kind, error.reason]).toEqual(['malformed-answer', reason]);
    expect(error.message).not.toContain('secret-value');
  });

  test('is an error when it is not UTF-8', async () => {
    const server = await startServer((_request, response) => {
      response.end(Buffer.from([0x7b, 0xff, 0x7d]));
      return undefined;
    });
    expect(await errorOf(read(testClient(server.origin)))).toMatchObject({ reason: 'not-utf-8' });
  });

  test('is read up to the limit only', async () => {
    const server = await startServer(() => ({ body: { id: 7, name: 'x'.repeat(2000) } }));
    const client = testClient(server.origin, { limits: { answerBytes: 1000 } });
    expect(await errorOf(read(client))).toMatchObject({ kind: 'too-large', reason: 'answer-too-large' });
    const roomy = testClient(server.origin, { limits: { answerBytes: 3000 } });
    expect(await read(roomy)).toMatchObject({ id: 7 });
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    'with status %i is not followed, and the token stays',
    async (status) => {
      const other = await startServer(() => ({ body: { id: 7, name: 'x' } }));
      const server = await startServer(() => ({
        status,
        headers: { Location: `${other.origin}/api:meta/workspace/7` },
      }));
      for (const call of [read, push]) {
        const error = await errorOf(call(testClient(server.origin)));
        expect([error.kind, error.reason]).toEqual(['redirected', 'redirected-elsewhere']);
        expect(error.message).toContain(`"${other.origin}"`);
      }
      expect([server.received.length, other.received.length]).toEqual([2, 0]);
    },
  );

  test.each(['/elsewhere', 'http://[broken', ''])('to %j is not followed either', async (location) => {
    const server = await startServer(() => ({ status: 302, headers: { Location: location } }));
    expect(await errorOf(read(testClient(server.origin)))).toMatchObject({
      kind: 'redirected',
      reason: 'redirected',
    });
    expect(server.received).toHaveLength(1);
  });
});

describe('a deadline', () => {
  test('that passes after a push was sent leaves the outcome open', async () => {
    const time = createFakeTime();
    const server = await startServer(() => {
      time.expire(900_000);
      return undefined;
    });
    const error = await errorOf(push(testClient(server.origin, { time })));
    expect(error).toMatchObject({ kind: 'outcome-unknown', reason: 'deadline' });
    expect(error.message).toContain('900 s passed before an answer came');
  });

  test('that passes during a read is a timeout, and is of the call when it names one', async () => {
    const time = createFakeTime();
    const server = await startServer(() => {
      time.expire(1234);
      return undefined;
    });
    const error = await errorOf(testClient(server.origin, { time }).getWorkspace(7, { deadlineMs: 1234 }));
    expect(error).toMatchObject({ kind: 'timeout', attempts: 1 });
  });

  test('that has passed before anything was sent is a timeout of a push as well', async () => {
    const time = { ...createFakeTime(), deadline: () => AbortSignal.abort() };
    const server = await startServer(() => ({ body: 'null' }));
    expect(await errorOf(push(testClient(server.origin, { time })))).toMatchObject({ kind: 'timeout' });
    expect(server.received).toEqual([]);
  });
});

describe('a caller that gives up', () => {
  test.each([
    [read, 'cancelled'],
    [
      (c: XanoClient, options: { signal: AbortSignal }) => c.pushMultidoc(7, text, { branch: null }, options),
      'outcome-unknown',
    ],
  ] as const)('after sending', async (_call, kind) => {
    const controller = new AbortController();
    const server = await startServer(() => {
      controller.abort();
      return undefined;
    });
    const client = testClient(server.origin);
    const options = { signal: controller.signal };
    const call =
      kind === 'cancelled'
        ? client.getWorkspace(7, options)
        : client.pushMultidoc(7, text, { branch: null }, options);
    expect(await errorOf(call)).toMatchObject({ kind, reason: 'cancelled' });
  });

  test('before sending sends nothing', async () => {
    const server = await startServer(() => ({ body: 'null' }));
    const options = { signal: AbortSignal.abort() };
    const error = await errorOf(testClient(server.origin).pushMultidoc(7, text, { branch: null }, options));
    expect(error).toMatchObject({ kind: 'cancelled' });
    expect(server.received).toEqual([]);
  });
});

describe('a connection', () => {
  test('that does not come about in time has sent nothing', async () => {
    const time = createFakeTime();
    const send: Send = async ({ connectSignal }) => {
      time.expire(20_000);
      return { outcome: 'lost', code: connectSignal.aborted ? 'CONNECT_TIMEOUT' : 'OTHER', reached: false };
    };
    const error = await errorOf(push(testClient('http://127.0.0.1:1', { time, send })));
    expect(error).toMatchObject({ kind: 'unreachable', reason: 'network-connect-timeout', attempts: 4 });
  });

  test('by TLS to a server that does not speak it has sent nothing', async () => {
    const server = await startServer(() => ({ body: 'null' }));
    const origin = server.origin.replace('http:', 'https:');
    expect(await errorOf(push(testClient(origin, { limits: once })))).toMatchObject({ kind: 'unreachable' });
    expect(server.received).toEqual([]);
  });

  test('that is answered and closed before all was sent still counts as answered', async () => {
    const server = createServer((socket) => {
      socket.once('data', () => {
        socket.end('HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
        socket.resume();
      });
      socket.on('error', () => {});
    });
    const origin = await listen(server);
    const large = `function a {\n// ${'x'.repeat(4_000_000)}\n}`;
    const error = await errorOf(testClient(origin).pushMultidoc(7, large, { branch: null }));
    expect(['too-large', 'outcome-unknown']).toContain(error.kind);
  });

  test.each(Object.entries(networkErrors))('that fails with %s is explained', (code, row) => {
    const before = explainNetworkError(code, false, 1000);
    expect(before).toMatchObject({ kind: 'unreachable', remedy: row.remedy, transient: row.transient });
    expect(before.what).toContain(row.what);
    expect(explainNetworkError(code, true, 1000)).toMatchObject({ kind: 'connection-lost', unclear: true });
  });

  test.each([30, 60, 120, 300, 600])('that is cut after about %i s makes one think of a proxy', (seconds) => {
    expect(explainNetworkError('ECONNRESET', true, seconds * 1020).what).toContain(
      `after about ${seconds} s`,
    );
    expect(explainNetworkError('ECONNRESET', true, seconds * 1100).what).not.toContain('proxies');
  });

  test('that fails in a way nobody has seen is an error like others', () => {
    expect(explainNetworkError('EWHATEVER', false, 0)).toMatchObject({
      kind: 'unreachable',
      code: 'EWHATEVER',
    });
  });
});

const listening: import('node:net').Server[] = [];

afterEach(async () => {
  for (const server of listening.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function listen(server: import('node:net').Server): Promise<string> {
  listening.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

/** Sends a body whose end is where the connection ends. */
async function startUnframed(body: string): Promise<string> {
  return listen(
    createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${body}`));
    }),
  );
}
