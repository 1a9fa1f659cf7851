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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'nested-or-in-where' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('nested-or-in-where is silent', () => {
  it('with parentheses, of one kind, outside of queries', () => {
    expect(
      find(`db.query person {
  where = $db.person.id == 1 || ($db.person.id == 2 && $db.person.age == 3)
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $db.person.id == 1 || $db.person.id == 2 || $db.person.id == 3
} as $rows`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A || $env.B && $env.C
}`),
    ).toEqual([]);
  });
});

describe('nested-or-in-where reports', () => {
  it('a mixture', () => {
    expect(
      find(`db.query person {
  where = $db.person.id == 1 || $db.person.id == 2 && $db.person.age == 3
} as $rows`),
    ).toEqual([`:5 "$db.person.id == 2 && $db.person.age == 3"`]);
  });
});
