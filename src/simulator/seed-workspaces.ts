import { importBody } from './multidoc/import-body.ts';
import { SEPARATOR } from './multidoc/split-multidoc.ts';
import type { SimulatorSettings } from './settings.ts';
import { createWorkspace, type NewWorkspace } from './state/create-state.ts';
import type { InstanceState } from './state/instance-state.ts';
import { renameTo } from './state/rename-workspace.ts';

export interface WorkspaceSeed extends NewWorkspace {
  /** Documents that the live branch begins with; the caller has read them. */
  readonly files?: readonly { readonly path: string; readonly text: string }[];
}

/** Fills a fresh state. @throws when a seed cannot be read */
export function seedWorkspaces(
  state: InstanceState,
  seeds: readonly WorkspaceSeed[],
  settings: SimulatorSettings,
): void {
  for (const seed of seeds) {
    const workspace = createWorkspace(state, seed);
    const files = [...(seed.files ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
    const body = files.map((file) => file.text.trim()).join(SEPARATOR);
    state.workspaces.push(workspace);
    const failure = importBody(state, workspace, body, settings, { env: true, records: true });
    if (failure !== undefined) throw new Error(`Workspace "${seed.name}" cannot be filled: ${failure}`);
    // A `workspace` document renames its target; a seed goes by the name it was given.
    renameTo(workspace, seed.name);
  }
}
