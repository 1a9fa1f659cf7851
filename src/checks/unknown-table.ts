import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownTable = createUnknownCheck({
  id: 'unknown-table',
  to: 'table',
  word: 'table',
  why: 'The server saves such a statement with an empty table name, or refuses the push. It fails when it runs.',
  bad: {
    sources: {
      'table/product.xs': 'table product {\n  schema { int id }\n}\n',
      'function/all.xs':
        'function all {\n  input\n  stack {\n    db.query products as $rows\n  }\n  response = $rows\n}\n',
    },
    at: ['products'],
  },
  good: {
    'table/product.xs': 'table product {\n  schema { int id }\n}\n',
    'function/all.xs':
      'function all {\n  input\n  stack {\n    db.query product as $rows\n  }\n  response = $rows\n}\n',
  },
});
