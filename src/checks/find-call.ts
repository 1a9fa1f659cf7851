import type { Statement } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import { isDisabled } from '../workspace/find-references.ts';
import type { FileObject, WorkspaceObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Statements that run another object with an `input` of names and values. */
const CALLS: ReadonlySet<string> = new Set([
  'function.run',
  'function.call',
  'tool.call',
  'api.call',
  'addon.call',
]);

/** The object that a statement calls; undefined when it is no call, switched off, or calls what nobody knows. */
export function findCall(
  statement: Statement,
  ancestors: Ancestors,
  object: FileObject,
  workspace: Workspace,
): WorkspaceObject | undefined {
  if (!CALLS.has(statement.keyword.text) || statement.disabled || isDisabled(ancestors)) return undefined;
  const reference = object.references.find(
    ({ start, end, to }) => start >= statement.start && end <= statement.end && to !== 'api_group',
  );
  return reference === undefined ? undefined : workspace.resolveUnique(reference);
}
