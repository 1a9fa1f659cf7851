import type { Document, Node, Statement } from '../../language/ast.ts';
import type { FileObject } from '../object.ts';
import { NOTHING_SET } from './environment.ts';
import { listStatements } from './find-definitions.ts';
import { StackFollower } from './follow-stack.ts';
import type { ErrorUse } from './read-expression.ts';
import type { Definition, VariableUse } from './variable.ts';

/** What the stacks of a document do with variables. */
export interface Flow {
  /** Everything that sets a variable and may run. */
  readonly definitions: readonly Definition[];
  /** In the order in which they run, as far as one can tell. */
  readonly uses: readonly VariableUse[];
  /** The same uses by their nodes: `$total`, `$var.total`. */
  readonly useOf: ReadonlyMap<Node, VariableUse>;
  readonly errors: readonly ErrorUse[];
  /** Statements that are switched off, the outermost only. */
  readonly switchedOff: readonly Statement[];
  /** Whether something reads a variable in a way that cannot be seen. */
  mayRead(name: string): boolean;
}

const known = new WeakMap<FileObject, Flow>();

/** Computed once for each object: many checks ask. */
export function findFlow(object: FileObject, text: string): Flow {
  let flow = known.get(object);
  if (flow === undefined) {
    flow = buildFlow(object.document, text);
    known.set(object, flow);
  }
  return flow;
}

/** The same without keeping it. */
export function buildFlow(document: Document, text: string): Flow {
  const follower = new StackFollower(text);
  const around = { scope: undefined, caught: false };
  const stack = listStatements(document.body).find(({ keyword }) => keyword.text === 'stack');
  // A clause that cannot be read may be anything, the beginning of the stack too.
  const start = follower.suspectAll(document.body);
  const end = follower.follow(stack?.body, start, around);
  const behind = end ?? follower.everything();
  for (const entry of document.body.entries) {
    if (entry.type === 'assignment') follower.read(entry.value, behind, around);
    else if (entry.type === 'statement' && entry.keyword.text === 'test')
      follower.follow(entry.body, NOTHING_SET, around);
  }
  const { uses, errors, mentioned, readsAll } = follower.reading;
  const useOf = new Map<Node, VariableUse>();
  const readNames = new Set<string>();
  for (const use of uses) {
    useOf.set(use.node, use);
    readNames.add(use.name);
  }
  return {
    definitions: follower.definitions,
    uses,
    useOf,
    errors,
    switchedOff: follower.switchedOff,
    mayRead: (name) => readsAll || readNames.has(name) || mentioned.has(name),
  };
}
