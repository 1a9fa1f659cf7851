import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Delivery } from '../faults/fault.ts';

/** Larger bodies are refused. */
const MOST_BYTES = 64 * 1024 * 1024;

export type Answerer = (request: IncomingMessage, body: Buffer) => Promise<Delivery>;

/** Listens on this machine only. */
export async function listen(port: number, answer: Answerer): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    serve(request, response, answer).catch((error: unknown) => fail(response, error));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : port };
}

/** Ends open connections too: a client that keeps one alive must not keep the process alive. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(request: IncomingMessage, response: ServerResponse, answer: Answerer): Promise<void> {
  const { reply, cut } = await answer(request, await readBody(request));
  if (cut === 'before') {
    request.socket.destroy();
    return;
  }
  const body = Buffer.from(reply.body);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': body.length });
  if (cut === 'none') {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy());
}

/** A mistake of the simulator: the client is told, so that nobody takes it for one of theirs. */
function fail(response: ServerResponse, error: unknown): void {
  const message = `The simulator failed: ${error instanceof Error ? error.message : String(error)}`;
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw new Error(`The body is larger than ${MOST_BYTES} bytes.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
