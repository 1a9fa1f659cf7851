import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function asks {
    input {
      text text
    }
    stack {
      var $is_question {
        value = $input.text|contains:"?" || $input.text|starts_with:"how"
      }
    }
    response = $is_question
  }
`;

export const orBetweenFilterResults: Check = {
  id: 'or-between-filter-results',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: '`||` or `&&` behind the argument of a filter in a `value`, without parentheses.',
  why: 'Everything up to the next ":" or "|" belongs to the argument: the filter is asked about another text than is meant, and the answer is wrong without an error.',
  bad: { sources: { 'function/asks.xs': bad }, at: ['"?" || $input.text'] },
  good: {
    'function/asks.xs': bad.replace(
      '$input.text|contains:"?" || $input.text|starts_with:"how"',
      '($input.text|contains:"?") || ($input.text|starts_with:"how")',
    ),
  },
  visit: {
    binary: (binary, { report }, ancestors) => {
      const call = ancestors.at(-1);
      if (call?.type !== 'filter-call' || !LOGICAL.has(binary.operator) || TESTS.has(call.name.text)) return;
      // In a condition Xano itself writes a filter and what follows in this way.
      const owner = ancestors.findLast(({ type }) => type === 'statement' || type === 'assignment');
      if (owner?.type !== 'assignment' || isInQuery(ancestors)) return;
      report({
        at: binary,
        message: `"${binary.operator}" and what follows belong to the argument of "${call.name.text}".`,
        help: 'Put each filter with its value in parentheses of its own.',
      });
    },
  },
};

const LOGICAL: ReadonlySet<string> = new Set(['||', '&&']);

/** Filters whose argument is a test of each item. */
const TESTS: ReadonlySet<string> = new Set(['filter', 'find', 'findIndex', 'some', 'every', 'map', 'reduce']);
