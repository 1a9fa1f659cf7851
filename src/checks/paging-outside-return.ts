import { placeName } from '../workspace/clauses.ts';
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
/** What stands in `return.paging`. */
export const PAGING_KEYS: ReadonlySet<string> = new Set(['paging', 'page', 'per_page', 'limit', 'offset']);

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      db.query product {
        return = {type: "list", paging: {page: 1, per_page: 20}}
      } as $rows
    }
    response = $rows
  }
`;

export const pagingOutsideReturn: Check = {
  id: 'paging-outside-return',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'The paging of a query beside its `return`.',
  why: 'The server refuses the whole push: `paging` is a part of `return`.',
  bad: {
    sources: {
      'table/product.xs': table,
      'function/probe.xs': good.replace(/, paging: (.*)\}/, '}\n      paging = $1'),
    },
    at: ['paging'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  keywords: (keyword) => keyword === 'db.query',
  visit: {
    statement: ({ body }, { report }) => {
      for (const entry of body?.entries ?? []) {
        if (entry.type !== 'assignment' || !PAGING_KEYS.has(entry.name.text)) continue;
        report({
          at: placeName(entry.name),
          message: `"${entry.name.text}" belongs into "return", not beside it.`,
          help: 'Write `return = {type: "list", paging: {page: 1, per_page: 20}}`.',
        });
      }
    },
  },
};
