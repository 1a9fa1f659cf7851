import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function best {
    input {
      json scores
    }
    stack
    response = $input.scores|sort:"points":"number":false
  }
`;

export const sortFilterDirection: Check = {
  id: 'sort-filter-direction',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'documented',
  summary: 'The filter `sort` with "asc" or "desc": that is how a query sorts, not a filter.',
  why: 'The second argument says how values are compared ("text", "itext", "number"), the third is true for ascending. Any other word is ignored, so the order is that of texts, ascending.',
  bad: {
    sources: { 'function/best.xs': good.replace('"number":false', '"desc"') },
    at: ['"desc"'],
  },
  good: { 'function/best.xs': good },
  visit: {
    'filter-call': ({ name, arguments: [, ...others] }, { report }) => {
      if (name.text !== 'sort') return;
      for (const argument of others) {
        if (argument.type !== 'string' || !/^(asc|desc)(ending)?$/i.test(argument.value)) continue;
        const isAscending = argument.value.toLowerCase().startsWith('asc');
        report({
          at: argument,
          message: `The filter "sort" knows no direction "${argument.value}".`,
          help: `Write \`|sort:"…":"number":${isAscending}\`, or "text" in place of "number".`,
        });
      }
    },
  },
};
