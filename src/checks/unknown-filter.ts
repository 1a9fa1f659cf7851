import { DEPRECATED_FILTERS } from '../language/vocabulary/deprecated-filters.ts';
import { FILTERS } from '../language/vocabulary/filters.ts';
import { FOREIGN_FILTERS, FOREIGN_QUERY_FILTERS } from '../language/vocabulary/foreign-words.ts';
import { QUERY_FILTERS } from '../language/vocabulary/query-filters.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { fixWord, suggestWords } from './parts/foreign-word.ts';
import { listWords } from './parts/list-words.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|to_uppercase
  }
`;

const ALL_FILTERS = { ...FILTERS, ...QUERY_FILTERS };

export const unknownFilter: Check = {
  id: 'unknown-filter',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'A filter that does not exist, or not in this kind of expression.',
  why: 'The push is refused, or the expression fails when it runs: "unable to locate" the filter. Queries have filters of their own.',
  bad: { sources: { 'function/shout.xs': bad }, at: ['to_uppercase'] },
  good: { 'function/shout.xs': bad.replace('to_uppercase', 'to_upper') },
  visit: {
    'filter-call': (call, { text, report }, ancestors) => {
      const name = call.name.text;
      if (name in FILTERS || name in DEPRECATED_FILTERS) return;
      const inQuery = isInQuery(ancestors);
      if (inQuery && name in QUERY_FILTERS) return;
      const foreign = inQuery ? FOREIGN_QUERY_FILTERS : FOREIGN_FILTERS;
      const known = listWords(inQuery ? ALL_FILTERS : FILTERS);
      report({
        at: placeName(call.name),
        message:
          name in QUERY_FILTERS
            ? `Filter "${name}" exists in queries only.`
            : `There is no filter "${name}".`,
        ...suggestWords(name, foreign, known),
        ...fixWord(placeName(call.name), foreign, known, text),
      });
    },
  },
};
