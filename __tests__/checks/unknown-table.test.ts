import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const tables = {
  'table/note.xs': xs`
    table note {
      schema {
        int id
        json meta
        int owner_id {
          table = "user"
        }
      }
    }
  `,
  'table/user.xs': xs`
    table user {
      auth = true
      schema {
        int id
        text name
      }
    }
  `,
};
const find = (statements: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'unknown-table' });

describe('unknown-table is silent', () => {
  it('on tables of the files, bare and quoted', () => {
    expect(find('db.query note as $a\ndb.query "user" as $b')).toEqual([]);
  });

  it('on a table that an extension finds where it is installed', () => {
    const item = 'market_item sign_in {\n  tablemap member {\n    mode = "merge-auth"\n  }\n}\n';
    const sources = { 'index.xs': item, 'function/probe.xs': inFunction('db.query member as $rows') };
    expect(findAll(sources, { only: 'unknown-table' })).toEqual([]);
    expect(
      findAll({ ...sources, 'index.xs': item.replace('member', 'person') }, { only: 'unknown-table' }),
    ).toHaveLength(1);
  });

  it('on names with blanks and slashes', () => {
    const table = 'table "Old notes/2024" {\n  schema {\n    int id\n  }\n}\n';
    const use = inFunction('db.query "Old notes/2024" {\n  where = $db.id == 1\n} as $rows');
    expect(findAll({ 'table/old.xs': table, 'function/probe.xs': use })).toEqual([]);
  });

  it('on a table whose file is broken: it is there', () => {
    const broken = 'table note {\n  schema {\n    int id =\n  }\n}\n';
    const sources = { 'table/note.xs': broken, 'function/probe.xs': inFunction('db.query note as $rows') };
    expect(findAll(sources, { only: 'unknown-table' })).toEqual([]);
  });

  it('on the alias of a join', () => {
    expect(
      find(xs`
        db.query note {
          join = {
            owner: {table: "user", type: "left", where: $db.note.owner_id == $db.owner.id}
          }
          where = $db.owner.name == "Ada"
          eval = {owner_name: $db.owner.name}
        } as $rows
      `),
    ).toEqual([]);
  });

  it('on the own table in the simpler form that exported conditions have', () => {
    const table = (name: string): string =>
      `table "${name}" {\n  schema {\n    int id\n    text colour\n  }\n}\n`;
    const query = (name: string, head: string): string =>
      inFunction(`db.query "${name}" {\n  where = $db.${head}.colour == "red"\n} as $rows`);
    for (const [name, head] of [
      ['order-lines', 'order_lines'],
      ['Order_Lines_', 'Order_Lines'],
      ['ORDER', 'order'],
      ['Größen 2024', 'größen_2024'],
    ] as const)
      expect(findAll({ 'table/a.xs': table(name), 'function/probe.xs': query(name, head) })).toEqual([]);
  });

  it('on a column of the table itself that holds an object', () => {
    expect(find('db.query note {\n  where = $db.meta.colour == "red"\n} as $rows')).toEqual([]);
  });

  it('on the name of a computed value', () => {
    expect(
      find(xs`
        db.query note {
          eval = {extra: $db.note.meta}
          where = $db.extra.colour == "red"
        } as $rows
      `),
    ).toEqual([]);
  });

  it('in a query of an unknown table: what its columns are nobody knows', () => {
    expect(find('db.query page {\n  where = $db.colour.name == "red"\n} as $rows')).toEqual([
      'unknown-table function/probe.xs:4 "page"',
    ]);
  });

  it('on a variable $db outside of queries', () => {
    expect(
      find(xs`
        db.transaction {
          stack {
            var $db { value = {} }
            var $colour { value = $db.notes.colour }
          }
        }
      `),
    ).toEqual([]);
  });

  it('on names that are computed', () => {
    expect(
      find(
        'security.create_auth_token {\n  table = $env.TABLE\n  extras = {}\n  expiration = 60\n  id = 1\n} as $token',
      ),
    ).toEqual([]);
  });

  it('on everything that is switched off', () => {
    expect(
      find(xs`
        !db.query notes as $a
        !group {
          stack {
            db.query notes as $b
          }
        }
        db.query note {
          join = {!owner: {table: "users"}}
          return = {type: "list", !paging: {page: $db.notes.page}}
        } as $c
      `),
    ).toEqual([]);
  });
});

