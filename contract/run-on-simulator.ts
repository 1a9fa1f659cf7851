import { type Simulator, startSimulator } from '../src/simulator/start-simulator.ts';
import { createXanoClient, type XanoClientOptions } from '../src/xano/client.ts';
import { createContext } from './context.ts';
import type { ContractCase } from './contract-case.ts';

const WORKSPACE = 7;
const BRANCH = 'contract';

export interface SimulatorRun {
  readonly token?: string;
  readonly stateFile?: string;
  readonly client?: Partial<XanoClientOptions>;
  /** Sees the simulator before it is closed, however the case ended. */
  readonly afterwards?: (simulator: Simulator) => void;
}

/** Runs a case on an embedded Xano of its own. @throws Disagreement */
export async function runOnSimulator(
  { settings, given, check }: ContractCase,
  { token, stateFile, client: clientOptions, afterwards }: SimulatorRun = {},
): Promise<void> {
  const { plan = 'paid', allowPush = true, faults = [], prepare } = given ?? {};
  const simulator = await startSimulator({
    workspaces: [{ id: WORKSPACE, name: 'contract', plan, allowPush }],
    settings: { ...settings },
    faults,
    // Stands still: what is limited by time is limited by count.
    clock: () => 0,
    ...(token === undefined ? {} : { token }),
    ...(stateFile === undefined ? {} : { stateFile }),
  });
  try {
    const [workspace] = simulator.state.workspaces;
    const [first] = workspace?.branches ?? [];
    if (workspace === undefined || first === undefined) throw new Error('The embedded Xano is empty.');
    workspace.branches.push({ ...structuredClone(first), id: first.id + 10_000, label: BRANCH, live: false });
    prepare?.(workspace);
    const client = createXanoClient({
      instance: simulator.url,
      token: simulator.token,
      limits: { attempts: 1 },
      ...clientOptions,
    });
    const base = `${simulator.url}/api:meta`;
    await check(
      createContext({
        client,
        base,
        token: simulator.token,
        workspace: WORKSPACE,
        branch: BRANCH,
        run: 'sim',
      }),
    );
  } finally {
    afterwards?.(simulator);
    await simulator.close();
  }
}
