import type { Expression } from '../language/ast.ts';
import { findPair, readName } from './clauses.ts';

/** What a page says of itself, and `items`, its rows. */
export const PAGE_WORDS: ReadonlySet<string> = new Set([
  'items',
  'itemsReceived',
  'itemsTotal',
  'curPage',
  'nextPage',
  'prevPage',
  'pageTotal',
  'perPage',
  'offset',
]);

/** The names under which `addon = [{as: "items.lines"}]` adds to each row. */
export function findAddonAliases(addons: Expression | undefined): readonly string[] {
  if (addons?.type !== 'array') return [];
  return addons.items.flatMap((addon) => {
    const alias = findPair(addon, 'as')?.value;
    const path = (alias === undefined ? undefined : readName(alias)?.text)?.replace(/^items\./, '');
    return path?.split('.')[0] ?? [];
  });
}
