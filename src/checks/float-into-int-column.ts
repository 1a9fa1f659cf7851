import type { Expression } from '../language/ast.ts';
import { findActivePairs, findAssignment, placeName, readHeaderName } from '../workspace/clauses.ts';
import { resolveColumn } from '../workspace/flow/query-column.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table lap {
    schema {
      int id
      int seconds
    }
  }
`;
const bad = xs`
  function lap {
    input {
      int ms
    }
    stack {
      db.add lap {
        data = {seconds: $input.ms / 1000}
      } as $lap
    }
    response = $lap
  }
`;

export const floatIntoIntColumn: Check = {
  id: 'float-into-int-column',
  category: 'type',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A quotient that is stored in an int column.',
  why: 'What is left over makes it a number with decimals: the row is refused, or the value with it. Round it first.',
  bad: { sources: { 'function/lap.xs': bad, 'table/lap.xs': table }, at: ['$input.ms / 1000'] },
  good: {
    'function/lap.xs': bad.replace('$input.ms / 1000', '($input.ms / 1000)|floor'),
    'table/lap.xs': table,
  },
  keywords: (keyword) => WRITES.has(keyword),
  visit: {
    statement: (statement, { workspace, report }) => {
      const data = findAssignment(statement.body, 'data')?.value;
      if (data?.type !== 'object') return;
      const table = readHeaderName(statement.header)?.text;
      for (const pair of findActivePairs(data)) {
        if (!isFraction(pair.value)) continue;
        const column = resolveColumn(table, placeName(pair.key).text, workspace)?.shape;
        if (column?.type !== 'int' || column.list) continue;
        report({
          at: pair.value,
          message: `Column "${column.name}" is int, and this may have decimals.`,
          help: 'Round it: "floor", "round" or "to_int".',
        });
      }
    },
  },
};

const WRITES: ReadonlySet<string> = new Set(['db.add', 'db.edit', 'db.patch', 'db.add_or_edit']);

function isFraction(value: Expression): boolean {
  if (value.type === 'parenthesized') return value.expression !== undefined && isFraction(value.expression);
  if (value.type === 'number') return !Number.isInteger(value.value);
  return value.type === 'binary' && value.operator === '/';
}
