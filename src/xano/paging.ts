import type { ListPage } from './list.ts';

/**
 * How a list is asked for:
 * - `sized`: `page` and `per_page`;
 * - `page-only`: `page`, the size is the server's;
 * - `whole`: neither, the server sends all of it, and is followed should it name a next page.
 */
export type Paging = 'sized' | 'page-only' | 'whole';

export interface PageQuery {
  readonly page?: number;
  readonly per_page?: number;
}

export type Walk<T> =
  | { readonly complete: true; readonly items: readonly T[]; readonly pages: number }
  /** A list that may lack something is not a list. */
  | { readonly complete: false; readonly why: 'page-cap' | 'stuck'; readonly pages: number };

/**
 * Fetches all pages. That a page is not full says nothing, since servers have limits of their own: the end is where
 * the server says so by `nextPage` or its total, or where a page is empty, or where a server that does not page at
 * all sends the same page again.
 */
export async function walkPages<T>(
  paging: Paging,
  limits: { readonly perPage: number; readonly pages: number },
  fetchPage: (query: PageQuery) => Promise<ListPage<T>>,
): Promise<Walk<T>> {
  const items: T[] = [];
  let page = 1;
  let last = '';
  for (let pages = 1; pages <= limits.pages; pages++) {
    const got = await fetchPage(pageQuery(paging, page, limits.perPage));
    // A list may lose its last items while it is read, and a next page be announced that is empty.
    if (got.items.length === 0) return { complete: true, items, pages };
    const text = JSON.stringify(got.items);
    if (got.bare && text === last) return { complete: true, items, pages };
    last = text;
    items.push(...got.items);
    const next = resolveNext(paging, got, page, items.length);
    if (next === undefined) return { complete: true, items, pages };
    if (next <= page) return { complete: false, why: 'stuck', pages };
    page = next;
  }
  return { complete: false, why: 'page-cap', pages: limits.pages };
}

function pageQuery(paging: Paging, page: number, perPage: number): PageQuery {
  if (paging === 'sized') return { page, per_page: perPage };
  return paging === 'page-only' || page > 1 ? { page } : {};
}

/** Number of the page to read next; `undefined` when the one just read was the last. */
function resolveNext(paging: Paging, got: ListPage<unknown>, page: number, seen: number): number | undefined {
  if (typeof got.nextPage === 'number') return got.nextPage;
  if (paging === 'whole' || got.nextPage === null) return undefined;
  if (got.bare) return page + 1;
  return typeof got.total === 'number' && seen < got.total ? page + 1 : undefined;
}
