import { describe, expect, it } from '@jest/globals';
import {
  REFERENCES,
  type ReferenceKind,
  type ReferenceRow,
} from '../../src/language/vocabulary/references.ts';
import { findReferences } from '../../src/workspace/find-references.ts';
import type { Reference } from '../../src/workspace/reference.ts';
import { parseOne } from './parse-one.ts';

/** Nothing of the workspace answers these. */
const INTERNAL: readonly ReferenceKind[] = ['column', 'test'];

const inStack = (statement: string): string => `function f {\n  stack {\n    ${statement}\n  }\n}\n`;
const operand = (keyword: string): string => inStack(`${keyword} named`);
const withMiddleware = (kind: string): string => `${kind} d {\n  middleware = {pre: [{name: "named"}]}\n}\n`;

/** A document that names "named" in the way of a row, by what the row starts from and where its name stands. */
const CASES: Readonly<Record<string, string>> = {
  'db.schema argument table': inStack('db.schema {\n table = "named"\n}'),
  'db.query argument join.*.table': inStack('db.query own {\n join = {other: {table: "named"}}\n}'),
  'api.realtime_event argument auth_table': inStack('api.realtime_event {\n auth_table = "named"\n}'),
  'security.create_auth_token argument table': inStack('security.create_auth_token {\n table = "named"\n}'),
  '$db query expression': inStack('db.query own {\n where = $db.named.id == 1\n}'),
  '* option table': 'function f {\n  input {\n    int a { table = "named" }\n  }\n}\n',
  'dblink option table': 'function f {\n  input {\n    dblink { table = "named" }\n  }\n}\n',
  'table_trigger clause table': 'table_trigger d {\n  table = "named"\n}\n',
  'query clause auth': 'query d verb=GET {\n  auth = "named"\n}\n',
  'agent clause tools[].auth': 'agent d {\n  tools = [{auth: "named"}]\n}\n',
  'mcp_server clause tools[].auth': 'mcp_server d {\n  tools = [{auth: "named"}]\n}\n',
  'api.call argument api_group': inStack('api.call own verb=GET {\n api_group = "named"\n}'),
  'query clause api_group': 'query d verb=GET {\n  api_group = "named"\n}\n',
  'run.job clause main': 'run.job d {\n  main = {name: "named", input: {name: "other"}}\n}\n',
  'run.service clause pre': 'run.service d {\n  pre = "named"\n}\n',
  'query clause middleware': withMiddleware('query'),
  'api_group clause middleware': withMiddleware('api_group'),
  'function clause middleware': withMiddleware('function'),
  'task clause middleware': withMiddleware('task'),
  'tool clause middleware': withMiddleware('tool'),
  'branch clause middleware': 'branch d {\n  middleware = {query: {pre: ["named"]}}\n}\n',
  'agent_trigger clause agent': 'agent_trigger d {\n  agent = "named"\n}\n',
  'agent clause tools': 'agent d {\n  tools = [{name: "named", active: true}]\n}\n',
  'mcp_server clause tools': 'mcp_server d {\n  tools = [{name: "named"}]\n}\n',
  'mcp_server_trigger clause mcp_server': 'mcp_server_trigger d {\n  mcp_server = "named"\n}\n',
  'api.realtime_event argument channel': inStack('api.realtime_event {\n channel = "named"\n}'),
  'realtime_trigger clause channel': 'realtime_trigger d {\n  channel = "named"\n}\n',
};

function findCase(row: ReferenceRow, name: string): string | undefined {
  if (row.via === 'operand') return operand(name);
  if (row.via === 'argument addon[].name')
    return inStack(`${name} own {\n addon = [{name: "outer", addon: [{name: "named"}]}]\n}`);
  return CASES[`${name} ${row.via}`];
}

const EXTERNAL = REFERENCES.filter((row) => !INTERNAL.includes(row.to));
const referencesOf = (text: string): readonly Reference[] => findReferences(parseOne(text));
const show = (text: string): readonly string[] =>
  referencesOf(text).map(({ to, name, via }) => `${via}: ${to} ${name}`);

