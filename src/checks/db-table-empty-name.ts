import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function all {
    input
    stack {
      db.query "" as $rows
    }
    response = $rows
  }
`;
const table = xs`
  table product {
    schema { int id }
  }
`;

export const dbTableEmptyName: Check = {
  id: 'db-table-empty-name',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'An empty text in place of the name of a table.',
  why: 'Xano leaves it behind when the table did not exist as the statement was saved. It fails whenever it runs.',
  bad: { sources: { 'table/product.xs': table, 'function/all.xs': bad }, at: ['""'] },
  good: { 'table/product.xs': table, 'function/all.xs': bad.replace('""', 'product') },
  visit: {
    document: (_node, { object, report }) => {
      for (const name of object.emptyNames) {
        // An empty link of a field means no link; exported files hold them.
        if (name.to !== 'table' || name.via === 'field') continue;
        report({
          at: name,
          message: `The name of the table of "${name.via}" is empty.`,
          help: 'Make sure that the table exists, and write its name.',
        });
      }
    },
  },
};
