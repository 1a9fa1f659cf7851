import { createServer as createHttpServer } from 'node:http';
import { connect, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { resolveProxy } from '../../src/xano/resolve-proxy.ts';
import { createFakeTime } from './support/fake-time.ts';
import { startServer } from './support/start-server.ts';
import { errorOf, FAKE_TOKEN, testClient } from './support/test-client.ts';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

async function listen(server: Server): Promise<URL> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return new URL(`http://me:pass@127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
}

describe('a call through a proxy', () => {
  test('goes through a tunnel to the instance', async () => {
    const server = await startServer(() => ({ body: { id: 7, name: 'Shop' } }));
    const asked: unknown[] = [];
    const proxyServer = createHttpServer();
    proxyServer.on('connect', ({ url = '', headers }, client) => {
      asked.push([url, headers['proxy-authorization'], headers.authorization]);
      const { hostname, port } = new URL(`http://${url}`);
      const upstream = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(upstream).pipe(client);
      });
      client.on('error', () => upstream.destroy());
      upstream.on('error', () => client.destroy());
    });
    const proxy = await listen(proxyServer);
    expect(await testClient(server.origin, { proxy }).getWorkspace(7)).toMatchObject({ name: 'Shop' });
    const credentials = `Basic ${Buffer.from('me:pass').toString('base64')}`;
    expect(asked).toEqual([[new URL(server.origin).host, credentials, undefined]]);
  });

  test('speaks TLS with the instance, so that the proxy sees no token', async () => {
    const seen: Buffer[] = [];
    const proxy = await listen(
      createServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          socket.once('data', (chunk) => {
            seen.push(chunk);
            socket.destroy();
          });
        });
      }),
    );
    const client = testClient('https://x.example', { proxy, limits: { attempts: 1 } });
    const error = await errorOf(client.pushMultidoc(7, 'table a {\n}', { branch: null }));
    expect(error).toMatchObject({ kind: 'unreachable', attempts: 1 });
    // A TLS record that holds a handshake.
    expect(seen[0]?.[0]).toBe(0x16);
    expect(seen[0]?.includes('x.example')).toBe(true);
    expect(seen[0]?.includes(FAKE_TOKEN)).toBe(false);
  });

  test.each([
    ['HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n', 'network-proxy-refused', 1],
    ['HTTP/1.1 403 No\r\n\r\n', 'network-proxy-refused', 1],
    ['', 'network-proxy-unreachable', 4],
  ])('that answers %j has sent nothing', async (answer, reason, attempts) => {
    const proxy = await listen(
      createServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => socket.end(answer));
      }),
    );
    const client = testClient('https://x.example', { proxy });
    const error = await errorOf(client.pushMultidoc(7, 'table a {\n}', { branch: null }));
    expect([error.kind, error.reason, error.attempts]).toEqual(['unreachable', reason, attempts]);
    expect(error.message + error.remedy).not.toContain('pass@');
  });

  test('that never answers is given up', async () => {
    const time = createFakeTime();
    const proxy = await listen(
      createServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => time.expire(900_000));
      }),
    );
    const client = testClient('https://x.example', { proxy, time });
    expect(await errorOf(client.pushMultidoc(7, 'table a {\n}', { branch: null }))).toMatchObject({
      kind: 'timeout',
    });
  });
});

describe('the proxy of the environment', () => {
  test.each([
    [{}, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy.example:3128' }, 'http://proxy.example:3128/'],
    [{ HTTPS_PROXY: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
    [{ HTTPS_PROXY: 'http://a.example', https_proxy: 'http://b.example' }, 'http://b.example/'],
    [{ HTTPS_PROXY: 'http://a.example', NO_PROXY: 'other.example, xano.io' }, undefined],
    [{ HTTPS_PROXY: 'http://a.example', no_proxy: '*.n7.xano.io' }, undefined],
    [{ HTTPS_PROXY: 'http://a.example', no_proxy: 'x.n7.xano.io:443' }, 'http://a.example/'],
    [{ HTTPS_PROXY: 'http://a.example', no_proxy: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://a.example', no_proxy: 'ano.io' }, 'http://a.example/'],
  ])('%j', (environment, expected) => {
    expect(resolveProxy(environment, 'x.n7.xano.io')?.href).toBe(expected);
  });

  test.each(['localhost', 'localhost:80', '127.0.0.1:8080', '[::1]:8080'])(
    'does not count for %s',
    (host) => {
      expect(resolveProxy({ HTTPS_PROXY: 'http://a.example' }, host)).toBeUndefined();
    },
  );

  test.each(['http://', 'socks5://me:hunter2@a.example'])('is not %s', async (text) => {
    const error = await errorOf(() => resolveProxy({ HTTPS_PROXY: text }, 'x.n7.xano.io'));
    expect(error.kind).toBe('invalid-call');
    expect(error.message).not.toContain('hunter2');
  });
});
