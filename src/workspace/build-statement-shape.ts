import type { Block, Expression, Statement } from '../language/ast.ts';
import { buildShape, type ReadVariable } from './build-shape.ts';
import { findActivePairs, findAssignment, findPair, readHeaderName, readName } from './clauses.ts';
import { limitShape, type ResponseShape, type ShapeField, UNKNOWN } from './response-shape.ts';

type BuildStatement = (statement: Statement, read: ReadVariable) => ResponseShape;

const value =
  (of: string): BuildStatement =>
  () => ({ type: 'value', of });
const assigned: BuildStatement = ({ body }, read) => {
  const given = findAssignment(body, 'value')?.value;
  return given === undefined ? UNKNOWN : buildShape(given, read);
};
const listed: BuildStatement = () => ({ type: 'list', items: UNKNOWN });

/** What the statements give of which that is known; all others give what nobody can tell. */
const STATEMENTS: Readonly<Record<string, BuildStatement>> = {
  var: assigned,
  'var.update': assigned,
  'db.get': (statement) => maybe(buildRow(statement)),
  'db.query': (statement) => buildQuery(statement),
  'db.add': (statement) => buildRow(statement),
  'db.edit': (statement) => buildRow(statement),
  'db.patch': (statement) => buildRow(statement),
  'db.add_or_edit': (statement) => buildRow(statement),
  'db.has': value('bool'),
  'function.run': (statement) => buildCall(statement),
  'array.push': listed,
  'array.unshift': listed,
  'array.map': listed,
  'array.filter': listed,
  'security.create_auth_token': value('text'),
  'security.create_uuid': value('text'),
  'security.check_password': value('bool'),
};

/** @returns undefined when nothing is known of what a statement gives */
export function buildStatementShape(statement: Statement, read: ReadVariable): ResponseShape | undefined {
  const keyword = statement.keyword.text;
  const build = Object.hasOwn(STATEMENTS, keyword) ? STATEMENTS[keyword] : undefined;
  return build === undefined ? undefined : limitShape(build(statement, read));
}

function maybe(of: ResponseShape): ResponseShape {
  return of.type === 'unknown' ? of : { type: 'maybe', of };
}

/** A call that goes on in the background gives something else than the function's result. */
function buildCall({ header, body }: Statement): ResponseShape {
  const name = readHeaderName(header)?.text;
  const isAwaited =
    findAssignment(body, 'runtime_mode') === undefined && findAssignment(body, 'runtime') === undefined;
  return name === undefined || name === '' || !isAwaited ? UNKNOWN : { type: 'result', function: name };
}

/** `return = {type: "single"}`; without it a list. */
function buildQuery(statement: Statement): ResponseShape {
  const result = findAssignment(statement.body, 'return')?.value;
  const row = buildRow(statement);
  if (result === undefined) return { type: 'list', items: row };
  const type = findPair(result, 'type')?.value;
  const word = type === undefined ? undefined : readName(type)?.text;
  switch (word) {
    case 'list':
      return findPair(result, 'paging') === undefined
        ? { type: 'list', items: row }
        : { type: 'page', items: row };
    case 'single':
      return maybe(row);
    case 'count':
      return { type: 'value', of: 'int' };
    case 'exists':
      return { type: 'value', of: 'bool' };
    default:
      return UNKNOWN;
  }
}

function buildRow({ header, body }: Statement): ResponseShape {
  const table = readHeaderName(header)?.text;
  if (table === undefined || table === '') return UNKNOWN;
  const output = findAssignment(body, 'output')?.value;
  const only = output === undefined ? undefined : readOutput(output);
  // A list that is computed may hold any names.
  if (output !== undefined && only === undefined) return UNKNOWN;
  const more = [...findComputed(body), ...findAddons(findAssignment(body, 'addon')?.value)];
  return {
    type: 'row',
    table,
    ...(only === undefined ? {} : { only }),
    ...(more.length === 0 ? {} : { more }),
  };
}

/** Of a page the names stand below `items`; what stands beside it belongs to the page. */
function readOutput(output: Expression): readonly string[] | undefined {
  if (output.type !== 'array') return undefined;
  const names = output.items.map((item) => (item.type === 'string' ? item.value : undefined));
  const known = names.filter((name) => name !== undefined);
  if (known.length < names.length) return undefined;
  const paged = known.some((name) => name.startsWith('items.'));
  const columns = paged
    ? known.filter((name) => name.startsWith('items.')).map((name) => name.slice(6))
    : known;
  return [...new Set(columns.map((name) => name.split('.')[0] ?? name))];
}

/** `eval = {owner_name: $db.owner.name}` gives the column of a joined table, where the join finds a row. */
function findComputed(body: Block | undefined): readonly ShapeField[] {
  const computed = findAssignment(body, 'eval')?.value;
  if (computed?.type !== 'object') return [];
  const joins = findAssignment(body, 'join')?.value;
  return findActivePairs(computed).map((pair) => ({
    name: pair.key.text,
    shape: buildJoined(pair.value, joins),
  }));
}

function buildJoined(value: Expression, joins: Expression | undefined): ResponseShape {
  if (value.type !== 'member' || value.object.type !== 'member') return UNKNOWN;
  const { object: from, property: alias } = value.object;
  if (from.type !== 'variable' || from.name !== 'db') return UNKNOWN;
  const table = findPair(findPair(joins, alias.text)?.value, 'table')?.value;
  const name = table === undefined ? undefined : readName(table)?.text;
  if (name === undefined || name === '') return UNKNOWN;
  return maybe({ type: 'member', of: { type: 'row', table: name }, name: value.property.text });
}

/** What an addon brings stands under its alias; what it is, is not followed. */
function findAddons(addons: Expression | undefined): readonly ShapeField[] {
  if (addons?.type !== 'array') return [];
  return addons.items.flatMap((addon) => {
    const alias = findPair(addon, 'as')?.value;
    const name = alias === undefined ? undefined : readName(alias)?.text.replace(/^items\./, '');
    return name === undefined || name === '' || name.includes('.') ? [] : [{ name, shape: UNKNOWN }];
  });
}