describe('the table of references', () => {
  const rows = EXTERNAL.flatMap((row) => row.names.map((name) => [`${name} ${row.via}`, row, name] as const));

  it.each(rows)('%s is found, and underlines the name', (_, row, name) => {
    const text = findCase(row, name);
    if (text === undefined) throw new Error(`There is no case for "${name} ${row.via}".`);
    const found = referencesOf(text).filter(
      (reference) => reference.to === row.to && reference.name === 'named',
    );
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['named']);
    expect(found[0]?.soft).toBe(row.soft);
  });

  it('has no case that no row asks for', () => {
    const asked = new Set<string>(rows.map(([title]) => title));
    expect(Object.keys(CASES).filter((title) => !asked.has(title))).toEqual([]);
  });

  it.each(REFERENCES.filter((row) => INTERNAL.includes(row.to)).map((row) => [row.via, row] as const))(
    '%s names nothing of the workspace',
    (_, row) => {
      const text =
        row.to === 'column'
          ? 'table d {\n  index = [{type: "btree", field: [{name: "named"}]}]\n}\n'
          : inStack('var $a {\n value = 1\n mock = {named: 2}\n}');
      expect(referencesOf(text)).toEqual([]);
    },
  );
});

describe('references', () => {
  it('of endpoints carry the verb and the group', () => {
    const [endpoint, group] = referencesOf(inStack('api.call "a/{id}" verb=GET {\n api_group = "g"\n}'));
    expect(endpoint).toMatchObject({ to: 'query', name: 'a/{id}', verb: 'GET', group: 'g' });
    expect(group).toMatchObject({ to: 'api_group', name: 'g' });
    expect(referencesOf(inStack('api.call a'))[0]).not.toHaveProperty('verb');
  });

  it('say of a path in a query that it may start with a column', () => {
    expect(referencesOf(inStack('db.query own {\n where = $db.other.a == 1\n}'))).toEqual([
      expect.objectContaining({ to: 'table', name: 'own' }),
      expect.objectContaining({ to: 'table', name: 'other', orColumnOf: 'own' }),
    ]);
  });

  it('are not made by the own table of a query, its aliases, or a name without a column', () => {
    const text = inStack(
      'db.query own {\n join = {j: {table: "t", where: $db.own.a == $db.j.b}}\n eval = {e: $db.j.c}\n where = $db.e.x == $db.y\n}',
    );
    expect(show(text)).toEqual(['db.query: table own', 'db.query: table t']);
  });

  it('in a table are the table itself and columns', () => {
    const text = 'table own {\n  view = {v: {search: $db.own.a == $db.other.b}}\n}\n';
    expect(referencesOf(text)).toEqual([expect.objectContaining({ name: 'other', orColumnOf: 'own' })]);
  });

  it('are not made by a variable that is called as the database', () => {
    expect(referencesOf(inStack('var $a {\n value = $db.t.b\n}'))).toEqual([]);
    expect(show(inStack('db.transaction {\n stack {\n var $a {\n value = $db.t.b\n}\n}\n}'))).toEqual([]);
  });

  it('stand in every depth', () => {
    const text = inStack(
      'conditional {\n if (true) {\n foreach ($a) {\n each as $b {\n function.run "x/y z" as $c\n}\n}\n}\n}',
    );
    expect(show(text)).toEqual(['function.run: function x/y z']);
  });

  it('are not made by what is switched off, empty or computed', () => {
    expect(show(inStack('!function.run a\n !group {\n stack {\n db.get t\n}\n}'))).toEqual([]);
    expect(show(inStack('db.query "" {\n join = {!j: {table: "t"}, k: {!table: "t"}}\n}'))).toEqual([]);
    expect(show(inStack('function.run $name\n security.create_auth_token {\n table = $t\n}'))).toEqual([]);
    expect(show('function f {\n  middleware = {!pre: [{name: "m"}], post: [$m]}\n}\n')).toEqual([]);
  });
});
