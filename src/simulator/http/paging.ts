import { badInput } from './refusals.ts';
import { json, type Reply } from './reply.ts';

interface Size {
  readonly initial: number;
  readonly most: number;
}

const LIST: Size = { initial: 50, most: 10_000 };
const HISTORY: Size = { initial: 50, most: 500 };

/** A page with what surrounds it; there is no total. */
export function pageOf(items: readonly unknown[], query: URLSearchParams): Reply {
  return envelope(items, query, LIST);
}

export function historyPage(items: readonly unknown[], query: URLSearchParams): Reply {
  return envelope(items, query, HISTORY);
}

const RELEASES: Size = { initial: 25, most: 100 };

/** Releases: newest first; more than 100 a page gives an empty one instead of an error. */
export function releasePage(
  items: readonly unknown[],
  query: URLSearchParams,
  shape: 'array' | 'envelope',
): Reply {
  const perPage = Number(query.get('per_page') ?? RELEASES.initial);
  const all = perPage > RELEASES.most ? [] : items;
  if (shape === 'envelope') return envelope(all, query, { ...RELEASES, most: Number.POSITIVE_INFINITY });
  const page = Number(query.get('page') ?? 1);
  return json(all.slice((page - 1) * perPage, page * perPage));
}

function envelope(items: readonly unknown[], query: URLSearchParams, size: Size): Reply {
  const page = Number(query.get('page') ?? 1);
  const perPage = Number(query.get('per_page') ?? size.initial);
  if (!Number.isInteger(page) || page < 1) return badInput('page', 'Input "page" must be 1 or more.');
  if (!Number.isInteger(perPage) || perPage < 1 || perPage > size.most) {
    return badInput('per_page', `Input "per_page" must be between 1 and ${size.most}.`);
  }
  const shown = items.slice((page - 1) * perPage, page * perPage);
  const nextPage = page * perPage < items.length ? page + 1 : null;
  return json({ curPage: page, nextPage, prevPage: page > 1 ? page - 1 : null, items: shown });
}
