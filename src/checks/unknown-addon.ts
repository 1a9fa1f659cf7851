import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownAddon = createUnknownCheck({
  id: 'unknown-addon',
  to: 'addon',
  word: 'addon',
  why: 'The addon is dropped when the document is saved, and its values are missing from every answer.',
  bad: {
    sources: {
      'table/item.xs': xs`
        table item {
          schema { int id }
        }
      `,
      'addon/lines.xs': xs`
        addon lines {
          input
          stack {
            db.query item
          }
        }
      `,
      'function/all.xs': xs`
        function all {
          input
          stack {
            db.query item {
              addon = [{name: "line"}]
            } as $rows
          }
          response = $rows
        }
      `,
    },
    at: ['line'],
  },
  good: {
    'table/item.xs': xs`
      table item {
        schema { int id }
      }
    `,
    'addon/lines.xs': xs`
      addon lines {
        input
        stack {
          db.query item
        }
      }
    `,
    'function/all.xs': xs`
      function all {
        input
        stack {
          db.query item {
            addon = [{name: "lines"}]
          } as $rows
        }
        response = $rows
      }
    `,
  },
});
