import type { Expression, Statement } from '../language/ast.ts';
import {
  findActivePairs,
  findAssignment,
  type PlacedName,
  placeName,
  readHeaderName,
  readName,
} from '../workspace/clauses.ts';
import { findQuery } from '../workspace/find-references.ts';
import { type QueryColumn, resolveColumn, resolveQueryColumn } from '../workspace/flow/query-column.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import { describeType, type ValueType } from '../workspace/flow/value-type.ts';
import type { Check, Finding } from './check.ts';
import { describeFieldType, isWrongType } from './parts/is-wrong-type.ts';
import { xs } from './parts/xs.ts';

const tables = xs`
  table room {
    schema {
      int id
    }
  }
  ---
  table booking {
    schema {
      int id
      int room_id {
        table = "room"
      }
    }
  }
`;
const bad = xs`
  function book {
    input {
      int room_id
    }
    stack {
      db.get room {
        field_name = "id"
        field_value = $input.room_id
      } as $room
      db.add booking {
        data = {room_id: $room}
      } as $booking
    }
    response = $booking
  }
`;

export const wrongColumnType: Check = {
  id: 'wrong-column-type',
  category: 'type',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A value of surely the wrong type for the column that it is stored in, or compared with.',
  why: 'The statement fails when it runs, or stores something else. A whole row in place of its id is the usual case. Values that Xano turns into one another (numbers, texts that hold numbers, bools, times) are not reported.',
  bad: { sources: { 'function/book.xs': bad, 'table/tables.xs': tables }, at: ['$room'] },
  good: {
    'function/book.xs': bad.replace('room_id: $room}', 'room_id: $room.id}'),
    'table/tables.xs': tables,
  },
  keywords: (keyword) => keyword.startsWith('db.'),
  visit: {
    statement: (statement, { object, text, workspace, report }) => {
      const table = readHeaderName(statement.header)?.text;
      for (const { column, value } of findStored(statement)) {
        const owned = resolveColumn(table, column.text, workspace);
        if (owned === undefined) continue;
        const type = findTypes(object, text, workspace).read(value);
        if (isWrongType(type, owned.shape)) report(buildFinding(value, type, owned));
      }
    },
    binary: ({ operator, left, right }, { object, text, workspace, report }, ancestors) => {
      const isAmong = operator === 'in' || operator === 'not in';
      if (!isAmong && !COMPARISONS.has(operator)) return;
      const query = findQuery(ancestors);
      const column = query && resolveQueryColumn(left, query, workspace);
      if (column === undefined) return;
      const whole = findTypes(object, text, workspace).read(right);
      // Behind `in` it matters what the list holds.
      const type = isAmong && whole.kind === 'list' ? whole.item : whole;
      if (type.kind !== 'object' && (isAmong || type.kind !== 'list')) return;
      if (!isWrongType(type, column.shape)) return;
      const finding = buildFinding(right, type, column);
      report(type === whole ? finding : { ...finding, help: 'Make a list of the ids first: `array.map`.' });
    },
  },
};

/** With a question mark, which skips null, they compare the same. */
const COMPARISONS: ReadonlySet<string> = new Set(
  ['==', '!=', '<', '>', '<=', '>='].flatMap((operator) => [operator, `${operator}?`]),
);

function buildFinding(at: Expression, type: ValueType, { shape, table }: QueryColumn): Finding {
  const isRow = type.kind === 'object' && type.properties?.has('id') === true;
  return {
    at,
    message: `Column "${shape.name}" of table "${table}" takes ${describeFieldType(shape)}, and this is ${describeType(type)}.`,
    ...(isRow && shape.type === 'int' ? { help: 'The id of the row is its property "id".' } : {}),
  };
}

interface Stored {
  readonly column: PlacedName;
  readonly value: Expression;
}

/** What a statement writes into columns, and what it finds its row by. */
function findStored({ body }: Statement): readonly Stored[] {
  const found: Stored[] = [];
  const name = findAssignment(body, 'field_name')?.value;
  const value = findAssignment(body, 'field_value')?.value;
  const column = name?.type === 'string' ? readName(name) : undefined;
  if (column !== undefined && value !== undefined) found.push({ column, value });
  const items = findAssignment(body, 'items')?.value;
  const rows = [findAssignment(body, 'data')?.value, ...(items?.type === 'array' ? items.items : [])];
  for (const row of rows) {
    if (row?.type !== 'object') continue;
    for (const pair of findActivePairs(row)) found.push({ column: placeName(pair.key), value: pair.value });
  }
  return found;
}
