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
    { only: 'contains-operator-on-text-column' },
  ).map((line) => line.slice(line.indexOf(':')));

describe('contains-operator-on-text-column is silent', () => {
  it('on lists, and with the operators for texts', () => {
    expect(
      find(`db.query person {
  where = $db.person.scores contains 3
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $db.person.name includes "a"
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $db.person.meta contains "a"
} as $rows`),
    ).toEqual([]);
  });
});

describe('contains-operator-on-text-column reports', () => {
  it('a text column', () => {
    expect(
      find(`db.query person {
  where = $db.person.name contains "a"
} as $rows`),
    ).toEqual([`:5 "$db.person.name contains \\"a\\""`]);
    expect(
      find(`db.query person {
  where = $db.person.email not overlaps ["a"]
} as $rows`),
    ).toEqual([`:5 "$db.person.email not overlaps [\\"a\\"]"`]);
  });
});
