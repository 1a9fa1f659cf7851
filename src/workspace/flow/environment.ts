import type { Statement } from '../../language/ast.ts';
import type { Definition, Gap, Reaching } from './variable.ts';

/** What is known of every variable at one place; a variable that is not in it has not been set. */
export type Environment = ReadonlyMap<string, Reaching>;

/** The one that a block goes on changing from statement to statement: a copy for each of them would cost too much. */
export type Running = Map<string, Reaching>;

/** The place after what never goes on: `return`, `throw`, `break`. */
export type Way = Environment | undefined;

export const NOTHING_SET: Environment = new Map();

export function define(running: Running, definition: Definition): void {
  const before = running.get(definition.name);
  const definitions =
    definition.kind === 'change' ? [definition, ...(before?.definitions ?? [])] : [definition];
  running.set(definition.name, { definitions, gap: undefined, tested: false });
}

/** Where ways meet: what one of them leaves unset is unset on some. */
export function join(ways: readonly Way[], gap: Gap): Way {
  let joined: Way;
  for (const way of ways) {
    if (way === undefined) continue;
    joined = joined === undefined || joined === way ? way : joinTwo(joined, way, gap);
  }
  return joined;
}

function joinTwo(one: Environment, other: Environment, gap: Gap): Environment {
  const joined: Running = new Map();
  for (const [name, here] of one) {
    const there = other.get(name);
    if (there === here) joined.set(name, here);
    else if (there === undefined) joined.set(name, { ...here, gap: here.gap ?? gap });
    else {
      joined.set(name, {
        definitions: mergeDefinitions(here.definitions, there.definitions),
        gap: here.gap ?? there.gap,
        tested: here.tested || there.tested,
      });
    }
  }
  for (const [name, there] of other) {
    if (!one.has(name)) joined.set(name, { ...there, gap: there.gap ?? gap });
  }
  return joined;
}

/** Both are short. */
function mergeDefinitions(one: readonly Definition[], other: readonly Definition[]): readonly Definition[] {
  const added = other.filter((definition) => !one.includes(definition));
  return added.length === 0 ? one : [...one, ...added];
}

/** As if each of the definitions may have happened, or not. */
export function mayDefine(
  environment: Environment,
  definitions: readonly Definition[],
  gap: Gap,
): Environment {
  if (definitions.length === 0) return environment;
  const extended = new Map(environment);
  for (const definition of definitions) {
    const before = extended.get(definition.name);
    if (before?.definitions.includes(definition) === true) continue;
    extended.set(definition.name, {
      definitions: before === undefined ? [definition] : [...before.definitions, definition],
      gap: before === undefined ? gap : before.gap,
      tested: before?.tested ?? false,
    });
  }
  return extended;
}

/** Behind a test: what was unset on some ways may be set on all that lead here. */
export function afterTest(environment: Environment): Environment {
  let changed: Map<string, Reaching> | undefined;
  for (const [name, reaching] of environment) {
    if (reaching.gap === undefined || reaching.tested) continue;
    changed ??= new Map(environment);
    changed.set(name, { ...reaching, tested: true });
  }
  return changed ?? environment;
}

export function branchGap(statement: Statement): Gap {
  return { way: 'branch', statement };
}
