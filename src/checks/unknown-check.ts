import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

export const unknownCheck: Check = {
  id: 'unknown-check',
  category: 'reference',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A suppression that names a check that does not exist.',
  why: 'It suppresses nothing. "xano-ci explain" lists the checks.',
  bad: {
    sources: {
      'function/greet.xs': xs`
        function greet {
          input {
            text who
          }

          stack {
            // xano-ci-disable-next-line unknown-filters -- The filter is new.
            var $hello {
              value = $input.who
            }
          }

          response = $hello
        }
      `,
    },
    at: ['unknown-filters'],
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
