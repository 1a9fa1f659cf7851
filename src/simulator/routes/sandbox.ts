import { sandboxDenied } from '../http/refusals.ts';
import { json, type Reply } from '../http/reply.ts';
import type { Call, Handler, WorkspaceHandler } from '../http/route.ts';
import { createWorkspace } from '../state/create-state.ts';
import type { Workspace } from '../state/instance-state.ts';
import { preview, push } from './multidoc.ts';

const NAME = 'Sandbox';

/** Every user has one; it is made when it is first asked for, and the free plan has none. */
export function inSandbox(handle: WorkspaceHandler): Handler {
  return (call) => {
    const { state } = call.context;
    if (state.workspaces.some((workspace) => workspace.plan === 'free')) return sandboxDenied();
    state.sandbox ??= createWorkspace(state, { name: NAME });
    return handle(call, state.sandbox);
  };
}

export function showSandbox(_call: Call, workspace: Workspace): Reply {
  const { id, name, created_at } = workspace;
  return json({ id, name, display: NAME, description: '', state: 'ok', ephemeral: false, created_at });
}

export function deleteSandbox({ context }: Call): Reply {
  context.state.sandbox = null;
  context.state.sandboxSource = '';
  return json(null);
}

export function resetSandbox({ context }: Call): Reply {
  context.state.sandbox = createWorkspace(context.state, { name: NAME });
  context.state.sandboxSource = '';
  return json(null);
}

/** Says whether the sandbox was last filled from another workspace. */
export function previewSandbox(call: Call, workspace: Workspace): Reply {
  const reply = preview(call, workspace);
  const source = call.query.get('source_workspace_id') ?? '';
  const { sandboxSource } = call.context.state;
  if (reply.status !== 200 || source === '' || sandboxSource === '' || source === sandboxSource) return reply;
  const said: unknown = JSON.parse(String(reply.body));
  return json(Object.assign({}, said, { source_workspace_mismatch: true }));
}

export function pushSandbox(call: Call, workspace: Workspace): Reply {
  const reply = push(call, workspace);
  const source = call.query.get('source_workspace_id') ?? '';
  if (reply.status === 200 && source !== '') call.context.state.sandboxSource = source;
  return reply;
}
