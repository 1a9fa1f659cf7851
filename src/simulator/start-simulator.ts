import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { ActiveFaults } from './faults/active-faults.ts';
import type { Delivery, Fault } from './faults/fault.ts';
import { parseFault } from './faults/parse-fault.ts';
import { answerCall, type Gate } from './http/answer-call.ts';
import { closeServer, listen } from './http/listen.ts';
import { RateLimit } from './http/rate-limit.ts';
import { answerTestRoute } from './http/test-routes.ts';
import { RequestLog, type RequestRecord } from './request-log.ts';
import { seedWorkspaces, type WorkspaceSeed } from './seed-workspaces.ts';
import { defaultSettings, type SimulatorSettings } from './settings.ts';
import type { SimulatorContext } from './simulator-context.ts';
import { createState } from './state/create-state.ts';
import type { InstanceState } from './state/instance-state.ts';
import { readState, writeState } from './state/state-file.ts';

export interface SimulatorOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  readonly token?: string;
  /** Where the state is kept between runs; in memory without it. */
  readonly stateFile?: string;
  /** What a fresh instance begins with; not looked at when the state file is there already. */
  readonly workspaces?: readonly WorkspaceSeed[];
  /** Specs such as `push:status=503`. */
  readonly faults?: readonly string[];
  readonly settings?: Partial<SimulatorSettings>;
  /** Milliseconds; only the rate limit looks at it. */
  readonly clock?: () => number;
  /** How a `delay` fault waits. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface Simulator {
  /** What a client calls the instance: scheme, host and port. */
  readonly url: string;
  readonly token: string;
  readonly workspaces: readonly { readonly id: number; readonly name: string }[];
  /** Every call below `/api:meta`, in order of arrival. */
  readonly requests: readonly RequestRecord[];
  /** The live state: what is changed here is what the next call sees. */
  readonly state: InstanceState;
  close(): Promise<void>;
}

/** Starts a Xano of its own on this machine. @throws when a fault, a seed or the state file cannot be read */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const {
    token = 'simulator-token',
    stateFile,
    clock = Date.now,
    wait = (time) => setTimeout(time),
  } = options;
  const faults = (options.faults ?? []).map(readFault);
  const settings = { ...defaultSettings, ...options.settings };
  const state =
    (stateFile === undefined ? undefined : readState(stateFile)) ?? createSeeded(options, settings);
  const save = () => (stateFile === undefined ? undefined : writeState(stateFile, state));
  save();
  const log = new RequestLog();
  const gate = { token, rateLimit: new RateLimit(clock), wait, save };
  const started = { pulls: 0, origin: '', state, settings, faults: new ActiveFaults(faults), clock };
  const { server, port } = await listen(options.port ?? 0, (request, body) =>
    answer(request, body, started, gate, log),
  );
  started.origin = `http://127.0.0.1:${port}`;
  return {
    url: started.origin,
    token,
    workspaces: state.workspaces.map(({ id, name }) => ({ id, name })),
    requests: log.records,
    state,
    close: () => closeServer(server),
  };
}

async function answer(
  request: IncomingMessage,
  bytes: Buffer,
  context: SimulatorContext,
  gate: Gate,
  log: RequestLog,
): Promise<Delivery> {
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const own = await answerTestRoute(method, url, context, log);
  if (own !== undefined) return { reply: own, cut: 'none' };
  const record = log.add({ method, url, headers, body: bytes.toString('utf8') });
  const contentType = headers['content-type'] ?? '';
  const incoming = { method, url, authorization: headers.authorization ?? '', contentType, bytes };
  const delivery = await answerCall(incoming, context, gate);
  record.status = delivery.cut === 'before' ? 0 : delivery.reply.status;
  return delivery;
}

function createSeeded(options: SimulatorOptions, settings: SimulatorSettings): InstanceState {
  const state = createState();
  seedWorkspaces(state, options.workspaces ?? [], settings);
  return state;
}

function readFault(spec: string): Fault {
  const parsed = parseFault(spec);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.fault;
}
