import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownFunction = createUnknownCheck({
  id: 'unknown-function',
  to: 'function',
  word: 'function',
  why: 'The call is saved with an empty name, or the push is refused. It fails when it runs.',
  bad: {
    sources: {
      'function/cart/total.xs': xs`
        function "cart/total" {
          input
          stack
          response = 1
        }
      `,
      'function/pay.xs': xs`
        function pay {
          input
          stack {
            function.run "cart/totals" as $total
          }
          response = $total
        }
      `,
    },
    at: ['cart/totals'],
  },
  good: {
    'function/cart/total.xs': xs`
      function "cart/total" {
        input
        stack
        response = 1
      }
    `,
    'function/pay.xs': xs`
      function pay {
        input
        stack {
          function.run "cart/total" as $total
        }
        response = $total
      }
    `,
  },
});
