import type { Statement } from '../language/ast.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { findAssignment, hasBroken, placeName } from '../workspace/clauses.ts';
import { isDisabled } from '../workspace/find-references.ts';
import type { Check } from './check.ts';
import { findWhere } from './edit-with-where.ts';
import { findSurroundings } from './stack-context.ts';
import { xs } from './xs.ts';

const good = xs`
  function one {
    input
    stack {
      db.has product {
        field_name = "id"
        field_value = 1
      } as $there
    }
    response = $there
  }
`;
const table = xs`
  table product {
    schema {
      int id
    }
  }
`;

export const missingArgument: Check = {
  id: 'missing-argument',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A statement without an argument that it needs.',
  why: 'The server refuses the whole push.',
  bad: {
    sources: { 'table/product.xs': table, 'function/one.xs': good.replace('      field_value = 1\n', '') },
    at: ['db.has'],
  },
  good: { 'table/product.xs': table, 'function/one.xs': good },
  create: ({ report }) => ({
    statement: (statement, ancestors) => {
      if (findSurroundings(ancestors).type !== 'stack' || statement.disabled || isDisabled(ancestors)) return;
      const row = STATEMENTS[statement.keyword.text];
      if (row === undefined || hasBroken(statement.body)) return;
      // What stands in their place is reported itself.
      if (findWhere(statement) !== undefined || (statement.body === undefined && isOperandWrong(statement)))
        return;
      const missing = Object.entries(row.arguments)
        .filter(
          ([name, argument]) =>
            argument.required === true && findAssignment(statement.body, name) === undefined,
        )
        .map(([name]) => name);
      if (missing.length === 0) return;
      const names = missing.map((name) => `"${name}"`).join(' and ');
      report({
        at: placeName(statement.keyword),
        message: `Statement "${statement.keyword.text}" needs ${names}.`,
        help: `Add ${missing.map((name) => `\`${name} = …\``).join(' and ')} between its braces.`,
      });
    },
  }),
};

/** `return $x`, `var x = 2`: the value is there, in the wrong place. */
function isOperandWrong({ keyword, header }: Statement): boolean {
  const row = STATEMENTS[keyword.text];
  const most = row?.operand === 'none' ? 0 : row?.operand === 'reference-with-verb' ? 2 : 1;
  return header.length > most || header[0]?.type === 'attribute';
}
