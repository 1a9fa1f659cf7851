import type { Expression, Statement } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import { findAssignment, type PlacedName, readHeaderName } from '../workspace/clauses.ts';
import { findAddonCalls } from '../workspace/find-addon-calls.ts';
import { isDisabled } from '../workspace/find-references.ts';
import type { FileObject, WorkspaceObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findCall } from './find-call.ts';

/** What is handed to another object. */
interface Handed {
  readonly call: WorkspaceObject;
  /** Where it is named. */
  readonly name: PlacedName;
  readonly input: Expression | undefined;
}

/** What a statement hands to the object that it calls, and to the addons that complete its rows. */
export function findInputs(
  statement: Statement,
  ancestors: Ancestors,
  object: FileObject,
  workspace: Workspace,
): readonly Handed[] {
  const call = findCall(statement, ancestors, object, workspace);
  const name = readHeaderName(statement.header);
  if (call !== undefined && name !== undefined)
    return [{ call, name, input: findAssignment(statement.body, 'input')?.value }];
  if (statement.disabled || isDisabled(ancestors)) return [];
  return findAddonCalls(statement).flatMap(({ name: addon, input }) => {
    const found = workspace.resolveUnique({ to: 'addon', name: addon.text });
    return found === undefined ? [] : [{ call: found, name: addon, input }];
  });
}
