import { DEPRECATED_FILTERS } from '../language/vocabulary/deprecated-filters.ts';
import { QUERY_FILTERS } from '../language/vocabulary/query-filters.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function shout {
    input {
      text word
    }
    stack
    response = $input.word|upper
  }
`;

export const deprecatedFilter: Check = {
  id: 'deprecated-filter',
  category: 'convention',
  severity: 'warning',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'A filter under a name that it no longer has.',
  why: "It still works where it stands, but Xano's own editor no longer knows the name.",
  bad: { sources: { 'function/shout.xs': bad }, at: ['upper'] },
  good: { 'function/shout.xs': bad.replace('|upper', '|to_upper') },
  visit: {
    'filter-call': ({ name }, { report }, ancestors) => {
      const replacement = DEPRECATED_FILTERS[name.text];
      // Some old names, such as "sub", are the right ones in queries.
      const inQuery = isInQuery(ancestors);
      if (replacement === undefined || (inQuery && name.text in QUERY_FILTERS)) return;
      const at = placeName(name);
      report({
        at,
        message: `Filter "${name.text}" is now called "${replacement}".`,
        suggestions: [replacement],
        ...(inQuery && !(replacement in QUERY_FILTERS)
          ? {}
          : { fix: { title: `Replace "${name.text}" by "${replacement}"`, at, text: replacement } }),
      });
    },
  },
};
