import type { Statement } from '../../language/ast.ts';
import type { FileObject, WorkspaceObject } from '../../workspace/object.ts';
import type { Reference } from '../../workspace/reference.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Statements that run another object with an `input` of names and values. */
const CALLS: ReadonlySet<string> = new Set([
  'function.run',
  'function.call',
  'tool.call',
  'api.call',
  'addon.call',
]);

/** Whether a statement runs another object. */
export function isCall(keyword: string): boolean {
  return CALLS.has(keyword);
}

/** The object that a statement calls; undefined when it is no call, or calls what nobody knows. */
export function findCall(
  statement: Statement,
  object: FileObject,
  workspace: Workspace,
): WorkspaceObject | undefined {
  if (!CALLS.has(statement.keyword.text)) return undefined;
  const reference = resolveReference(statement, object.references);
  return reference === undefined ? undefined : workspace.resolveUnique(reference);
}

const sorted = new WeakMap<readonly Reference[], readonly Reference[]>();

/** The first thing that a statement names, but for the group of an endpoint. */
function resolveReference(statement: Statement, references: readonly Reference[]): Reference | undefined {
  let inOrder = sorted.get(references);
  if (inOrder === undefined) {
    inOrder = references.filter(({ to }) => to !== 'api_group').sort((a, b) => a.start - b.start);
    sorted.set(references, inOrder);
  }
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.start ?? 0) < statement.start) low = middle + 1;
    else high = middle;
  }
  const found = inOrder[low];
  return found !== undefined && found.end <= statement.end ? found : undefined;
}
