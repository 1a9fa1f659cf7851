import type { Expression, Statement } from '../../language/ast.ts';
import { PAGE_KEYS } from '../../language/vocabulary/query-arguments.ts';
import { IMPLICIT_COLUMNS } from '../../language/vocabulary/table-indexes.ts';
import { findAssignment, findPair, readHeaderName } from '../clauses.ts';
import type { FieldShape } from '../contract.ts';
import type { Workspace } from '../workspace.ts';
import { buildFieldType } from './field-type.ts';
import {
  BOOL,
  INTEGER,
  listOf,
  NUMBER,
  type ObjectType,
  TEXT,
  UNKNOWN,
  type ValueType,
} from './value-type.ts';

/** How messages call what `api.request` gives. */
export const API_RESULT = 'the result of "api.request"';

const RESPONSE: ValueType = {
  kind: 'object',
  properties: new Map([
    ['request', UNKNOWN],
    [
      'response',
      {
        kind: 'object',
        properties: new Map<string, ValueType>([
          ['headers', UNKNOWN],
          ['result', UNKNOWN],
          ['status', INTEGER],
        ]),
        called: 'the response of a request',
      },
    ],
  ]),
  called: API_RESULT,
};

/**
 * What a statement leaves in the variable behind its `as`.
 * @param readOperand the type of what it works on, asked only where that matters
 */
export function readResultType(
  statement: Statement,
  readOperand: () => ValueType,
  workspace: Workspace,
): ValueType {
  const word = statement.keyword.text;
  switch (word) {
    case 'db.get':
      return { ...readRowType(statement, workspace), nullable: true };
    case 'db.add':
    case 'db.edit':
    case 'db.patch':
    case 'db.add_or_edit':
      return readRowType(statement, workspace);
    case 'db.query':
      return readQueryType(statement, workspace);
    case 'db.has':
    case 'redis.has':
    case 'security.check_password':
      return BOOL;
    case 'api.request':
      return RESPONSE;
    case 'array.find':
      return readItem(readOperand());
    case 'array.filter':
      return readSame(readOperand());
    case 'array.find_index':
    case 'array.filter_count':
      return INTEGER;
    case 'array.has':
    case 'array.every':
      return BOOL;
    case 'array.map':
    case 'object.values':
    case 'object.entries':
      return listOf(UNKNOWN);
    case 'object.keys':
      return listOf(TEXT);
    case 'text.contains':
    case 'text.icontains':
    case 'text.starts_with':
    case 'text.istarts_with':
    case 'text.ends_with':
    case 'text.iends_with':
      return BOOL;
    case 'security.create_auth_token':
    case 'security.create_uuid':
    case 'security.create_password':
    case 'security.jws_encode':
    case 'security.jwe_encode':
      return TEXT;
    case 'security.random_number':
    case 'util.geo_distance':
      return NUMBER;
    default:
      return UNKNOWN;
  }
}

function readItem(list: ValueType): ValueType {
  return list.kind === 'list' ? { ...list.item, nullable: true } : UNKNOWN;
}

function readSame(list: ValueType): ValueType {
  return list.kind === 'list' ? { kind: 'list', item: list.item } : UNKNOWN;
}

/** A row of the table that a statement names, or what its `output` leaves of it. Addons make it another thing. */
function readRowType(statement: Statement, workspace: Workspace): ValueType {
  const { body, header } = statement;
  if (['addon', 'eval'].some((name) => findAssignment(body, name) !== undefined)) return UNKNOWN;
  const table = readHeaderName(header)?.text;
  if (table === undefined) return UNKNOWN;
  const columns = workspace.resolveUnique({ to: 'table', name: table })?.contract.columns;
  if (columns === undefined) return UNKNOWN;
  const row = buildRowType(table, columns);
  const output = findAssignment(body, 'output')?.value;
  return output === undefined ? row : readChosen(output, row);
}

/** The columns of a row that `output` names: nothing else is in it. */
function readChosen(output: Expression, row: ObjectType): ValueType {
  if (output.type !== 'array') return UNKNOWN;
  const properties = new Map<string, ValueType>([['id', UNKNOWN]]);
  for (const item of output.items) {
    if (item.type !== 'string') return UNKNOWN;
    const [first = '', second] = item.value.replace(/^items\./, '').split('.');
    const column = row.properties?.get(first) ?? UNKNOWN;
    const field = column.field && { ...column.field, chosen: true as const };
    // A part of an object is another object.
    properties.set(
      first,
      second !== undefined ? UNKNOWN : field === undefined ? column : { ...column, field },
    );
  }
  return { kind: 'object', properties, called: `${row.called}, of which "output" chooses columns` };
}

const rowTypes = new WeakMap<readonly FieldShape[], ObjectType>();

/** Built once for each table: every statement that reads from it asks. */
function buildRowType(table: string, columns: readonly FieldShape[]): ObjectType {
  let type = rowTypes.get(columns);
  if (type === undefined) {
    const properties = new Map<string, ValueType>(IMPLICIT_COLUMNS.map((name) => [name, UNKNOWN]));
    for (const column of columns) properties.set(column.name, buildFieldType(column, 'column', table));
    type = { kind: 'object', properties, called: `a row of table "${table}"` };
    rowTypes.set(columns, type);
  }
  return type;
}

function readQueryType(statement: Statement, workspace: Workspace): ValueType {
  const result = findAssignment(statement.body, 'return')?.value;
  const row = readRowType(statement, workspace);
  if (result === undefined) return listOf(row);
  const type = findPair(result, 'type')?.value;
  if (type?.type !== 'string') return UNKNOWN;
  switch (type.value) {
    case 'list':
      return readPages(result, row);
    case 'single':
      return { ...row, nullable: true };
    case 'count':
      return INTEGER;
    case 'exists':
      return BOOL;
    default:
      return UNKNOWN;
  }
}

/** A list, or a page of one: an object around its rows. */
function readPages(result: Expression, row: ValueType): ValueType {
  const paging = findPair(result, 'paging')?.value;
  if (paging === undefined) return listOf(row);
  // Without what is around them, the rows alone are left.
  if (paging.type !== 'object' || findPair(paging, 'metadata') !== undefined) return UNKNOWN;
  const properties = new Map<string, ValueType>(PAGE_KEYS.map((name) => [name, UNKNOWN]));
  properties.set('items', listOf(row));
  return { kind: 'object', properties, called: 'a page of rows' };
}
