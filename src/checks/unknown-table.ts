import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownTable = createUnknownCheck({
  id: 'unknown-table',
  to: 'table',
  word: 'table',
  why: 'The server saves such a statement with an empty table name, or refuses the push. It fails when it runs.',
  bad: {
    sources: {
      'table/product.xs': xs`
        table product {
          schema { int id }
        }
      `,
      'function/all.xs': xs`
        function all {
          input
          stack {
            db.query products as $rows
          }
          response = $rows
        }
      `,
    },
    at: ['products'],
  },
  good: {
    'table/product.xs': xs`
      table product {
        schema { int id }
      }
    `,
    'function/all.xs': xs`
      function all {
        input
        stack {
          db.query product as $rows
        }
        response = $rows
      }
    `,
  },
});
