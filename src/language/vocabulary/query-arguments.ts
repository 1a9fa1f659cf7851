import type { ObjectKeys } from './object-keys.ts';

/** What the arguments of `db.query` hold, and the argument `addon` of the other statements that read rows. */

export const RETURN_TYPES = ['list', 'stream', 'exists', 'count', 'single', 'aggregate'] as const;
export const RETURN_KEYS = ['type', 'paging', 'distinct', 'group', 'eval', 'chunk_size'] as const;
export const PAGING_KEYS = ['page', 'per_page', 'offset', 'totals', 'metadata'] as const;
export const DISTINCT_VALUES = ['yes', 'no'] as const;

/** `join = {user: {table: "user", type: "left", where: …}}`: the key is the alias. */
export const JOIN_KEYS: ObjectKeys = { required: ['table'], optional: ['type', 'where'] };
export const JOIN_TYPES = ['inner', 'left', 'right'] as const;

/** `sort = {order.created_at: "desc"}` */
export const SORT_DIRECTIONS = ['asc', 'desc', 'rand'] as const;

/** `addon = [{name: "order_lines", input: {…}, as: "lines"}]`; an addon may hold addons. Older files have an `offset`. */
export const ADDON_KEYS: ObjectKeys = {
  required: ['name'],
  optional: ['input', 'as', 'output', 'addon', 'offset'],
};

/** What wraps the rows of a paged list: `output` then names `items.id`, not `id`. */
export const PAGE_KEYS = [
  'items',
  'itemsReceived',
  'itemsTotal',
  'curPage',
  'nextPage',
  'prevPage',
  'offset',
  'perPage',
  'pageTotal',
] as const;
