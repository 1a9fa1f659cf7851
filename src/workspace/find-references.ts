import type { Block, Document, Expression, Field, Member, Node, Statement } from '../language/ast.ts';
import { type Ancestors, walk } from '../language/visit.ts';
import { REFERENCES, type ReferenceKind, type ReferenceRow } from '../language/vocabulary/references.ts';
import {
  findActivePairs,
  findAssignment,
  findAttribute,
  findPair,
  type PlacedName,
  readHeaderName,
  readName,
  readText,
} from './clauses.ts';
import type { Reference } from './reference.ts';
import { isSameTable } from './same-table.ts';

/** References inside the document itself: nothing of the workspace answers them. */
const INTERNAL: ReadonlySet<ReferenceKind> = new Set(['column', 'test']);

/** Rows by what they start from, and by its name; a row for every name stands under `*`. */
const ROWS: ReadonlyMap<string, readonly ReferenceRow[]> = groupRows();

function groupRows(): ReadonlyMap<string, readonly ReferenceRow[]> {
  const groups = new Map<string, ReferenceRow[]>();
  for (const row of REFERENCES) {
    // A row that asks for more than existence repeats one that does not.
    if (INTERNAL.has(row.to) || row.needs !== undefined) continue;
    for (const name of row.names) {
      const key = `${row.from} ${name}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
  }
  return groups;
}

function findRows(from: ReferenceRow['from'], name: string): readonly ReferenceRow[] {
  return [...(ROWS.get(`${from} ${name}`) ?? []), ...(ROWS.get(`${from} *`) ?? [])];
}

/** Exported triggers name a channel with the number of its server before it: `47286766384427|room`. */
function dropServerNumber(channel: string): string {
  return channel.replace(/^\d+\|/, '');
}

export interface Names {
  readonly references: readonly Reference[];
  /** Empty texts where a name belongs; their spans cover the quotes. */
  readonly emptyNames: readonly Reference[];
}

/** Every place where a document names another object. What is switched off is left out. */
export function findReferences(document: Document): readonly Reference[] {
  return findNames(document).references;
}

/** Every place where a document names another object, or should and does not. What is switched off is left out. */
export function findNames(document: Document): Names {
  const found: Reference[] = [];
  const empty: Reference[] = [];
  const add = (row: ReferenceRow, name: PlacedName, via: string, more: Partial<Reference> = {}): void => {
    if (name.text === '') {
      empty.push({ to: row.to, name: '', via, start: name.start - 1, end: name.end + 1 });
      return;
    }
    const { end } = name;
    const bare = row.to === 'realtime_channel' ? dropServerNumber(name.text) : name.text;
    const start = bare === name.text ? name.start : end - bare.length;
    found.push({
      to: row.to,
      name: bare,
      via,
      start,
      end,
      ...(row.soft === true ? { soft: true } : {}),
      ...more,
    });
  };
  walk(document, [
    {
      document: (node) => {
        const rows = findRows('document', node.keyword.text);
        addNamed(rows, node.body, 'clause', (row, name, place) => add(row, name, place));
      },
      statement: (node, ancestors) => {
        if (isDisabled(ancestors) || node.disabled) return;
        const rows = findRows('statement', node.keyword.text);
        const operand = readHeaderName(node.header);
        for (const row of rows) {
          if (row.via === 'operand' && operand !== undefined)
            add(row, operand, node.keyword.text, readEndpoint(row, node));
        }
        addNamed(rows, node.body, 'argument', (row, name) => add(row, name, node.keyword.text));
      },
      field: (node) =>
        addNamed(findFieldRows(node), node.options, 'option', (row, name) => add(row, name, 'field')),
      member: (node, ancestors) => {
        const row = ROWS.get('expression $db')?.[0];
        const reference =
          row === undefined || isDisabled(ancestors) ? undefined : readDatabasePath(node, ancestors);
        if (row !== undefined && reference !== undefined) add(row, reference.name, '$db', reference.more);
      },
    },
  ]);
  return { references: found, emptyNames: empty };
}

/** `dblink` has a row of its own, which says the same as the row for every field. */
function findFieldRows(field: Field): readonly ReferenceRow[] {
  return ROWS.get(`field ${field.fieldType.text}`) ?? ROWS.get('field *') ?? [];
}

function readEndpoint(row: ReferenceRow, statement: Statement): Partial<Reference> {
  if (row.to !== 'query') return {};
  const verb = findAttribute(statement.header, 'verb')?.text;
  const group = readText(statement.body, 'api_group')?.text;
  return { ...(verb === undefined ? {} : { verb }), ...(group === undefined ? {} : { group }) };
}

/** Whether a statement, a filter or an entry around a node is switched off. */
export function isDisabled(ancestors: Ancestors): boolean {
  return ancestors.some(hasDisabledMark);
}

/** Whether a `!` before a node switches it off. */
export function hasDisabledMark(node: Node): boolean {
  return (node.type === 'statement' || node.type === 'filter-call' || node.type === 'pair') && node.disabled;
}

// ── Values ───────────────────────────────────────────────────────────────────────────────────────

type AddName = (row: ReferenceRow, name: PlacedName, place: string) => void;

function addNamed(rows: readonly ReferenceRow[], block: Block | undefined, word: string, add: AddName): void {
  for (const row of rows) {
    if (!row.via.startsWith(`${word} `)) continue;
    const [first = '', ...rest] = row.via.slice(word.length + 1).split(/\.|(?=\[\])/);
    const value = findAssignment(block, first)?.value;
    if (value === undefined) continue;
    for (const name of findNamesAt(value, rest)) add(row, name, first);
    if (row.recursive === true) addNested(row, value, rest, first, add);
  }
}

/** A list in which each entry may hold a list of the same kind under the same name. */
function addNested(
  row: ReferenceRow,
  list: Expression,
  path: readonly string[],
  key: string,
  add: AddName,
): void {
  if (list.type !== 'array') return;
  for (const item of list.items) {
    const inner = findPair(item, key)?.value;
    if (inner === undefined) continue;
    for (const name of findNamesAt(inner, path)) add(row, name, key);
    addNested(row, inner, path, key, add);
  }
}

/** Follows a path such as `*.table` or `[].name` into a value; at its end stand one or more names. */
function findNamesAt(value: Expression, path: readonly string[]): readonly PlacedName[] {
  const [step, ...rest] = path;
  if (step === undefined) return findNamesHere(value);
  if (step === '[]')
    return value.type === 'array' ? value.items.flatMap((item) => findNamesAt(item, rest)) : [];
  if (value.type !== 'object') return [];
  const pairs = findActivePairs(value);
  const meant = step === '*' ? pairs : pairs.filter((pair) => pair.key.text === step);
  return meant.flatMap((pair) => findNamesAt(pair.value, rest));
}

/** A name may stand as text, as `{name: "…"}`, in a list of these, or in an object of such lists (`{pre: […]}`). */
function findNamesHere(value: Expression): readonly PlacedName[] {
  if (value.type === 'array') return value.items.flatMap(findNamesHere);
  if (value.type === 'object') {
    const name = findPair(value, 'name');
    return name === undefined
      ? findActivePairs(value).flatMap((pair) =>
          // A text here is something else about an entry without a name.
          pair.value.type === 'array' || pair.value.type === 'object' ? findNamesHere(pair.value) : [],
        )
      : findNamesHere(name.value);
  }
  const name = value.type === 'string' || value.type === 'identifier' ? readName(value) : undefined;
  return name === undefined ? [] : [name];
}

// ── Query expressions ────────────────────────────────────────────────────────────────────────────

interface DatabasePath {
  readonly name: PlacedName;
  readonly more: Partial<Reference>;
}

/**
 * The first part of `$db.table.column`, unless the query itself says what it is: its own table, or the alias of a join.
 * `$db.x` alone is a column, or the alias of a computed value.
 */
function readDatabasePath(node: Member, ancestors: Ancestors): DatabasePath | undefined {
  if (node.object.type !== 'variable' || node.object.name !== 'db') return undefined;
  const parent = ancestors.at(-1);
  if (parent?.type !== 'member' || parent.object !== node) return undefined;
  const query = findQuery(ancestors);
  const name = { text: node.property.text, start: node.property.start, end: node.property.end };
  if (query === undefined) return undefined;
  if (isSameTable(name.text, query.table) || query.aliases.has(name.text)) return undefined;
  return { name, more: query.table === undefined ? {} : { orColumnOf: query.table } };
}

export interface Query {
  /** The table that is asked; undefined when its name is missing. */
  readonly table: string | undefined;
  /** Names that the query gives itself: to joined tables, and to values that it computes. */
  readonly aliases: ReadonlySet<string>;
  /** The joined table of each alias, where it is written as a plain text. */
  readonly joined: ReadonlyMap<string, string>;
}

/** The statement around a query expression that says which tables it is about; in a table's own view, that table. */
export function findQuery(ancestors: Ancestors): Query | undefined {
  const statement = ancestors.findLast((node) => node.type === 'statement');
  if (statement === undefined) {
    const [document] = ancestors;
    if (document?.type !== 'document' || document.keyword.text !== 'table') return undefined;
    return { table: readHeaderName(document.header)?.text, aliases: new Set(), joined: new Map() };
  }
  if (!statement.keyword.text.startsWith('db.')) return undefined;
  let query = queries.get(statement);
  if (query === undefined) {
    query = buildQuery(statement);
    queries.set(statement, query);
  }
  return query;
}

/** Every name in a query asks. */
const queries = new WeakMap<Statement, Query>();

function buildQuery(statement: Statement): Query {
  const join = findAssignment(statement.body, 'join')?.value;
  const joined = new Map<string, string>();
  const pairs = join?.type === 'object' ? findActivePairs(join) : [];
  for (const pair of pairs) {
    const table = findPair(pair.value, 'table')?.value;
    const name = table === undefined ? undefined : readName(table)?.text;
    if (name !== undefined) joined.set(pair.key.text, name);
  }
  return {
    table: readHeaderName(statement.header)?.text,
    aliases: new Set([...pairs.map((pair) => pair.key.text), ...findComputed(statement)]),
    joined,
  };
}

/** What `eval = {total: …}` and the groups and values of an aggregate are called. */
function findComputed({ body }: Statement): readonly string[] {
  const result = findAssignment(body, 'return')?.value;
  const places = [
    findAssignment(body, 'eval')?.value,
    findPair(result, 'group')?.value,
    findPair(result, 'eval')?.value,
  ];
  return places.flatMap((place) =>
    place?.type === 'object' ? findActivePairs(place).map((pair) => pair.key.text) : [],
  );
}
