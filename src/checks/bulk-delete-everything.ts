import type { Expression } from '../language/ast.ts';
import { findAssignment } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table note {
    schema {
      int id
      int owner_id
    }
  }
`;
const bad = xs`
  function clear {
    input {
      int? owner_id?
    }
    stack {
      db.bulk.delete note {
        where = $db.note.owner_id ==? $input.owner_id
      } as $count
    }
    response = $count
  }
`;

export const bulkDeleteEverything: Check = {
  id: 'bulk-delete-everything',
  category: 'data',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A `db.bulk.delete` that may delete every row.',
  why: 'Without a `where`, or with one whose every test is skipped when its value is null, the whole table is emptied. Give it a test that always counts; `db.truncate` says that everything is meant.',
  bad: {
    sources: { 'function/clear.xs': bad, 'table/note.xs': table },
    at: ['$db.note.owner_id ==? $input.owner_id'],
  },
  good: { 'function/clear.xs': bad.replace('==?', '=='), 'table/note.xs': table },
  keywords: (keyword) => keyword === 'db.bulk.delete',
  visit: {
    statement: (statement, { report }) => {
      // What could not be read may be the condition.
      if (statement.body?.entries.some(({ type }) => type === 'broken') === true) return;
      const where = findAssignment(statement.body, 'where')?.value;
      if (where !== undefined && !maySkip(where)) return;
      report({
        at: where ?? statement.keyword,
        message:
          where === undefined
            ? '"db.bulk.delete" has no `where`: it deletes every row.'
            : 'Every test of this `where` is skipped for null: then every row is deleted.',
        help: 'Add a test that always counts.',
      });
    },
  },
};

/** Whether nothing is left of a condition when every value in it is null. */
function maySkip(expression: Expression): boolean {
  switch (expression.type) {
    case 'parenthesized':
      return expression.expression !== undefined && maySkip(expression.expression);
    case 'binary':
      return expression.operator === '&&' || expression.operator === '||'
        ? maySkip(expression.left) && maySkip(expression.right)
        : expression.skipsNull;
    case 'between':
      return expression.skipsNull;
    default:
      return false;
  }
}
