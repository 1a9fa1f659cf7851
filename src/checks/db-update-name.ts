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
      db.edit product {
        field_name = "id"
        field_value = $input.n
        data = {price: 1}
      } as $row
    }
    response = $row
  }
`;

export const dbUpdateName: Check = {
  id: 'db-update-name',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: '`db.update`, which does not exist.',
  why: 'The server refuses the whole push. One row is changed by `db.edit` or `db.patch`, several by `db.bulk.update`.',
  bad: {
    sources: { 'table/product.xs': table, 'function/probe.xs': good.replace('db.edit', 'db.update') },
    at: ['db.update'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  keywords: (keyword) => keyword === 'db.update',
  visit: {
    statement: ({ keyword, body }, { report }) => {
      const at = placeName(keyword);
      const data = findAssignment(body, 'data')?.value;
      const isEdit = ['field_name', 'field_value'].every((name) => findAssignment(body, name) !== undefined);
      const right = data?.type === 'object' ? 'db.edit' : 'db.patch';
      report({
        at,
        message: 'There is no statement "db.update".',
        help: 'One row is changed by "db.edit" or "db.patch", several by "db.bulk.update".',
        suggestions: ['db.edit', 'db.patch', 'db.bulk.update'],
        ...(isEdit && data !== undefined ? { fix: { title: `Write "${right}"`, at, text: right } } : {}),
      });
    },
  },
};
