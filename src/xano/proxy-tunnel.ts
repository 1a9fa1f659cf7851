import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { urlToHttpOptions } from 'node:url';

export type Tunnel =
  | { readonly ok: true; readonly socket: Socket }
  | { readonly ok: false; readonly attempt: TunnelFailure };

/** Nothing of the request has left, however a tunnel fails. */
export type TunnelFailure =
  | { readonly outcome: 'lost'; readonly code: string; readonly reached: false }
  | { readonly outcome: 'aborted'; readonly reached: false };

interface Signals {
  readonly signal: AbortSignal;
  readonly connectSignal: AbortSignal;
}

/** Asks a proxy for a connection to the host of an origin. Never rejects. */
export function openTunnel(proxy: URL, origin: URL, { signal, connectSignal }: Signals): Promise<Tunnel> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve({ ok: false, attempt: { outcome: 'aborted', reached: false } });
      return;
    }
    const target = `${origin.hostname}:${origin.port || (origin.protocol === 'https:' ? '443' : '80')}`;
    const { auth, ...address } = urlToHttpOptions(proxy);
    const request = (proxy.protocol === 'https:' ? https : http).request({
      ...address,
      agent: false,
      method: 'CONNECT',
      path: target,
      headers: {
        Host: target,
        ...(auth ? { 'Proxy-Authorization': `Basic ${Buffer.from(auth).toString('base64')}` } : {}),
      },
    });
    const settle = (tunnel: Tunnel): void => {
      signal.removeEventListener('abort', onAbort);
      connectSignal.removeEventListener('abort', onConnectAbort);
      resolve(tunnel);
      if (!tunnel.ok) request.destroy();
    };
    const lose = (code: string): void =>
      settle({ ok: false, attempt: { outcome: 'lost', code, reached: false } });
    const onAbort = (): void => settle({ ok: false, attempt: { outcome: 'aborted', reached: false } });
    const onConnectAbort = (): void => lose('CONNECT_TIMEOUT');
    signal.addEventListener('abort', onAbort, { once: true });
    connectSignal.addEventListener('abort', onConnectAbort, { once: true });
    request.on('error', () => lose('PROXY_UNREACHABLE'));
    request.on('connect', (response, socket: Socket) => {
      if (response.statusCode === 200) return settle({ ok: true, socket });
      socket.destroy();
      lose('PROXY_REFUSED');
    });
    request.end();
  });
}

/** What to speak through a tunnel: TLS with the origin itself, so that the proxy reads nothing. */
export function overTunnel(tunnel: Socket, origin: URL): Socket {
  if (origin.protocol !== 'https:') return tunnel;
  const host = origin.hostname.replace(/^\[|\]$/g, '');
  return connect({ socket: tunnel, host, ...(isIP(host) === 0 ? { servername: host } : {}) });
}
