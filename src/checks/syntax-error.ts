import type { Check } from './check.ts';
import { findOperandFault } from './parts/find-operand-fault.ts';
import { xs } from './parts/xs.ts';

export const syntaxError: Check = {
  id: 'syntax-error',
  category: 'syntax',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A text that is not XanoScript.',
  why: 'The server refuses the whole push. The message says what could have stood at the place where reading stopped; the mistake may be a little before it.',
  bad: {
    sources: {
      'function/double.xs': xs`
        function double {
          input { int n }
          stack {
            var $twice { value = $input.n * }
          }
          response = $twice
        }
      `,
    },
    at: ['}'],
  },
  good: {
    'function/double.xs': xs`
      function double {
        input { int n }
        stack {
          var $twice { value = $input.n * 2 }
        }
        response = $twice
      }
    `,
  },
  // `if $x` can be read and `if $x > 1` cannot: to their author both are the same mistake.
  visit: {
    statement: (statement, { text, report }, ancestors) => {
      const fault = findOperandFault(statement, ancestors, text);
      if (fault?.kind === 'bare') report(fault.finding);
    },
  },
};
