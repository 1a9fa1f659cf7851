import { findAssignment, placeName } from '../workspace/clauses.ts';
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
      db.add product {
        data = {price: $input.n}
      } as $row
    }
    response = $row
  }
`;

const WRITERS: ReadonlySet<string> = new Set(['db.add', 'db.edit', 'db.add_or_edit']);

export const dbDataNotLiteral: Check = {
  id: 'db-data-not-literal',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: '`data` that is not an object written in place.',
  why: 'The server refuses the whole push ("invalid kind for data"). Only `db.patch` takes an object that is computed.',
  bad: {
    sources: { 'table/product.xs': table, 'function/probe.xs': good.replace('{price: $input.n}', '$input') },
    at: ['$input'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  keywords: (keyword) => WRITERS.has(keyword),
  visit: {
    statement: ({ keyword, body }, { report }) => {
      const value = findAssignment(body, 'data')?.value;
      if (value === undefined || value.type === 'object') return;
      report({
        at: value,
        message: `"data" of "${placeName(keyword).text}" must be an object that is written in place.`,
        help: 'Write `data = {name: $input.name}`; `db.patch` takes an object that is computed.',
      });
    },
  },
};
