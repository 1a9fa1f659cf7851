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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'bulk-delete-everything' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('bulk-delete-everything is silent', () => {
  it('with a test that always counts', () => {
    expect(
      find(`db.bulk.delete person {
  where = $db.person.age ==? $env.A && $db.person.id > 3
} as $n`),
    ).toEqual([]);
    expect(find(`db.truncate person`)).toEqual([]);
  });
});

describe('bulk-delete-everything reports', () => {
  it('no condition, or only tests that may be skipped', () => {
    expect(find(`db.bulk.delete person as $n`)).toEqual([`:4 "db.bulk.delete"`]);
    expect(
      find(`db.bulk.delete person {
  where = $db.person.age ==? $env.A && ($db.person.id >? $env.B)
} as $n`),
    ).toEqual([`:5 "$db.person.age ==? $env.A && ($db.person.id >? $env.B)"`]);
  });
});
