import { findActivePairs, findAssignment, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table product {
    schema {
      int id
      int price
    }
  }
`;
const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      db.query product {
        sort = {product.price: "desc"}
      } as $rows
    }
    response = $rows
  }
`;

export const sortDynamicKey: Check = {
  id: 'sort-dynamic-key',
  category: 'rejected',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A `sort` by a column that is computed.',
  why: 'The push is refused, or the sort is ignored. Write one query for each order, in a `conditional` or a `switch`.',
  bad: {
    sources: { 'table/product.xs': table, 'function/probe.xs': good.replace('product.price:', '$input.n:') },
    at: ['$input.n'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  keywords: (keyword) => keyword.startsWith('db.'),
  visit: {
    statement: ({ body }, { report }) => {
      const sort = findAssignment(body, 'sort')?.value;
      if (sort?.type !== 'object') return;
      for (const { key } of findActivePairs(sort)) {
        if (key.quoted || !key.text.startsWith('$')) continue;
        report({
          at: placeName(key),
          message: 'The column of a "sort" cannot be computed.',
          help: 'Write one query for each order, in a `conditional` or a `switch`.',
        });
      }
    },
  },
};
