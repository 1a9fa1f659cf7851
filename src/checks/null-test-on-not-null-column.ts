import type { Expression } from '../language/ast.ts';
import { type Ancestors, type Visitor, walk } from '../language/visit.ts';
import type { FieldShape } from '../workspace/contract.ts';
import { findQuery } from '../workspace/find-references.ts';
import { resolveQueryColumn } from '../workspace/flow/query-column.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table poll {
    schema {
      int id
      timestamp closes_at
    }
  }
`;
const bad = xs`
  function open {
    input
    stack {
      db.query poll {
        where = $db.poll.closes_at == null
      } as $polls
    }
    response = $polls
  }
`;

export const nullTestOnNotNullColumn: Check = {
  id: 'null-test-on-not-null-column',
  category: 'result',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A query that asks whether a column is null which never is.',
  why: 'Without a "?" behind its type a column is 0, "" or false when nothing was stored: the test has the same answer for every row. Mark the column as nullable, or ask for the empty value.',
  bad: { sources: { 'function/open.xs': bad, 'table/poll.xs': table }, at: ['$db.poll.closes_at == null'] },
  good: { 'function/open.xs': bad, 'table/poll.xs': table.replace('timestamp closes', 'timestamp? closes') },
  visit: {
    binary: (binary, { workspace, report }, ancestors) => {
      if ((binary.operator !== '==' && binary.operator !== '!=') || !isInQuery(ancestors)) return;
      const query = findQuery(ancestors);
      const side = isNull(binary.right) ? binary.left : isNull(binary.left) ? binary.right : undefined;
      if (query === undefined || side === undefined) return;
      // The columns of a row that a left join did not find are null.
      if (query.joined.size > 0) return;
      const column = resolveQueryColumn(side, query, workspace)?.shape;
      if (column === undefined || column.nullable || !isPlain(column)) return;
      // Of a key, which is never empty either, the test means all rows; beside one for the empty value it does no harm.
      if (column.name === 'id' || asksForEmpty(side, ancestors)) return;
      report({
        at: binary,
        message: `Column "${column.name}" is never null: it has no "?" behind its type.`,
        help: `Ask for ${EMPTY[column.type] ?? 'the empty value'}, or make the column nullable.`,
      });
    },
  },
};

const EMPTY: Readonly<Record<string, string>> = {
  int: '0',
  decimal: '0',
  timestamp: '0',
  text: '""',
  email: '""',
  bool: 'false',
};

function isPlain({ type, list }: FieldShape): boolean {
  return !list && Object.hasOwn(EMPTY, type);
}

function isNull(expression: Expression): boolean {
  return expression.type === 'word' && expression.word === 'null';
}

/** Whether the same condition also compares the column with its empty value. */
function asksForEmpty(column: Expression, ancestors: Ancestors): boolean {
  const name = nameColumn(column);
  let found = false;
  const condition = ancestors.find(({ type }) => type === 'binary');
  if (name === undefined || condition === undefined) return false;
  const visitor: Visitor = {
    binary: ({ left, right }) => {
      if (isEmpty(right) && nameColumn(left) === name) found = true;
    },
  };
  walk(condition, [visitor]);
  return found;
}

/** `$db.poll.closes_at` and `$db.closes_at` name a column by their last word. */
function nameColumn(expression: Expression): string | undefined {
  return expression.type === 'member' ? expression.property.text : undefined;
}

function isEmpty(expression: Expression): boolean {
  if (expression.type === 'string') return expression.value === '';
  return expression.type === 'number' && expression.value === 0;
}
