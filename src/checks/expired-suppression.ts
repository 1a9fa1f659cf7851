import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

export const expiredSuppression: Check = {
  id: 'expired-suppression',
  category: 'quality',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A suppression whose last day has passed.',
  why: 'It suppresses nothing any more. Correct what it was about and take it out, or give it another day.',
  bad: {
    sources: {
      'function/greet.xs': xs`
        function greet {
          input {
            text who
          }

          stack {
            // xano-ci-disable-next-line unknown-filter until 2024-12-31 -- The filter is new.
            var $hello {
              value = $input.who
            }
          }

          response = $hello
        }
      `,
    },
    at: ['// xano-ci-disable-next-line unknown-filter until 2024-12-31 -- The filter is new.'],
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
