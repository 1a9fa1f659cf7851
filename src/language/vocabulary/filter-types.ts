import { wordTable } from './word-table.ts';

/** What a filter surely results in. */
export type FilterResult =
  | 'bool'
  | 'int'
  | 'number'
  | 'text'
  | 'list'
  /** An item of the list, or null. */
  | 'item'
  /** A list of the same items. */
  | 'same list'
  /** Either what was there, or the argument. */
  | 'fallback';

export interface FilterTypeRow {
  readonly gives?: FilterResult;
  /** The only kinds of values on which it means something; null passes always. */
  readonly takes?: readonly ('list' | 'object' | 'text' | 'number' | 'time' | 'bool')[];
}

const bool: FilterTypeRow = { gives: 'bool' };
const number: FilterTypeRow = { gives: 'number' };
const text: FilterTypeRow = { gives: 'text' };
const textOnly = ['text', 'number', 'time', 'bool'] as const;
const ofText: FilterTypeRow = { gives: 'text', takes: textOnly };
const question: FilterTypeRow = { gives: 'bool', takes: textOnly };
const ofList: FilterTypeRow = { gives: 'same list', takes: ['list', 'object'] };
const ofNumbers: FilterTypeRow = { gives: 'number', takes: ['list', 'object'] };
const numeric: FilterTypeRow = { gives: 'number', takes: ['number', 'text', 'time', 'bool'] };

/** Filters that take and give the same kind of value always. A filter that is not here may do anything. */
export const FILTER_TYPES: Readonly<Record<string, FilterTypeRow>> = wordTable<FilterTypeRow>({
  // Numbers
  floor: numeric,
  ceil: numeric,
  round: numeric,
  abs: numeric,
  sqrt: numeric,
  pow: numeric,
  add: numeric,
  subtract: numeric,
  multiply: numeric,
  modulus: numeric,
  divide: numeric,
  number_format: ofText,
  odd: bool,
  even: bool,

  // Lists
  first: { gives: 'item', takes: ['list', 'object'] },
  last: { gives: 'item', takes: ['list', 'object'] },
  count: { gives: 'int', takes: ['list', 'object'] },
  sum: ofNumbers,
  avg: ofNumbers,
  product: ofNumbers,
  join: { gives: 'text', takes: ['list', 'object'] },
  reverse: ofList,
  unique: { gives: 'same list', takes: ['list', 'object'] },
  shuffle: ofList,
  slice: { gives: 'same list', takes: ['list', 'object'] },
  keys: { gives: 'list', takes: ['list', 'object'] },
  values: { gives: 'list', takes: ['list', 'object'] },
  entries: { gives: 'list', takes: ['list', 'object'] },
  push: { gives: 'list' },
  unshift: { gives: 'list' },
  append: { gives: 'list' },
  prepend: { gives: 'list' },

  // Questions
  equals: bool,
  not_equals: bool,
  greater_than: bool,
  greater_than_or_equal: bool,
  less_than: bool,
  less_than_or_equal: bool,
  not: bool,
  in: bool,
  has: bool,
  is_null: bool,
  is_empty: bool,
  is_object: bool,
  is_array: bool,
  is_int: bool,
  is_decimal: bool,
  is_bool: bool,
  is_text: bool,
  is_uuid: bool,
  first_notnull: { gives: 'fallback' },
  first_notempty: { gives: 'fallback' },

  // Texts
  trim: ofText,
  ltrim: ofText,
  rtrim: ofText,
  to_lower: ofText,
  to_upper: ofText,
  capitalize: ofText,
  substr: ofText,
  split: { gives: 'list', takes: textOnly },
  strlen: { gives: 'int', takes: textOnly },
  strip_html: ofText,
  unaccent: ofText,
  starts_with: question,
  istarts_with: question,
  ends_with: question,
  iends_with: question,
  contains: bool,
  icontains: bool,
  sprintf: text,
  replace: text,
  regex_matches: bool,
  regex_replace: text,
  to_text: text,
  to_int: { gives: 'int' },
  to_decimal: number,
  to_bool: bool,

  // Codes and times
  format_timestamp: text,
  to_ms: number,
  to_seconds: number,
  json_encode: text,
  url_encode: text,
  url_decode: text,
  base64_encode: text,
  md5: text,
  sha256: text,
  uuid: text,
  create_uid: text,
});
