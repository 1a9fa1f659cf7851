import type { Expression, Statement } from '../../language/ast.ts';
import { findAssignment, type PlacedName, readHeaderName } from '../../workspace/clauses.ts';
import { findAddonCalls } from '../../workspace/find-addon-calls.ts';
import type { FileObject, WorkspaceObject } from '../../workspace/object.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { findCall, isCall } from './find-call.ts';

/** Whose tests hand over what a caller would. A middleware is handed the request. */
const TESTED: ReadonlySet<string> = new Set(['function', 'query']);

/** What is handed to an object. */
interface Handed {
  readonly call: WorkspaceObject;
  /** Where it is named. */
  readonly name: PlacedName;
  readonly input: Expression | undefined;
}

/** Whether statements of this word may hand something over. */
export function isHandingOver(keyword: string): boolean {
  return isCall(keyword) || keyword === 'test' || keyword.startsWith('db.');
}

/** What a statement hands to the object that it calls, a test to its own, and a query to the addons that complete its rows. */
export function findInputs(
  statement: Statement,
  object: FileObject,
  workspace: Workspace,
): readonly Handed[] {
  const call = findCall(statement, object, workspace);
  const name = readHeaderName(statement.header);
  if (call !== undefined && name !== undefined)
    return [{ call, name, input: findAssignment(statement.body, 'input')?.value }];
  if (statement.keyword.text === 'test' && name !== undefined && TESTED.has(object.kind))
    return [{ call: object, name, input: findAssignment(statement.body, 'input')?.value }];
  return findAddonCalls(statement).flatMap(({ name: addon, input }) => {
    const found = workspace.resolveUnique({ to: 'addon', name: addon.text });
    return found === undefined ? [] : [{ call: found, name: addon, input }];
  });
}
