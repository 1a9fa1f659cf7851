import type { Assignment, Statement } from '../language/ast.ts';
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
/** Statements that find one row by one field. */
const ONE_ROW: ReadonlySet<string> = new Set(['db.edit', 'db.patch', 'db.del', 'db.has', 'db.add_or_edit']);

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

export const editWithWhere: Check = {
  id: 'edit-with-where',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A `where` in a statement that finds one row by one field.',
  why: 'The server refuses the whole push. Query first and name the row by its id, or use `db.bulk.update`, `db.bulk.delete`.',
  bad: {
    sources: {
      'table/product.xs': table,
      'function/probe.xs': good.replace(/field_name[\s\S]*?n\n/, 'where = $db.product.id == $input.n\n'),
    },
    at: ['where'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  keywords: (keyword) => ONE_ROW.has(keyword),
  visit: {
    statement: (statement, { report }) => {
      const where = findWhere(statement);
      if (where === undefined) return;
      const { text } = statement.keyword;
      report({
        at: placeName(where.name),
        message: `"${text}" finds one row by one field: it takes no "where".`,
        help: 'Write `field_name = "id"` and `field_value = …`; for several rows query first, or use "db.bulk.update" or "db.bulk.delete".',
      });
    },
  },
};

/** The condition of a statement that takes none. */
export function findWhere({ keyword, body }: Statement): Assignment | undefined {
  return ONE_ROW.has(keyword.text) ? findAssignment(body, 'where') : undefined;
}
