import type { ArrayLiteral, Expression } from '../../language/ast.ts';
import { findPair, readName } from '../../workspace/clauses.ts';
import type { Named } from './match-named.ts';
import { isSameMeaning, readMeaning } from './meaning.ts';

/** What a text, or an object with a `name`, is called among the items of its list. */
export function readNaturalName(item: Expression): string | undefined {
  const name = item.type === 'object' ? findPair(item, 'name')?.value : item;
  return name === undefined ? undefined : readName(name)?.text;
}

export function nameItem(item: Expression, position: number): Named<Expression> {
  const name = readNaturalName(item) ?? String(position);
  const rest = item.type === 'object' ? item.pairs.filter((pair) => pair.key.text !== 'name') : [];
  return { name, item, content: JSON.stringify(rest.map(readMeaning)) };
}

/** Indexes have no names: they are known by their columns. */
export function isIndexList(list: ArrayLiteral): boolean {
  return list.items.some((item) => findPair(item, 'field') !== undefined);
}

export interface ItemMatch {
  readonly both: readonly (readonly [before: Expression, after: Expression])[];
  readonly removed: readonly Expression[];
  readonly added: readonly Expression[];
}

/** Equal ones first, then those on the same columns, then what is left, if it is one for one. */
export function matchIndexes(before: ArrayLiteral, after: ArrayLiteral): ItemMatch {
  const removed = new Set(before.items);
  const added = new Set(after.items);
  const both: (readonly [Expression, Expression])[] = [];
  for (const isPair of [isSameMeaning, isOnSameColumns, () => removed.size === 1 && added.size === 1]) {
    for (const item of [...added]) {
      const twin = [...removed].find((other) => isPair(other, item));
      if (twin === undefined) continue;
      removed.delete(twin);
      added.delete(item);
      both.push([twin, item]);
    }
  }
  return { both, removed: [...removed], added: [...added] };
}

function isOnSameColumns(before: Expression, after: Expression): boolean {
  const old = findPair(before, 'field')?.value;
  const fresh = findPair(after, 'field')?.value;
  return old !== undefined && fresh !== undefined && isSameMeaning(old, fresh);
}
