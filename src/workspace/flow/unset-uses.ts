import type { Statement } from '../../language/ast.ts';
import { STATEMENTS } from '../../language/vocabulary/statements/all.ts';
import { CONTEXT_VARIABLES } from '../../language/vocabulary/variables.ts';
import { findOwnDefinitions, listStatements } from './find-definitions.ts';
import type { Flow } from './flow.ts';
import type { Definition, VariableUse } from './variable.ts';

/** Uses of variables that nothing before them sets. */
export function findUnsetUses(flow: Flow): readonly VariableUse[] {
  return flow.uses.filter(({ reaching }) => reaching === undefined);
}

/** Everything that gives a variable a value; to change one is not to set it. */
export function findSetters(flow: Flow): readonly Definition[] {
  return flow.definitions.filter((definition) => !isChange(definition));
}

/** Names of all variables that something in the document sets. */
export function findSetNames(flow: Flow): ReadonlySet<string> {
  return new Set(findSetters(flow).map(({ name }) => name));
}

/** `math.add $sum`, `array.push $rows` on what nothing in the document sets. */
export function findUnsetChanges(flow: Flow): readonly Definition[] {
  const changes = flow.definitions.filter(isChange);
  if (changes.length === 0) return changes;
  const set = findSetNames(flow);
  return changes.filter(({ name }) => !set.has(name) && !Object.hasOwn(CONTEXT_VARIABLES, name));
}

/** Whether a statement needs what was there before. `var.update` may make a variable; what has an `as` leaves another. */
function isChange({ kind, statement }: Definition): boolean {
  if (kind !== 'change' || statement === undefined || statement.alias !== undefined) return false;
  const word = statement.keyword.text;
  return word !== 'var.update' && STATEMENTS[word]?.changes === true;
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
