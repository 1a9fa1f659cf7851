import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const tables = xs`
  table room {
    schema {
      int id
      text name
      int seats
      text[] tools
      json hours
      timestamp opened_at
    }
  }
  ---
  table booking {
    schema {
      int id
      int room_id
    }
  }
`;
const room = 'db.get room {\n  field_name = "id"\n  field_value = 1\n} as $room\n';
const find = (statements: string): readonly string[] =>
  findAll(
    { 'function/probe.xs': inFunction(statements), 'table/tables.xs': tables },
    { only: 'wrong-column-type' },
  ).map((line) => line.slice(line.indexOf(':')));

describe('wrong-column-type is silent', () => {
  it('on what Xano turns into the type of the column, and on what is not known', () => {
    expect(
      find(
        'db.add room {\n  data = {name: 5, seats: "12", tools: "saw", hours: [1], opened_at: "2026-01-01", id: null}\n} as $a',
      ),
    ).toEqual([]);
    expect(
      find('db.patch room {\n  field_name = "id"\n  field_value = $env.ID\n  data = $env.ROOM\n} as $a'),
    ).toEqual([]);
  });

  it('on a part of a row, and on a list that is looked into', () => {
    expect(
      find(
        `${room}db.query booking {\n  where = $db.booking.room_id == $room.id && $db.booking.room_id in [1, 2]\n} as $a`,
      ),
    ).toEqual([]);
    expect(
      find('db.query room {\n  where = $db.room.tools == ["saw"] && $db.room.hours == {a: 1}\n} as $a'),
    ).toEqual([]);
  });

  it('on what is switched off', () => {
    expect(find('!db.add room {\n  data = {seats: "four"}\n} as $a')).toEqual([]);
    expect(find('db.add room {\n  data = {!seats: "four"}\n} as $a')).toEqual([]);
    expect(find('!db.query room {\n  where = $db.room.seats == [1]\n} as $a')).toEqual([]);
  });
});

describe('wrong-column-type reports', () => {
  it('what is written', () => {
    expect(find('db.add room {\n  data = {name: ["a"], seats: "four", tools: 3}\n} as $a')).toEqual([
      ':5 "[\\"a\\"]"',
      ':5 "\\"four\\""',
      ':5 "3"',
    ]);
    expect(find('db.bulk.patch room {\n  items = [{id: 1, seats: "four"}]\n} as $a')).toEqual([
      ':5 "\\"four\\""',
    ]);
  });

  it('a row in place of its id', () => {
    expect(find(`${room}db.get booking {\n  field_name = "room_id"\n  field_value = $room\n} as $a`)).toEqual(
      [':10 "$room"'],
    );
    expect(find(`${room}db.query booking {\n  where = $db.booking.room_id ==? $room\n} as $a`)).toEqual([
      ':9 "$room"',
    ]);
  });

  it('a list that one value is compared with, in a joined table as well', () => {
    const join = '  join = {\n    r: {table: "room", where: $db.booking.room_id == $db.r.id}\n  }\n';
    expect(find(`db.query booking {\n${join}  where = $db.r.seats == [1, 2]\n} as $a`)).toEqual([
      ':8 "[1, 2]"',
    ]);
  });

  it('rows among which an id is looked for', () => {
    const among = (list: string, operator = 'in'): readonly string[] =>
      find(
        `db.query room as $rooms\ndb.query room {\n  return = {type: "list", paging: {page: 1}}\n} as $page\ndb.query booking {\n  where = $db.booking.room_id ${operator} ${list}\n} as $a`,
      );
    expect(among('$rooms')).toEqual([':9 "$rooms"']);
    expect(among('$page', 'not in')).toEqual([':9 "$page"']);
    expect(among('$page.items')).toEqual([':9 "$page.items"']);
    expect(among('[1, 2]')).toEqual([]);
    expect(among('["1", "2"]')).toEqual([]);
    expect(among('$env.IDS')).toEqual([]);
  });
});
