import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      text[] names
    }
    stack {
      var $name {
        value = ($input.names|first) ?? "nobody"
      }
    }
    response = $name
  }
`;

export const nullishSwallowedByFilterName: Check = {
  id: 'nullish-swallowed-by-filter-name',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'A filter directly before `??`, without parentheses around the value and its filters.',
  why: 'The operator is read as part of the name of the filter: the code fails when it runs ("unable to locate func entry"), or the push is refused.',
  bad: {
    sources: { 'function/probe.xs': good.replace('($input.names|first)', '$input.names|first') },
    at: ['$input.names|first'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    binary: ({ left, operator }, { text, report }) => {
      if (left.type !== 'filtered' || left.base === undefined || operator !== '??') return;
      report({
        at: left,
        message: 'A value with filters needs parentheses before "??".',
        help: 'Write `($rows|first) ?? null`.',
        fix: { title: 'Add parentheses', at: left, text: `(${text.slice(left.start, left.end)})` },
      });
    },
  },
};
