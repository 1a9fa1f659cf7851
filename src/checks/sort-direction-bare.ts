import { findActivePairs, findAssignment } from '../workspace/clauses.ts';
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

export const sortDirectionBare: Check = {
  id: 'sort-direction-bare',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A direction of `sort` without quotes.',
  why: 'The server refuses the whole push ("invalid kind for sort"). The direction is a text: `"asc"`, `"desc"`, `"rand"`.',
  bad: {
    sources: { 'table/product.xs': table, 'function/probe.xs': good.replace('"desc"', 'desc') },
    at: ['desc'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  keywords: (keyword) => keyword.startsWith('db.'),
  visit: {
    statement: ({ body }, { report }) => {
      const value = findAssignment(body, 'sort')?.value;
      if (value?.type !== 'object') return;
      for (const { value: chosen } of findActivePairs(value)) {
        if (chosen.type !== 'identifier') continue;
        report({
          at: chosen,
          message: `"${chosen.text}" must stand in quotes.`,
          fix: { title: 'Add quotes', at: chosen, text: `"${chosen.text}"` },
        });
      }
    },
  },
};
