import { type Connection, jsonBody } from '../connection.ts';
import { endpoints } from '../endpoints.ts';
import type { CallOptions } from '../transport.ts';
import type { OpenApi } from '../wire/open-api.ts';
import type { Workspace } from '../wire/workspace.ts';

/** Without `preferences`: whether a workspace may be pushed to is for its owner to say, in Xano. */
export interface WorkspaceChange {
  readonly name?: string;
  readonly description?: string;
  readonly swagger?: boolean;
  readonly documentation?: { readonly require_token: boolean };
}

export interface WorkspaceCalls {
  listWorkspaces(options?: CallOptions): Promise<readonly Workspace[]>;
  getWorkspace(workspace: number, options?: CallOptions): Promise<Workspace>;
  updateWorkspace(workspace: number, change: WorkspaceChange, options?: CallOptions): Promise<Workspace>;
  getOpenApi(workspace: number, options?: CallOptions): Promise<OpenApi>;
}

export function workspaceCalls({ call, listAll }: Connection): WorkspaceCalls {
  return {
    listWorkspaces: (options) => listAll(endpoints.listWorkspaces, {}, options),
    getWorkspace: (workspace, options) => call(endpoints.getWorkspace, { path: { workspace } }, options),
    updateWorkspace: (workspace, { name, description, swagger, documentation }, options) =>
      call(
        endpoints.updateWorkspace,
        { path: { workspace }, body: jsonBody({ name, description, swagger, documentation }) },
        options,
      ),
    getOpenApi: (workspace, options) => call(endpoints.getOpenApi, { path: { workspace } }, options),
  };
}
