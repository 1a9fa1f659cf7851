import { wordTable } from './word-table.ts';

export interface OperatorRow {
  readonly kind: OperatorKind;
  /** In query expressions, in ordinary ones, or in both. */
  readonly where: 'query' | 'expression' | 'both';
  /** Takes a `?` after it: the comparison is skipped when its right side is null. */
  readonly skipsNull?: true;
}

export type OperatorKind =
  | 'comparison'
  | 'logic'
  | 'arithmetic'
  | 'text'
  | 'list'
  | 'choice'
  | 'range'
  | 'filter';

/** As in the tree; `?:` is the choice between two values. How tightly each binds stands in `precedence.ts`. */
export const OPERATORS: Readonly<Record<string, OperatorRow>> = wordTable<OperatorRow>({
  '==': { kind: 'comparison', where: 'both', skipsNull: true },
  '!=': { kind: 'comparison', where: 'both', skipsNull: true },
  '===': { kind: 'comparison', where: 'both', skipsNull: true },
  '!==': { kind: 'comparison', where: 'both', skipsNull: true },
  '>': { kind: 'comparison', where: 'both', skipsNull: true },
  '>=': { kind: 'comparison', where: 'both', skipsNull: true },
  '<': { kind: 'comparison', where: 'both', skipsNull: true },
  '<=': { kind: 'comparison', where: 'both', skipsNull: true },
  '&&': { kind: 'logic', where: 'both' },
  '||': { kind: 'logic', where: 'both' },
  '!': { kind: 'logic', where: 'both' },
  '??': { kind: 'choice', where: 'both' },
  '+': { kind: 'arithmetic', where: 'both' },
  '-': { kind: 'arithmetic', where: 'both' },
  '*': { kind: 'arithmetic', where: 'both' },
  '/': { kind: 'arithmetic', where: 'both' },
  '%': { kind: 'arithmetic', where: 'both' },
  // Joins texts; in a query expression it matches a regular expression.
  '~': { kind: 'text', where: 'both' },
  '!~': { kind: 'text', where: 'query', skipsNull: true },
  '?:': { kind: 'choice', where: 'expression' },
  // In the documentation only: `(1..5)`.
  '..': { kind: 'range', where: 'expression' },
  '|': { kind: 'filter', where: 'both' },
  // Known to the language server only.
  '=': { kind: 'comparison', where: 'query' },
  '@>': { kind: 'list', where: 'query', skipsNull: true },
  in: { kind: 'list', where: 'query', skipsNull: true },
  'not in': { kind: 'list', where: 'query', skipsNull: true },
  between: { kind: 'range', where: 'query', skipsNull: true },
  'not between': { kind: 'range', where: 'query', skipsNull: true },
  contains: { kind: 'list', where: 'query', skipsNull: true },
  'not contains': { kind: 'list', where: 'query', skipsNull: true },
  includes: { kind: 'text', where: 'query', skipsNull: true },
  'not includes': { kind: 'text', where: 'query', skipsNull: true },
  overlaps: { kind: 'list', where: 'query', skipsNull: true },
  'not overlaps': { kind: 'list', where: 'query', skipsNull: true },
  like: { kind: 'text', where: 'query', skipsNull: true },
  'not like': { kind: 'text', where: 'query', skipsNull: true },
  ilike: { kind: 'text', where: 'query', skipsNull: true },
  'not ilike': { kind: 'text', where: 'query', skipsNull: true },
  search: { kind: 'text', where: 'query' },
});
