import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

export const unusedSuppression: Check = {
  id: 'unused-suppression',
  category: 'quality',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A suppression of a check that has nothing to say there.',
  why: 'Left in place, it would hide the next mistake in that line. Take it out.',
  bad: {
    sources: {
      'function/greet.xs': xs`
        function greet {
          input {
            text who
          }

          stack {
            // xano-ci-disable-next-line unknown-filter -- The filter is new.
            var $hello {
              value = $input.who
            }
          }

          response = $hello
        }
      `,
    },
    at: ['unknown-filter'],
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
