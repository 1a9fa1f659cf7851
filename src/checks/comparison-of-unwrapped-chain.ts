import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function third {
    input {
      int[] numbers
    }
    stack {
      var $is_third {
        value = ($input.numbers|count)|modulus:3 == 0
      }
    }
    response = $is_third
  }
`;

export const comparisonOfUnwrappedChain: Check = {
  id: 'comparison-of-unwrapped-chain',
  category: 'result',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A comparison behind a filter in a `value`, without parentheses around the filter.',
  why: 'The comparison becomes a part of the filter: the value is wrong, or the request ends with an empty fatal error.',
  bad: { sources: { 'function/third.xs': bad }, at: ['3 == 0'] },
  good: {
    'function/third.xs': bad.replace(
      '($input.numbers|count)|modulus:3 == 0',
      '((($input.numbers|count)|modulus:3) == 0)',
    ),
  },
  visit: {
    binary: (binary, { report }, ancestors) => {
      const call = ancestors.at(-1);
      if (call?.type !== 'filter-call' || !COMPARISONS.has(binary.operator) || TESTS.has(call.name.text))
        return;
      const owner = ancestors.findLast(({ type }) => type === 'statement' || type === 'assignment');
      if (owner?.type !== 'assignment' || isInQuery(ancestors)) return;
      report({
        at: binary,
        message: `The comparison belongs to the argument of "${call.name.text}".`,
        help: 'Put parentheses around the value with its filters.',
      });
    },
  },
};

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '>', '<=', '>=']);

/** Filters whose argument is a test of each item. */
const TESTS: ReadonlySet<string> = new Set([
  'filter',
  'find',
  'findIndex',
  'some',
  'every',
  'map',
  'reduce',
  'sort',
]);
