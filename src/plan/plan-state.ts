import type { WorkspaceObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** One of the two states. */
export interface PlanState {
  /** What is compared. */
  readonly objects: readonly WorkspaceObject[];
  /** What references resolve in. */
  readonly workspace: Workspace;
}
