import type { Expression, Member, Node, ObjectLiteral, Statement } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import { IMPLICIT_COLUMNS } from '../language/vocabulary/table-indexes.ts';
import { findNearest } from '../source/nearest.ts';
import {
  findActivePairs,
  findAssignment,
  findPair,
  type PlacedName,
  placeName,
  readName,
} from '../workspace/clauses.ts';
import { findFieldNames } from '../workspace/field-names.ts';
import { findQuery, type Query } from '../workspace/find-references.ts';
import { findAddonAliases, PAGE_WORDS } from '../workspace/query-output.ts';
import { isSameTable } from '../workspace/same-table.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { fixName } from './parts/fix-name.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

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
  why: 'A condition on it fails when it runs, a value for it is dropped without a word, an index on it is refused. Columns are looked up in `data`, `items`, `field_name`, `sort`, inputs of addons, indexes, views and query expressions.',
  bad: { sources: { 'table/product.xs': table, 'function/cheap.xs': bad }, at: ['prise'] },
  good: { 'table/product.xs': table, 'function/cheap.xs': bad.replace('prise', 'price') },
  create: ({ object, workspace, text, report }) => {
    const look = (tableName: string | undefined, column: PlacedName): void => {
      const columns = findColumns(tableName, workspace);
      if (columns === undefined || columns.has(column.text) || IMPLICIT.has(column.text)) return;
      report({
        at: column,
        message: `Table "${tableName}" has no field "${column.text}".`,
        suggestions: findNearest(column.text, columns),
        ...fixName(column, columns, text),
      });
    };
    return {
      document: (document) => {
        if (document.keyword.text !== 'table') return;
        const index = findAssignment(document.body, 'index')?.value;
        const view = findAssignment(document.body, 'view')?.value;
        for (const name of [...findIndexColumns(index), ...findViewSortColumns(view)])
          look(object.name, name);
      },
      statement: (statement, _context, ancestors) => {
        if (!statement.keyword.text.startsWith('db.')) return;
        const query = findQuery([...ancestors, statement]);
        if (query === undefined) return;
        for (const name of findWrittenColumns(statement)) look(query.table, name);
        for (const sorted of findSortColumns(statement, query)) look(sorted.table, sorted.column);
      },
      member: (member, _context, ancestors) => {
        const query = findQuery(ancestors);
        if (query === undefined) return;
        const output = readOutputColumn(member, ancestors, query);
        if (output !== undefined) look(query.table, output);
        const path = readColumnPath(member);
        if (path !== undefined) {
          const { head, column } = path;
          if (query.joined.has(head)) look(query.joined.get(head), column);
          else if (head === query.table) look(head, column);
          else if (!query.aliases.has(head) && !mayBeColumn(head, query.table, workspace))
            look(isSameTable(head, query.table) ? query.table : head, column);
        } else if (isBareColumn(member, ancestors)) {
          const column = placeName(member.property);
          if (!mayBeNamed(column.text, query, workspace)) look(query.table, column);
        }
      },
    };
  },
};

/** @returns undefined when nothing is known of the table: its name is wrong, or its file broken */
function findColumns(table: string | undefined, workspace: Workspace): ReadonlySet<string> | undefined {
  if (table === undefined) return undefined;
  const columns = workspace.resolveUnique({ to: 'table', name: table })?.contract.columns;
  return columns && findFieldNames(columns);
}

/** `$db.settings.theme` may reach into a column that holds an object. */
function mayBeColumn(name: string, table: string | undefined, workspace: Workspace): boolean {
  return findColumns(table, workspace)?.has(name) !== false;
}

/** `$db.price` alone, in a query expression. */
function isBareColumn(member: Member, ancestors: Ancestors): boolean {
  const { object } = member;
  if (object.type !== 'variable' || object.name !== 'db' || !isInQuery(ancestors)) return false;
  const parent = ancestors.at(-1);
  return !((parent?.type === 'member' || parent?.type === 'index') && parent.object === member);
}

/** Whether `$db.name` may be something else than a column of the table that is asked. */
function mayBeNamed(name: string, { table, aliases, joined }: Query, workspace: Workspace): boolean {
  if (isSameTable(name, table) || aliases.has(name)) return true;
  return [...joined.values()].some((other) => findColumns(other, workspace)?.has(name) !== false);
}

