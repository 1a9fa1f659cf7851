import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import { urlToHttpOptions } from 'node:url';
import { openTunnel, overTunnel } from './proxy-tunnel.ts';

/** One request, complete. */
export interface Outgoing {
  readonly origin: string;
  readonly method: string;
  /** Path and query as they go over the wire; never resolved, never decoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  /** Ends the attempt. */
  readonly signal: AbortSignal;
  /** Ends the attempt as long as there is no connection. */
  readonly connectSignal: AbortSignal;
  readonly answerBytes: number;
}

export interface Answered {
  readonly outcome: 'answered';
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Uint8Array;
  /** Whether the answer said where it ends: only then is what has arrived known to be all. */
  readonly framed: boolean;
}

export type Attempt =
  | Answered
  /** `code` is Node's, or one of `network-errors.ts`. */
  | { readonly outcome: 'lost'; readonly code: string; readonly reached: boolean }
  | { readonly outcome: 'aborted'; readonly reached: boolean }
  | { readonly outcome: 'too-large'; readonly status: number };

export type Send = (request: Outgoing) => Promise<Attempt>;

/** Silence on a long push is normal; routers in between forget connections that say nothing. */
const KEEP_ALIVE_MS = 30_000;

/**
 * Sends one request over a connection of its own, follows no redirect, repeats nothing, never rejects.
 *
 * Made of `node:http`, not of `fetch`: the latter gives up after 300 s without an answer, which a push may well take,
 * and in Node 20 only another package could tell it not to. A connection is not shared, so that a server closing an
 * idle one is never mistaken for a lost answer.
 */
export const sendOverHttp: Send = (outgoing) => exchange(outgoing, undefined);

/** The same through a tunnel that a proxy opens: it sees the host, never the token. */
export function sendThroughProxy(proxy: URL): Send {
  return async (outgoing) => {
    const tunnel = await openTunnel(proxy, new URL(outgoing.origin), outgoing);
    return tunnel.ok ? exchange(outgoing, tunnel.socket) : tunnel.attempt;
  };
}

/** @param through a connection to the origin, if there is one already. */
function exchange(outgoing: Outgoing, through: Socket | undefined): Promise<Attempt> {
  return new Promise((resolve) => {
    const { signal, connectSignal } = outgoing;
    if (signal.aborted) {
      resolve({ outcome: 'aborted', reached: false });
      return;
    }
    const url = new URL(outgoing.origin);
    const secure = url.protocol === 'https:';
    const request = (secure ? https : http).request({
      ...urlToHttpOptions(url),
      ...(through === undefined ? { agent: false } : { createConnection: () => overTunnel(through, url) }),
      method: outgoing.method,
      path: outgoing.path,
      headers: { ...outgoing.headers, ...contentLength(outgoing) },
    });

    let reached = false;
    let response: http.IncomingMessage | undefined;
    const settle = (attempt: Attempt): void => {
      signal.removeEventListener('abort', onAbort);
      connectSignal.removeEventListener('abort', onConnectAbort);
      resolve(attempt);
      request.destroy();
    };
    const onAbort = (): void => settle({ outcome: 'aborted', reached });
    const onConnectAbort = (): void => {
      if (!reached) settle({ outcome: 'lost', code: 'CONNECT_TIMEOUT', reached });
    };
    signal.addEventListener('abort', onAbort, { once: true });
    connectSignal.addEventListener('abort', onConnectAbort, { once: true });

    request.on('socket', (socket: Socket) => {
      socket.setKeepAlive(true, KEEP_ALIVE_MS);
      // Nothing of the request is written before; after this, anything may have been.
      reached = !secure && !socket.connecting;
      socket.once(secure ? 'secureConnect' : 'connect', () => {
        reached = true;
      });
    });
    request.on('error', (error) => {
      // A server may answer and close before it has read everything: the answer counts.
      if (response === undefined) settle({ outcome: 'lost', code: codeOf(error), reached });
    });
    request.on('response', (incoming) => {
      response = incoming;
      readBody(incoming, outgoing.answerBytes, settle);
    });
    request.end(outgoing.body);
  });
}

function readBody(incoming: http.IncomingMessage, limit: number, settle: (attempt: Attempt) => void): void {
  const status = incoming.statusCode ?? 0;
  const chunks: Uint8Array[] = [];
  let size = 0;
  incoming.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limit) settle({ outcome: 'too-large', status });
    else chunks.push(chunk);
  });
  // Covers a length that was promised and not kept, and a connection cut between chunks.
  const cut = (): void => settle({ outcome: 'lost', code: 'TRUNCATED', reached: true });
  incoming.on('error', cut);
  incoming.on('end', () => {
    if (!incoming.complete) return cut();
    const { headers } = incoming;
    const framed = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
    settle({ outcome: 'answered', status, headers, body: Buffer.concat(chunks), framed });
  });
}

function contentLength({ body, method }: Outgoing): Record<string, string> {
  if (body === undefined && method === 'GET') return {};
  return { 'Content-Length': String(body?.byteLength ?? 0) };
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
