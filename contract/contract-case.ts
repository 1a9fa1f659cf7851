import type { Evidence } from '../src/simulator/http/route.ts';
import type { SimulatorSettings } from '../src/simulator/settings.ts';
import type { Workspace } from '../src/simulator/state/instance-state.ts';
import type { ContractContext } from './context.ts';

/** One thing that is claimed of the Metadata API, and how to see whether an instance agrees. */
export interface ContractCase {
  /** Method and path below `/api:meta`, as in the table of routes; `W` is `/workspace/{workspace}`. */
  readonly endpoint: string;
  /** In which way the endpoint is used; with the endpoint and the claim it tells cases apart. */
  readonly mode: string;
  /** One sentence. */
  readonly claim: string;
  readonly evidence: Evidence;
  /**
   * What it changes for good or for others while it runs: nothing; what is in the throw-away branch, or can be taken
   * back; or what all branches share, such as tables, settings and which branch is live.
   */
  readonly touches: 'nothing' | 'branch' | 'workspace';
  /** Of two answers that are both possible this is the other one: the settings under which the embedded Xano gives it. */
  readonly settings?: Partial<SimulatorSettings>;
  /** What only an embedded Xano can be told to be. */
  readonly given?: Given;
  /** Returns when the instance agrees. @throws Disagreement that says what was found */
  readonly check: (context: ContractContext) => Promise<void>;
}

export interface Given {
  readonly plan?: 'free' | 'paid';
  readonly allowPush?: boolean;
  readonly faults?: readonly string[];
  /** Scripts what tests and functions answer. */
  readonly prepare?: (workspace: Workspace) => void;
}

export function describeCase({ endpoint, mode, claim }: ContractCase): string {
  return `${endpoint} (${mode}): ${claim}`;
}
