import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';

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

/** The statements begin in line 7. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    int? n?\n    int? m?\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': inProbe(statements) }, { only: 'where-not-short-circuited' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('where-not-short-circuited is silent', () => {
  it('with the operator that skips null, and for other values', () => {
    expect(
      find(`db.query person {
  where = $db.person.age >? $input.n
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $input.n == null || $db.person.age > $input.m
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $input.n == null && $db.person.age > 1
} as $rows`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.n == null || $input.n > 3
}`),
    ).toEqual([]);
  });
});

describe('where-not-short-circuited reports', () => {
  it('a null test before a comparison with the same value', () => {
    expect(
      find(`db.query person {
  where = $input.n == null || $db.person.age > $input.n
} as $rows`),
    ).toEqual([`:8 "$input.n == null || $db.person.age > $input.n"`]);
    expect(
      find(`db.query person {
  where = (null == $input.n) || ($input.n == $db.person.age)
} as $rows`),
    ).toEqual([`:8 "(null == $input.n) || ($input.n == $db.person.age)"`]);
  });
});