describe('unknown-table reports', () => {
  it('the operand of every statement of the database', () => {
    expect(
      find(xs`
        db.query notes as $a
        db.get "notes" {
          field_name = "id"
          field_value = 1
        } as $b
        db.add notes {
          data = {id: 1}
        } as $c
        db.truncate notes
      `),
    ).toEqual([
      'unknown-table function/probe.xs:4 "notes" → note',
      'unknown-table function/probe.xs:5 "notes" → note',
      'unknown-table function/probe.xs:9 "notes" → note',
      'unknown-table function/probe.xs:12 "notes" → note',
    ]);
  });

  it('joins, columns in conditions, tokens', () => {
    expect(
      find(xs`
        db.query note {
          join = {owner: {table: "users", where: $db.note.owner_id == $db.owners.id}}
          where = $db.notes.id == 1
        } as $rows
        security.create_auth_token {
          table = "usr"
          extras = {}
          expiration = 60
          id = 1
        } as $token
      `),
    ).toEqual([
      'unknown-table function/probe.xs:5 "users" → user',
      'unknown-table function/probe.xs:5 "owners"',
      'unknown-table function/probe.xs:6 "notes" → note',
      'unknown-table function/probe.xs:9 "usr" → user',
    ]);
  });

  it('fields, triggers, sign-in and tools', () => {
    expect(
      findAll({
        ...tables,
        'table/trigger/log.xs': xs`
          table_trigger log {
            table = "notes"
            input
            stack
          }
        `,
        'api/g/g.xs': 'api_group g {\n  canonical = "g"\n}\n',
        'api/g/a_GET.xs': xs`
          query a verb=GET {
            api_group = "g"
            auth = "users"
            input {
              int note_id { table = "nite" }
              dblink { table = "nots" }
            }
            stack
            response = null
          }
        `,
        'ai/tool/t.xs': 'tool t {\n  input\n  stack\n  response = 1\n}\n',
        'ai/mcp_server/m.xs':
          'mcp_server m {\n  canonical = "m"\n  tools = [{name: "t", auth: "users"}]\n}\n',
      }),
    ).toEqual([
      'unknown-table ai/mcp_server/m.xs:3 "users" → user',
      'unknown-table api/g/a_GET.xs:3 "users" → user',
      'unknown-table api/g/a_GET.xs:5 "nite" → note',
      'unknown-table api/g/a_GET.xs:6 "nots" → note',
      'unknown-table table/trigger/log.xs:2 "notes" → note',
    ]);
  });
});

describe('unknown-table, at the edges', () => {
  it('takes capitals seriously: the server does', () => {
    expect(find('db.query Note as $rows')).toEqual(['unknown-table function/probe.xs:4 "Note" → note']);
  });

  it('says what else has the name', () => {
    const sources = {
      'function/notes.xs': 'function notes {\n  input\n  stack\n  response = 1\n}\n',
      'function/probe.xs': inFunction('db.query notes as $rows'),
    };
    expect(diagnose(sources).map(({ message, help }) => `${message} ${help}`)).toEqual([
      'There is no table "notes". "notes" is the name of a function.',
    ]);
  });

  it('is a notice on a part of a workspace: the table may be on the server', () => {
    const sources = { 'function/probe.xs': inFunction('db.query notes as $rows') };
    const severities = (scope: 'whole' | 'partial'): readonly string[] =>
      diagnose(sources, { scope }).map(({ severity }) => severity);
    expect(severities('whole')).toEqual(['error']);
    expect(severities('partial')).toEqual(['notice']);
  });
});

describe('unknown-table in one statement', () => {
  const query = 'db.query note {\n  where = $db.nowhere.id == 1 && $db.nowhere.name == "a"\n} as $rows\n';
  it('tells a table once', () => {
    expect(find(query)).toHaveLength(1);
  });
  it('tells it again in another statement', () => {
    expect(find(query + query.replace('$rows', '$others'))).toHaveLength(2);
  });
  it('tells each place that can be corrected', () => {
    expect(find(query.replaceAll('nowhere', 'usr'))).toHaveLength(2);
  });
});
