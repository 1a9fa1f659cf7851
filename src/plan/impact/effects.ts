import type { Node, Statement } from '../../language/ast.ts';
import { walk } from '../../language/visit.ts';
import { readHeaderName } from '../../workspace/clauses.ts';
import type { WorkspaceObject } from '../../workspace/object.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { isSwitchedOff } from '../diff/meaning.ts';
import { readDocument } from '../plan-context.ts';

/** What a statement does that others can notice. */
export type Effect = 'reads' | 'writes' | 'signs' | 'reaches-out' | 'calls' | 'answers';

/** By the beginning of a statement's name; the first that fits. Everything else only computes. */
const EFFECTS: readonly (readonly [start: string, effect: Effect])[] = [
  ['db.get', 'reads'],
  ['db.has', 'reads'],
  ['db.query', 'reads'],
  ['db.schema', 'reads'],
  ['db.transaction', 'reads'],
  ['db.', 'writes'],
  ['redis.ratelimit', 'signs'],
  ['security.', 'signs'],
  ['function.', 'calls'],
  ['tool.', 'calls'],
  ['task.', 'calls'],
  ['trigger.', 'calls'],
  ['middleware.', 'calls'],
  ['api.call', 'calls'],
  ['api.', 'reaches-out'],
  ['ai.', 'reaches-out'],
  ['cloud.', 'reaches-out'],
  ['storage.', 'reaches-out'],
  ['webflow.', 'reaches-out'],
  ['action.', 'reaches-out'],
  ['util.send_email', 'reaches-out'],
  ['util.set_header', 'answers'],
  ['return', 'answers'],
];

export function readEffect({ keyword }: Statement): Effect | undefined {
  // Only computes, although its name begins like those that do not.
  if (keyword.text.startsWith('security.create_uuid') || keyword.text.startsWith('security.random_'))
    return undefined;
  return EFFECTS.find(([start]) => keyword.text.startsWith(start))?.[1];
}

/** `db.edit "order"`, as a reason names it. */
export function describeStatement({ keyword, header }: Statement): string {
  const name = readHeaderName(header)?.text;
  return name === undefined ? keyword.text : `${keyword.text} "${name}"`;
}

/** Every statement at or below a node that is not switched off. */
export function findActiveStatements(node: Node): readonly Statement[] {
  const found: Statement[] = [];
  walk(node, [
    {
      statement: (statement, ancestors) => {
        const isOff = [statement, ...ancestors].some(
          (other) => other.type === 'statement' && isSwitchedOff(other),
        );
        if (!isOff) found.push(statement);
      },
    },
  ]);
  return found;
}

export interface Writer {
  readonly statement: string;
  readonly object: WorkspaceObject;
}

/** @returns where an object, or something that it calls, writes data or acts outside; undefined when nothing does */
export function findWriter(object: WorkspaceObject, workspace: Workspace): Writer | undefined {
  const queue = [object];
  const seen = new Set(queue);
  for (const current of queue) {
    const statement = resolveWriting(current);
    if (statement !== undefined) return { statement: describeStatement(statement), object: current };
    for (const link of current.references) {
      const target = link.to === 'table' ? undefined : workspace.resolve(link);
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return undefined;
}

function isWriting(statement: Statement): boolean {
  const effect = readEffect(statement);
  return effect === 'writes' || effect === 'reaches-out';
}

/** Every function is asked once for each call of it. */
const writing = new WeakMap<WorkspaceObject, { readonly statement: Statement | undefined }>();

function resolveWriting(object: WorkspaceObject): Statement | undefined {
  const known = writing.get(object);
  if (known !== undefined) return known.statement;
  const document = readDocument(object);
  const statement = document === undefined ? undefined : findActiveStatements(document).find(isWriting);
  writing.set(object, { statement });
  return statement;
}
