import type { Expression, Member, ObjectLiteral, Statement } from '../language/ast.ts';
import { IMPLICIT_COLUMNS } from '../language/vocabulary/table-indexes.ts';
import { findNearest } from '../source/nearest.ts';
import {
  findAssignment,
  findPair,
  type PlacedName,
  placeName,
  readHeaderName,
  readName,
} from '../workspace/clauses.ts';
import { findQuery, isDisabled } from '../workspace/find-references.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { xs } from './xs.ts';

/** Columns that every table has without saying so are known too. */
const IMPLICIT: ReadonlySet<string> = new Set(IMPLICIT_COLUMNS);

const bad = xs`
  function cheap {
    input
    stack {
      db.query product {
        where = $db.product.prise < 100
      } as $rows
    }
    response = $rows
  }
`;
const table = xs`
  table product {
    schema {
      int id
      int price
    }
  }
`;

export const unknownField: Check = {
  id: 'unknown-field',
  category: 'reference',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'The name of a column that its table does not have.',
  why: 'A condition on it fails when it runs, a value for it is dropped without a word, an index on it is refused. Columns are looked up in `data`, `field_name`, `sort`, indexes, views and query expressions.',
  bad: { sources: { 'table/product.xs': table, 'function/cheap.xs': bad }, at: ['prise'] },
  good: { 'table/product.xs': table, 'function/cheap.xs': bad.replace('prise', 'price') },
  create: ({ object, workspace, report }) => {
    const look = (tableName: string | undefined, column: PlacedName): void => {
      const columns = findColumns(tableName, workspace);
      if (columns === undefined || columns.includes(column.text) || IMPLICIT.has(column.text)) return;
      report({
        at: column,
        message: `Table "${tableName}" has no field "${column.text}".`,
        suggestions: findNearest(column.text, columns),
      });
    };
    return {
      document: (document) => {
        if (document.keyword.text !== 'table') return;
        const index = findAssignment(document.body, 'index')?.value;
        for (const name of findIndexColumns(index)) look(object.name, name);
      },
      statement: (statement, ancestors) => {
        if (!statement.keyword.text.startsWith('db.') || statement.disabled || isDisabled(ancestors)) return;
        const target = readHeaderName(statement.header)?.text;
        for (const name of findWrittenColumns(statement)) look(target, name);
        for (const { table: of, column } of findSortColumns(statement, target)) look(of, column);
      },
      member: (member, ancestors) => {
        if (isDisabled(ancestors)) return;
        const path = readColumnPath(member);
        if (path === undefined) return;
        const query = findQuery(ancestors);
        const { head, column } = path;
        if (query?.joined.has(head)) look(query.joined.get(head), column);
        else if (query?.aliases.includes(head) !== true && !isColumn(head, query?.table, workspace))
          look(head, column);
      },
    };
  },
};

/** @returns undefined when nothing is known of the table: its name is wrong, or its file broken */
function findColumns(table: string | undefined, workspace: Workspace): readonly string[] | undefined {
  if (table === undefined) return undefined;
  return workspace
    .resolveUnique({ to: 'table', name: table })
    ?.contract.columns?.map((column) => column.name);
}

/** `$db.settings.theme` may reach into a column that holds an object. */
function isColumn(name: string, table: string | undefined, workspace: Workspace): boolean {
  return name !== table && findColumns(table, workspace)?.includes(name) === true;
}

function readColumnPath(member: Member): { readonly head: string; readonly column: PlacedName } | undefined {
  const { object } = member;
  if (object.type !== 'member' || object.object.type !== 'variable' || object.object.name !== 'db')
    return undefined;
  return { head: object.property.text, column: placeName(member.property) };
}

function findIndexColumns(index: Expression | undefined): readonly PlacedName[] {
  if (index?.type !== 'array') return [];
  return index.items.flatMap((entry) => {
    const fields = findPair(entry, 'field')?.value;
    if (fields?.type !== 'array') return [];
    return fields.items.flatMap((field) => {
      const name = findPair(field, 'name')?.value;
      return name === undefined ? [] : (readFirstPart(readName(name)) ?? []);
    });
  });
}

/** `field_name = "email"` and the keys of `data = {email: …}`. */
function findWrittenColumns(statement: Statement): readonly PlacedName[] {
  const found: PlacedName[] = [];
  const fieldName = findAssignment(statement.body, 'field_name')?.value;
  const name = fieldName?.type === 'string' ? readFirstPart(readName(fieldName)) : undefined;
  if (name !== undefined) found.push(name);
  const data = findAssignment(statement.body, 'data')?.value;
  if (data?.type === 'object') found.push(...findKeys(data));
  return found;
}

function findKeys(literal: ObjectLiteral): readonly PlacedName[] {
  return literal.pairs.flatMap((pair) => readFirstPart(placeName(pair.key)) ?? []);
}

interface SortColumn {
  readonly table: string | undefined;
  readonly column: PlacedName;
}

/** `sort = {created_at: "desc"}`, or `{order.created_at: "desc"}` with a table or an alias first. */
function findSortColumns(statement: Statement, target: string | undefined): readonly SortColumn[] {
  const sort = findAssignment(statement.body, 'sort')?.value;
  const computed = findAssignment(statement.body, 'eval')?.value;
  if (sort?.type !== 'object' || findAssignment(statement.body, 'join') !== undefined) return [];
  return sort.pairs.flatMap((pair) => {
    const key = placeName(pair.key);
    if (findPair(computed, key.text) !== undefined) return [];
    const dot = key.text.indexOf('.');
    if (dot === -1) return [{ table: target, column: key }];
    if (key.text.slice(0, dot) !== target) return [];
    const rest = readFirstPart({ text: key.text.slice(dot + 1), start: key.start + dot + 1, end: key.end });
    return rest === undefined ? [] : [{ table: target, column: rest }];
  });
}

/** `address.city` names the column `address`. */
function readFirstPart(name: PlacedName | undefined): PlacedName | undefined {
  if (name === undefined || name.text === '') return undefined;
  const dot = name.text.indexOf('.');
  return dot === -1 ? name : { text: name.text.slice(0, dot), start: name.start, end: name.start + dot };
}
