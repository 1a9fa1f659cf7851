import type { Name } from '../language/ast.ts';
import { DEPRECATED_FILTERS } from '../language/vocabulary/deprecated-filters.ts';
import { FILTERS } from '../language/vocabulary/filters.ts';
import { INPUT_FILTERS } from '../language/vocabulary/input-filters.ts';
import { QUERY_FILTERS } from '../language/vocabulary/query-filters.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check, CheckContext } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function total {
    input
    stack
    response = {}|set:"total"
  }
`;

type Range = readonly [fewest: number, most: number];

/** A warning, since no source counts the arguments: the numbers are those of the samples and of exported files. */
export const filterArgumentCount: Check = {
  id: 'filter-argument-count',
  category: 'contract',
  severity: 'warning',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'A filter with fewer or more arguments than it takes.',
  why: 'The expression fails when it runs, or what is too much is ignored.',
  bad: { sources: { 'function/total.xs': bad }, at: ['set'] },
  good: { 'function/total.xs': bad.replace('"total"', '"total":1') },
  visit: {
    'filter-call': ({ name, arguments: given }, { report }, ancestors) =>
      count(name, given.length, findRange(name.text, isInQuery(ancestors)), report),
    'field-filter': ({ name, arguments: given }, { report }) =>
      count(name, given.length, INPUT_FILTERS[name.text]?.arguments, report),
  },
};

/** In a query, a name of both kinds takes what either takes. */
function findRange(name: string, inQuery: boolean): Range | undefined {
  const ordinary = FILTERS[DEPRECATED_FILTERS[name] ?? name]?.arguments;
  const ofQueries = inQuery ? QUERY_FILTERS[name]?.arguments : undefined;
  if (ordinary === undefined || ofQueries === undefined) return ordinary ?? ofQueries;
  return [Math.min(ordinary[0], ofQueries[0]), Math.max(ordinary[1], ofQueries[1])];
}

function count(name: Name, given: number, range: Range | undefined, report: CheckContext['report']): void {
  if (range === undefined || (range[0] <= given && given <= range[1])) return;
  report({
    at: placeName(name),
    message: `Filter "${name.text}" takes ${renderRange(range)}, but has ${given === 0 ? 'none' : given}.`,
  });
}

function renderRange([fewest, most]: Range): string {
  if (most === 0) return 'no arguments';
  if (most === Number.POSITIVE_INFINITY) return `${fewest} or more arguments`;
  if (fewest === most) return `${most} ${most === 1 ? 'argument' : 'arguments'}`;
  return `${fewest} ${most - fewest === 1 ? 'or' : 'to'} ${most} arguments`;
}
