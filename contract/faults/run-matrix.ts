import { type Simulator, startSimulator } from '../../src/simulator/start-simulator.ts';
import type { InstanceState } from '../../src/simulator/state/instance-state.ts';
import { createXanoClient, type XanoClientOptions } from '../../src/xano/client.ts';
import type { Endpoint } from '../../src/xano/endpoint.ts';
import { endpoints } from '../../src/xano/endpoints.ts';
import { XanoError } from '../../src/xano/errors.ts';
import { matrixCalls, type Prepared, PUSHED, prepare, WORKSPACE } from './calls.ts';
import { expectations, type FaultExpectation, type Outcome } from './expectations.ts';
import { createMatrixTime } from './matrix-time.ts';

export type CallName = keyof typeof endpoints;

export interface Cell {
  readonly call: CallName;
  readonly fault: string;
  readonly strikes: 'once' | 'always';
}

export interface CellResult extends Cell {
  readonly outcome: Outcome;
  /** Requests that arrived. */
  readonly requests: number;
  /** How often the call has changed the workspace; only told of pushes. */
  readonly applied: number;
  /** What is not as it has to be; empty when all is. */
  readonly wrong: readonly string[];
}

export interface MatrixOptions {
  readonly calls?: readonly CallName[];
  readonly strikes?: readonly Cell['strikes'][];
  readonly token?: string;
  /** Sees what is left of a cell: the simulator, and the error if there is one. */
  readonly watch?: (simulator: Simulator, error: unknown) => void;
  readonly log?: NonNullable<XanoClientOptions['log']>;
}

/** Every call of the client with every fault of the embedded Xano. No cell waits: time is given. */
export async function runMatrix(options: MatrixOptions = {}): Promise<readonly CellResult[]> {
  const names = Object.keys(endpoints).filter(isCallName);
  const { calls = names, strikes = ['once', 'always'] } = options;
  const { state, prepared } = await prepareState(options.token);
  const results: CellResult[] = [];
  for (const call of calls) {
    for (const expectation of expectations) {
      if (expectation.only !== undefined && expectation.only !== matrixCalls[call].point) continue;
      for (const strike of strikes) {
        results.push(await runCell(call, expectation, strike, state, prepared, options));
      }
    }
  }
  return results;
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(endpoints, name);
}

async function prepareState(
  token: string | undefined,
): Promise<{ readonly state: InstanceState; readonly prepared: Prepared }> {
  const simulator = await startSimulator({
    workspaces: [{ id: WORKSPACE, name: 'matrix' }],
    ...(token === undefined ? {} : { token }),
  });
  try {
    const client = createXanoClient({ instance: simulator.url, token: simulator.token });
    const prepared = await prepare(client);
    return { state: structuredClone(simulator.state), prepared };
  } finally {
    await simulator.close();
  }
}

async function runCell(
  call: CallName,
  expectation: FaultExpectation,
  strikes: Cell['strikes'],
  state: InstanceState,
  prepared: Prepared,
  { token, watch, log }: MatrixOptions,
): Promise<CellResult> {
  const { point, run } = matrixCalls[call];
  const time = createMatrixTime();
  const spec = /^token-/.test(expectation.fault) ? expectation.fault : `${point}:${expectation.fault}`;
  const simulator = await startSimulator({
    faults: [strikes === 'once' && !/^token-/.test(spec) ? `${spec} x1` : spec],
    settings: { unguidedMatch: 'never' },
    // A long delay is one in which every deadline passes; a short one is over at once.
    wait: async (ms) => (ms > 1000 ? time.expire() : undefined),
    ...(token === undefined ? {} : { token }),
  });
  try {
    Object.assign(simulator.state, structuredClone(state));
    const client = createXanoClient({
      instance: simulator.url,
      token: simulator.token,
      ...time.parts,
      ...(log === undefined ? {} : { log }),
    });
    const { outcome, error } = await settle(run(client, prepared));
    watch?.(simulator, error);
    const found = {
      outcome,
      requests: simulator.requests.length,
      applied: countPushed(simulator.state),
      elapsedMs: time.elapsed(),
      waits: time.waits(),
    };
    const wrong = findWrong(call, expectation, strikes, found);
    return {
      call,
      fault: expectation.fault,
      strikes,
      outcome,
      requests: found.requests,
      applied: found.applied,
      wrong,
    };
  } finally {
    await simulator.close();
  }
}

async function settle(call: Promise<unknown>): Promise<{ outcome: Outcome; error?: XanoError }> {
  try {
    await call;
    return { outcome: 'result' };
  } catch (error) {
    if (error instanceof XanoError) return { outcome: error.kind, error };
    throw error;
  }
}

function countPushed(state: InstanceState): number {
  const documents = state.workspaces.flatMap(({ branches }) =>
    branches.flatMap((branch) => branch.documents),
  );
  return documents.filter((document) => document.name === PUSHED).length;
}

interface Found {
  readonly outcome: Outcome;
  readonly requests: number;
  readonly applied: number;
  readonly elapsedMs: number;
  readonly waits: readonly number[];
}

function findWrong(
  call: CallName,
  expectation: FaultExpectation,
  strikes: Cell['strikes'],
  found: Found,
): readonly string[] {
  const { effect, form, deadlineMs }: Endpoint<unknown> = endpoints[call];
  const isWrite = effect === 'write';
  const usual = isWrite
    ? expectation.write
    : strikes === 'once'
      ? expectation.readOnce
      : expectation.readAlways;
  const expected = expectation.byForm?.[form] ?? usual;
  const repeats = !isWrite && expectation.readOnce !== expectation.readAlways;
  const wrong: string[] = [];
  if (found.outcome !== expected) wrong.push(`ends as "${found.outcome}", not as "${expected}"`);
  if (!repeats && found.requests !== 1) wrong.push(`${found.requests} requests instead of one`);
  if (repeats && strikes === 'once' && found.requests < 2) wrong.push('was not tried again');
  if (repeats && strikes === 'always' && (found.requests < 2 || found.requests > 4))
    wrong.push(`was tried ${found.requests} times`);
  if (found.applied > 1) wrong.push(`was applied ${found.applied} times`);
  if (found.elapsedMs > deadlineMs) wrong.push(`took ${found.elapsedMs} ms of ${deadlineMs}`);
  const { waits } = expectation;
  if (waits !== undefined && repeats && found.waits[0] !== waits)
    wrong.push(`waited ${found.waits[0]} ms instead of ${waits}`);
  return wrong;
}
