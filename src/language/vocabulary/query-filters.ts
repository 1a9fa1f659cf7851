import { wordTable } from './word-table.ts';

export interface QueryFilterRow {
  /** Fewest and most arguments. */
  readonly arguments: readonly [fewest: number, most: number];
}

/**
 * Filters of query expressions: `where`, `eval`, `group`, the `where` of a join, the `search` of a view. They run in the
 * database; an ordinary filter stands there inside backticks only.
 */
export const QUERY_FILTERS: Readonly<Record<string, QueryFilterRow>> = wordTable<QueryFilterRow>({
  // Distance, of vectors and places
  covers: { arguments: [1, 1] },
  l1_distance_manhattan: { arguments: [1, 1] },
  l2_distance_euclidean: { arguments: [1, 1] },
  inner_product: { arguments: [1, 1] },
  negative_inner_product: { arguments: [1, 1] },
  cosine_distance: { arguments: [1, 1] },
  cosine_similarity: { arguments: [1, 1] },
  distance: { arguments: [1, 1] },
  within: { arguments: [2, 2] },

  // Numbers
  between: { arguments: [2, 2] },
  floor: { arguments: [0, 0] },
  ceil: { arguments: [0, 0] },
  round: { arguments: [0, 1] },
  add: { arguments: [1, 1] },
  sub: { arguments: [1, 1] },
  mul: { arguments: [1, 1] },
  div: { arguments: [1, 1] },

  // Text
  length: { arguments: [0, 0] },
  to_lower: { arguments: [0, 0] },
  to_upper: { arguments: [0, 0] },
  concat: { arguments: [1, 2] },
  substr: { arguments: [1, 2] },
  unaccent: { arguments: [0, 0] },
  coalesce: { arguments: [1, 1] },
  search_rank: { arguments: [1, 2] },
  contains: { arguments: [1, 1] },
  includes: { arguments: [1, 1] },
  overlaps: { arguments: [1, 1] },

  // Time
  timestamp_month: { arguments: [0, 1] },
  timestamp_year: { arguments: [0, 1] },
  timestamp_week: { arguments: [0, 1] },
  timestamp_hour: { arguments: [0, 1] },
  timestamp_minute: { arguments: [0, 1] },
  timestamp_day_of_month: { arguments: [0, 1] },
  timestamp_day_of_week: { arguments: [0, 1] },
  timestamp_day_of_year: { arguments: [0, 1] },
  timestamp_epoch_day: { arguments: [0, 0] },
  timestamp_epoch_hour: { arguments: [0, 0] },
  timestamp_epoch_minute: { arguments: [0, 0] },
  timestamp_epoch_sec: { arguments: [0, 0] },
  timestamp_epoch_seconds: { arguments: [0, 0] },
  timestamp_epoch_ms: { arguments: [0, 0] },
  timestamp_add_seconds: { arguments: [1, 1] },
  timestamp_subtract_seconds: { arguments: [1, 1] },
  timestamp_add_minutes: { arguments: [1, 1] },
  timestamp_subtract_minutes: { arguments: [1, 1] },
  timestamp_add_hours: { arguments: [1, 1] },
  timestamp_subtract_hours: { arguments: [1, 1] },
  timestamp_add_days: { arguments: [1, 1] },
  timestamp_subtract_days: { arguments: [1, 1] },
  timestamp_add_months: { arguments: [1, 1] },
  timestamp_subtract_months: { arguments: [1, 1] },
  timestamp_add_years: { arguments: [1, 1] },
  timestamp_subtract_years: { arguments: [1, 1] },
});

/**
 * Filters of `eval` in a `return` of the type "aggregate", each over all rows of a group. These are the ones met so far;
 * no source lists them.
 */
export const AGGREGATE_FILTERS = ['avg', 'count', 'max', 'min', 'sum'] as const;
