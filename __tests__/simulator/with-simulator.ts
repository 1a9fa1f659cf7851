import { afterEach } from '@jest/globals';
import {
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../src/simulator/start-simulator.ts';

const started: Simulator[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((simulator) => simulator.close()));
});

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

export interface Harness {
  readonly simulator: Simulator;
  /** @param path below `/api:meta` */
  get(path: string): Promise<Answer>;
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Sends documents; `query` without the question mark. */
  push(documents: readonly string[], query?: string): Promise<Answer>;
  preview(documents: readonly string[], query?: string): Promise<Answer>;
  pull(query?: string): Promise<readonly string[]>;
}

/** A simulator for one test, with one workspace (id 7) unless others are asked for. It is closed after the test. */
export async function withSimulator(options: SimulatorOptions = {}): Promise<Harness> {
  const simulator = await startSimulator({ workspaces: [{ id: 7, name: 'shop' }], ...options });
  started.push(simulator);
  const call = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Answer> => {
    const init = { method, headers: { authorization: `Bearer ${simulator.token}`, ...headers } };
    const response = await fetch(
      `${simulator.url}/api:meta${path}`,
      body === undefined ? init : { ...init, body },
    );
    const text = await response.text();
    return { status: response.status, text, headers: response.headers, json: parse(text) };
  };
  const xs = { 'content-type': 'text/x-xanoscript' };
  return {
    simulator,
    get: (path) => call('GET', path, {}),
    send: (method, path, body) =>
      call(
        method,
        path,
        { 'content-type': 'application/json' },
        body === undefined ? undefined : JSON.stringify(body),
      ),
    push: (documents, query = '') =>
      call('POST', `/workspace/7/multidoc?${query}`, xs, documents.join('\n---\n')),
    preview: (documents, query = '') =>
      call('POST', `/workspace/7/multidoc/dry-run?${query}`, xs, documents.join('\n---\n')),
    pull: async (query = '') =>
      (await call('GET', `/workspace/7/multidoc?${query}`, {})).text.split('\n---\n'),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A document without its guid, for comparing what was sent with what came back. */
export function withoutGuid(text: string): string {
  return text.replace(/\n+ {2}guid = "[^"]*"/, '');
}
