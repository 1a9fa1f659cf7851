import type { Document } from '../language/ast.ts';
import type { WorkspaceObject } from '../workspace/object.ts';
import type { Scope } from '../workspace/workspace.ts';
import type { Callers } from './callers.ts';
import type { PushMode } from './plan.ts';
import type { PlanState } from './plan-state.ts';

/** What rules may ask besides the difference itself. */
export interface PlanContext {
  readonly before: PlanState;
  readonly after: PlanState;
  /** Who refers to whom in the state after. */
  readonly callers: Callers;
  /** On a part of a workspace there may be callers that nobody sees. */
  readonly scope: Scope;
  readonly mode: PushMode;
}

export function readDocument(object: WorkspaceObject | undefined): Document | undefined {
  return object?.origin === 'file' && object.readable ? object.document : undefined;
}
