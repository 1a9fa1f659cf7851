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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'where-constant' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('where-constant is silent', () => {
  it('on conditions, and without one', () => {
    expect(
      find(`db.query person {
  where = $db.person.id == 1
} as $rows`),
    ).toEqual([]);
    expect(find(`db.query person as $rows`)).toEqual([]);
    expect(
      find(`!db.query person {
  where = true
} as $rows`),
    ).toEqual([]);
  });
});

describe('where-constant reports', () => {
  it('a constant, in parentheses too', () => {
    expect(
      find(`db.query person {
  where = true
} as $rows`),
    ).toEqual([`:5 "true"`]);
    expect(
      find(`db.query person {
  where = (1)
} as $rows`),
    ).toEqual([`:5 "(1)"`]);
    expect(
      find(`db.bulk.delete person {
  where = false
} as $n`),
    ).toEqual([`:5 "false"`]);
  });
});