function readColumnPath(member: Member): { readonly head: string; readonly column: PlacedName } | undefined {
  const { object } = member;
  if (object.type !== 'member' || object.object.type !== 'variable' || object.object.name !== 'db')
    return undefined;
  // `$db.note.$title_search` is a search index of the table.
  if (member.property.text.startsWith('$')) return undefined;
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
  // `items = [{id: 1, email: "…"}]` of the statements for many rows.
  const items = findAssignment(statement.body, 'items')?.value;
  for (const item of items?.type === 'array' ? items.items : [])
    if (item.type === 'object') found.push(...findKeys(item));
  return found;
}

/** Under `as: "lines.product"` the row is one of `lines`, and `$output.$this` an item of a list. */
function isPlacedDeeper(entry: Node | undefined): boolean {
  const alias = entry?.type === 'object' ? findPair(entry, 'as')?.value : undefined;
  const path = alias === undefined ? undefined : readName(alias)?.text;
  return path?.replace(/^items\./, '').includes('.') === true;
}

/** `$output.id` in the input of an addon: a column of the row that is completed. Deeper it is a row of the addon. */
function readOutputColumn(
  { object, property }: Member,
  ancestors: Ancestors,
  { aliases }: Query,
): PlacedName | undefined {
  if (object.type !== 'variable' || object.name !== 'output') return undefined;
  const statement = ancestors.findLast((node) => node.type === 'statement');
  const argument = ancestors.findLast((node) => node.type === 'assignment');
  if (argument?.name.text !== 'addon' || statement === undefined) return undefined;
  if (ancestors.some((node) => node.type === 'pair' && node.key.text === 'addon')) return undefined;
  const column = placeName(property);
  const entry = ancestors.findLast((node) => node.type === 'object' && findPair(node, 'name') !== undefined);
  if (column.text.startsWith('$') || isPlacedDeeper(entry)) return undefined;
  const added = new Set([...aliases, ...findAddonAliases(argument.value)]);
  return added.has(column.text) || PAGE_WORDS.has(column.text) ? undefined : column;
}

function findKeys(literal: ObjectLiteral): readonly PlacedName[] {
  return findActivePairs(literal).flatMap((pair) => readFirstPart(placeName(pair.key)) ?? []);
}

interface SortColumn {
  readonly table: string | undefined;
  readonly column: PlacedName;
}

/** `sort = {created_at: "desc"}`, or `{order.created_at: "desc"}` with a table or the alias of a join first. */
function findSortColumns({ body }: Statement, { table, aliases, joined }: Query): readonly SortColumn[] {
  const sort = findAssignment(body, 'sort')?.value;
  if (sort?.type !== 'object') return [];
  return findActivePairs(sort).flatMap((pair) => {
    const key = placeName(pair.key);
    if (aliases.has(key.text)) return [];
    const dot = key.text.indexOf('.');
    // Among joined tables a bare name may be the column of any of them.
    if (dot === -1) return joined.size === 0 ? [{ table, column: key }] : [];
    const head = key.text.slice(0, dot);
    const owner = joined.get(head) ?? (head === table ? table : undefined);
    const rest = readFirstPart({ text: key.text.slice(dot + 1), start: key.start + dot + 1, end: key.end });
    return owner === undefined || rest === undefined ? [] : [{ table: owner, column: rest }];
  });
}

/** `view = {mine: {sort: {created_at: "desc"}}}` */
function findViewSortColumns(view: Expression | undefined): readonly PlacedName[] {
  if (view?.type !== 'object') return [];
  return findActivePairs(view).flatMap((pair) => {
    const sort = findPair(pair.value, 'sort')?.value;
    return sort?.type === 'object' ? findKeys(sort) : [];
  });
}

/** `address.city` names the column `address`. */
function readFirstPart(name: PlacedName | undefined): PlacedName | undefined {
  if (name === undefined || name.text === '') return undefined;
  const dot = name.text.indexOf('.');
  return dot === -1 ? name : { text: name.text.slice(0, dot), start: name.start, end: name.start + dot };
}
