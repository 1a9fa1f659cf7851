import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

export const invalidSuppression: Check = {
  id: 'invalid-suppression',
  category: 'quality',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A suppression without a reason, or that cannot hold for another reason.',
  why: 'It suppresses nothing. A suppression names checks and a reason, and may name the last day on which it holds. What cannot be read, and what is said of suppressions, cannot be suppressed.',
  bad: {
    sources: {
      'function/greet.xs': xs`
        function greet {
          input {
            text who
          }

          stack {
            // xano-ci-disable-next-line unknown-filter
            var $hello {
              value = $input.who
            }
          }

          response = $hello
        }
      `,
    },
    at: ['// xano-ci-disable-next-line unknown-filter'],
  },
  good: {
    'function/greet.xs': xs`
      function greet {
        input {
          text who
        }

        stack {
          var $hello {
            value = $input.who
          }
        }

        response = $hello
      }
    `,
  },
};
