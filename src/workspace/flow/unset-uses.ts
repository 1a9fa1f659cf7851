import type { Statement } from '../../language/ast.ts';
import { findOwnDefinitions, listStatements } from './find-definitions.ts';
import type { Flow } from './flow.ts';
import type { VariableUse } from './variable.ts';

/** Uses of variables that nothing before them sets. */
export function findUnsetUses(flow: Flow): readonly VariableUse[] {
  return flow.uses.filter(({ reaching }) => reaching === undefined);
}

/** Names of all variables that something in the document sets. */
export function findSetNames(flow: Flow): ReadonlySet<string> {
  return new Set(flow.definitions.map(({ name }) => name));
}

/** Names of the variables that statements which are switched off would set. */
export function findHiddenNames(flow: Flow): ReadonlySet<string> {
  return new Set(flow.switchedOff.flatMap(listNames));
}

function listNames(statement: Statement): readonly string[] {
  return [
    ...findOwnDefinitions(statement).map(({ name }) => name),
    ...listStatements(statement.body).flatMap(listNames),
  ];
}
