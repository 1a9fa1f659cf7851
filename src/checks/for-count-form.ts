import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      for ($input.n) {
        each as $i {
          debug.log {
            value = $i
          }
        }
      }
    }
    response = null
  }
`;

export const forCountForm: Check = {
  id: 'for-count-form',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'A `for` that says more than how often.',
  why: 'The server refuses the whole push: `for` takes one number, and counts from 0. The items of a list are visited by `foreach`.',
  bad: { sources: { 'function/probe.xs': good.replace('($input.n)', '(0..$input.n)') }, at: ['0..$input.n'] },
  good: { 'function/probe.xs': good },
  keywords: (keyword) => keyword === 'for' || keyword === 'foreach',
  visit: {
    statement: ({ keyword, header }, { report }) => {
      const [first] = header;
      const count = first?.type === 'parenthesized' ? first.expression : undefined;
      if (count?.type !== 'binary') return;
      if (count.operator === 'in') {
        report({
          at: count,
          message: `The item at hand is named by "each as", not by "${keyword.text}".`,
          help: 'Write `foreach ($rows) { each as $row { … } }`.',
        });
      } else if (count.operator === '..' && keyword.text === 'for') {
        report({
          at: count,
          message: '"for" takes one number: how often.',
          help: 'Write `for (5) { each as $i { … } }`; a range is visited by `foreach ((1..5))`.',
        });
      }
    },
  },
};
