import type { Expression } from '../language/ast.ts';
import { findAssignment, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table note {
    schema {
      int id
    }
  }
`;
const bad = xs`
  function all {
    input
    stack {
      db.query note {
        where = true
      } as $notes
    }
    response = $notes
  }
`;

export const whereConstant: Check = {
  id: 'where-constant',
  category: 'runtime',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A `where` that is a constant.',
  why: 'It does not mean "everything": Xano cannot read the condition, and the statement fails. Leave it out.',
  bad: { sources: { 'function/all.xs': bad, 'table/note.xs': table }, at: ['true'] },
  good: { 'function/all.xs': bad.replace('{\n      where = true\n    }', ''), 'table/note.xs': table },
  keywords: (keyword) => keyword.startsWith('db.'),
  visit: {
    statement: (statement, { report }) => {
      const where = findAssignment(statement.body, 'where');
      if (where === undefined || !isConstant(where.value)) return;
      report({
        at: where.value,
        message: `The "${placeName(where.name).text}" of "${statement.keyword.text}" is a constant, and not a condition.`,
        help: 'Leave it out to get every row.',
      });
    },
  },
};

function isConstant(expression: Expression): boolean {
  switch (expression.type) {
    case 'word':
    case 'number':
      return true;
    case 'string':
      return expression.value !== '';
    case 'parenthesized':
      return expression.expression !== undefined && isConstant(expression.expression);
    default:
      return false;
  }
}
