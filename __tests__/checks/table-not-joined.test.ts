import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const tables = {
  'table/tables.xs': xs`
    table visit {
      schema {
        int id
        int guest_id
        json room
      }
    }
    ---
    table guest {
      schema {
        int id
        text name
        text town
      }
    }
    ---
    table room {
      schema {
        int id
      }
    }
    ---
    table "Guest Book" {
      schema {
        int id
        int guest_id
      }
    }
  `,
};
const find = (statements: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'table-not-joined' }).map(
    (line) => line.slice(line.indexOf(':')),
  );
const findIn = (clauses: string, table = 'visit'): readonly string[] =>
  find(`db.query ${table} {\n${clauses}\n} as $rows`);

describe('table-not-joined is silent', () => {
  it('on the own table, in whatever form its name is written', () => {
    expect(findIn('  where = $db.visit.guest_id == 1\n  sort = {visit.id: "asc"}')).toEqual([]);
    expect(findIn('  where = $db.guest_book.guest_id == 1', '"Guest Book"')).toEqual([]);
  });
  it('on tables that are joined, under their names or others', () => {
    const joined = (alias: string): string =>
      `  join = {\n    ${alias}: {table: "guest", where: $db.visit.guest_id == $db.${alias}.id}\n  }`;
    expect(findIn(`${joined('guest')}\n  where = $db.guest.town == "Ulm"`)).toEqual([]);
    expect(findIn(`${joined('host')}\n  eval = {name: $db.host.name}\n  sort = {host.name: "asc"}`)).toEqual(
      [],
    );
  });
  it('on a column that holds an object, and is called like a table', () => {
    expect(findIn('  where = $db.room.floor == 1')).toEqual([]);
  });
  it('on what is no table, or a query of a table of which nothing is known', () => {
    expect(findIn('  where = $db.nowhere.id == 1')).toEqual([]);
    expect(findIn('  where = $db.guest.id == 1', 'nowhere')).toEqual([]);
  });
  it('on what is switched off', () => {
    expect(find('!db.query visit {\n  where = $db.guest.id == 1\n} as $rows')).toEqual([]);
  });
});

describe('table-not-joined reports', () => {
  it('a condition, once for each table', () => {
    expect(findIn('  where = $db.guest.town == "Ulm" && $db.guest.name == "Ada"')).toEqual([':5 "guest"']);
    expect(findIn('  where = $db.guest.town == "Ulm" && $db.visit.id == 1', '"Guest Book"')).toEqual([
      ':5 "guest"',
      ':5 "visit"',
    ]);
  });
  it('a value that is computed, and an order', () => {
    expect(findIn('  eval = {name: $db.guest.name}')).toEqual([':5 "guest"']);
    expect(findIn('  sort = {guest.name: "asc"}')).toEqual([':5 "guest"']);
  });
  it('the name of a table that is joined under another', () => {
    expect(
      findIn('  join = {\n    host: {table: "guest", where: $db.visit.guest_id == $db.guest.id}\n  }'),
    ).toEqual([':6 "guest" → host']);
  });
  it('statements that cannot join', () => {
    expect(find('db.bulk.delete visit {\n  where = $db.guest.town == "Ulm"\n} as $n')).toEqual([
      ':5 "guest"',
    ]);
  });
});
