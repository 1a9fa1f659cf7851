import type { Document, Expression, Statement } from '../../language/ast.ts';
import { walk } from '../../language/visit.ts';
import { STATEMENTS } from '../../language/vocabulary/statements/all.ts';
import { BRANCHES } from '../../language/vocabulary/statements/branches.ts';
import { onceFor } from '../../source/once-for.ts';
import { findAssignment, readHeaderName } from '../clauses.ts';
import { isDisabled } from '../find-references.ts';
import type { FileObject } from '../object.ts';
import type { Workspace } from '../workspace.ts';
import { buildFlow, type Flow } from './flow.ts';
import { IN_PLACE, UNKNOWN, unite, type ValueType } from './value-type.ts';

/** Says what is known of the expressions of another document. */
export type ReadExpressions = (object: FileObject, flow: Flow) => (expression: Expression) => ValueType;

/**
 * What `function.run` gives: the response of the function, whichever way leads to it.
 * @param readExpressions must not follow calls itself: functions may call each other in a circle
 */
export function readCallResult(
  { header, body }: Statement,
  workspace: Workspace,
  readExpressions: ReadExpressions,
): ValueType {
  const name = readHeaderName(header)?.text;
  // What goes on in the background gives something else.
  const isAwaited = ['runtime', 'runtime_mode'].every((word) => findAssignment(body, word) === undefined);
  if (name === undefined || !isAwaited || hasMiddleware(workspace)) return UNKNOWN;
  const called = workspace.resolveUnique({ to: 'function', name });
  if (called?.origin !== 'file' || !called.readable) return UNKNOWN;
  const known = responsesOf(workspace);
  let type = known.get(called);
  if (type === undefined) {
    type = readResponse(called, readExpressions);
    known.set(called, type);
  }
  return type;
}

/** Many callers ask for the same function. */
const responsesOf = onceFor((_workspace: Workspace) => new WeakMap<FileObject, ValueType>());

/** A middleware of the whole branch may change what any function gives. */
const hasMiddleware = onceFor((workspace: Workspace) =>
  [...workspace.objects, ...workspace.snapshotObjects].some(
    ({ kind, references }) => kind === 'branch' && references.some(({ to }) => to === 'middleware'),
  ),
);

function readResponse(object: FileObject, readExpressions: ReadExpressions): ValueType {
  const { document } = object;
  const response = findAssignment(document.body, 'response')?.value;
  if (response === undefined || findAssignment(document.body, 'middleware') !== undefined) return UNKNOWN;
  const returned = findReturned(document);
  if (returned === undefined) return UNKNOWN;
  // All that can be read needs no text to look into.
  const read = readExpressions(object, buildFlow(document, ''));
  return callResult(forgetInputs(unite([response, ...returned].map(read))), object.name);
}

/** @returns the values of all `return`; undefined when a statement may do what nobody knows */
function findReturned(document: Document): readonly Expression[] | undefined {
  const returned: (Expression | undefined)[] = [];
  let isKnown = true;
  walk(document, [
    {
      statement: ({ keyword, body, disabled }, ancestors) => {
        if (disabled || isDisabled(ancestors)) return;
        if (keyword.text === 'return') returned.push(findAssignment(body, 'value')?.value);
        const isWord = keyword.text in STATEMENTS || keyword.text in BRANCHES;
        if (!isWord && ancestors.length > TOP) isKnown = false;
      },
    },
  ]);
  const values = returned.filter((value) => value !== undefined);
  return isKnown && values.length === returned.length ? values : undefined;
}

/** `stack` and `test` stand directly in the document. */
const TOP = 2;

/** How messages begin to call what a function gives. */
export const RESULT_OF = 'the result of function ';

function callResult(type: ValueType, name: string): ValueType {
  return type.kind === 'object' && type.called === IN_PLACE
    ? { ...type, called: `${RESULT_OF}"${name}"` }
    : type;
}

/** The inputs of the function are none of the caller's. */
function forgetInputs(type: ValueType): ValueType {
  const { field, ...rest } = type;
  const own = field?.place === 'input' ? rest : type;
  if (own.kind === 'list') return { ...own, item: forgetInputs(own.item) };
  if (own.kind !== 'object' || own.called !== IN_PLACE || own.properties === undefined) return own;
  const properties = [...own.properties].map(([name, value]) => [name, forgetInputs(value)] as const);
  return { ...own, properties: new Map(properties) };
}
