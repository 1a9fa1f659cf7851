import type { FaultPoint } from '../faults/fault.ts';
import type { SimulatorContext } from '../simulator-context.ts';
import type { Workspace } from '../state/instance-state.ts';
import { badInput, notFound } from './refusals.ts';
import type { Reply } from './reply.ts';

export interface Call {
  readonly context: SimulatorContext;
  /** What stands in the path for `{name}`, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly bytes: Uint8Array;
  readonly body: string;
  readonly contentType: string;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;
export type WorkspaceHandler = (call: Call, workspace: Workspace) => Reply | Promise<Reply>;

/**
 * How sure the shape of an endpoint is: seen on a live instance, stated by the vendor's client or docs, told by somebody
 * else, or a guess that fits.
 */
export type Evidence = 'measured' | 'documented' | 'reported' | 'unknown';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api:meta`. */
  readonly path: string;
  readonly point: FaultPoint;
  readonly evidence: Evidence;
  readonly handle: Handler;
}

export function inWorkspace(handle: WorkspaceHandler): Handler {
  return (call) => {
    const id = param(call, 'workspace');
    if (!/^\d+$/.test(id)) return badInput('workspace_id', 'Input "workspace_id" must be an integer.');
    const workspace = call.context.state.workspaces.find((candidate) => candidate.id === Number(id));
    return workspace === undefined ? notFound(`workspace ${id}`) : handle(call, workspace);
  };
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** Only the word `true` is one. */
export function isOn(call: Call, name: string): boolean {
  return call.query.get(name) === 'true';
}
