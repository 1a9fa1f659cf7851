import type { Expression, Statement } from '../language/ast.ts';
import { findAssignment, findPair, type PlacedName, readName } from './clauses.ts';

/** One entry of `addon = [{name: "…", input: {…}}]`. */
export interface AddonCall {
  readonly name: PlacedName;
  readonly input: Expression | undefined;
  /** 1 for those of the statement itself; `$output` is a row of its table only there. */
  readonly depth: number;
}

/** The addons that a statement completes its rows with, at any depth, without what is switched off. */
export function findAddonCalls({ body }: Statement): readonly AddonCall[] {
  const found: AddonCall[] = [];
  const add = (list: Expression | undefined, depth: number): void => {
    if (list?.type !== 'array') return;
    for (const entry of list.items) {
      const value = findPair(entry, 'name')?.value;
      const name = value === undefined ? undefined : readName(value);
      if (name !== undefined) found.push({ name, input: findPair(entry, 'input')?.value, depth });
      add(findPair(entry, 'addon')?.value, depth + 1);
    }
  };
  add(findAssignment(body, 'addon')?.value, 1);
  return found;
}
