import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const tables = {
  'table/tables.xs': xs`
    table person {
      auth = true
      schema {
        int id
        text name
        text? nick
        email email
        uuid code
        int age
        bool? approved
        bool active
        int[] scores
        json meta
        timestamp born_at
        timestamp? left_at
        enum status {
          values = ["open", "closed"]
        }
        password password {
          visibility = "internal"
        }
      }
    }
    ---
    table item {
      schema {
        int id
        int person_id {
          table = "person"
        }
        text title
      }
    }
  `,
};

const find = (statements: string): readonly string[] =>
  findAll(
    { ...tables, 'function/probe.xs': inFunction(statements) },
    { only: 'null-test-on-not-null-column' },
  ).map((line) => line.slice(line.indexOf(':')));

describe('null-test-on-not-null-column is silent', () => {
  it('on columns that may be null, on joins, outside of queries', () => {
    expect(
      find(`db.query person {
  where = $db.person.nick == null || $db.person.left_at != null
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.name == null
}`),
    ).toEqual([]);
    expect(
      find(`db.query item {
  join = {
    person: {table: "person", type: "left", where: $db.item.person_id == $db.person.id}
  }
  where = $db.person.name == null
} as $rows`),
    ).toEqual([]);
  });
});

describe('null-test-on-not-null-column, at the edges', () => {
  it('says nothing of a test that does no harm', () => {
    expect(
      find('db.query person {\n  where = $db.person.name == "" || $db.person.name == null\n} as $rows'),
    ).toEqual([]);
    expect(find('db.query person {\n  where = $db.person.id != null\n} as $rows')).toEqual([]);
    expect(
      find('db.query person {\n  where = $db.person.age == 0 || $db.person.name == null\n} as $rows'),
    ).toEqual([':5 "$db.person.name == null"']);
  });
});

describe('null-test-on-not-null-column reports', () => {
  it('columns that never are', () => {
    expect(
      find(`db.query person {
  where = $db.person.name == null
} as $rows`),
    ).toEqual([`:5 "$db.person.name == null"`]);
    expect(
      find(`db.query person {
  where = null != $db.born_at
} as $rows`),
    ).toEqual([`:5 "null != $db.born_at"`]);
  });
});
