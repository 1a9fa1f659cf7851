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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'float-into-int-column' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('float-into-int-column is silent', () => {
  it('on whole numbers, on what is rounded, on other columns', () => {
    expect(
      find(`db.add person {
  data = {age: 3}
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.add person {
  data = {age: ($env.A / 2)|floor}
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.add person {
  data = {name: $env.A / 2}
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.add person {
  data = {age: $env.A * 2}
} as $a`),
    ).toEqual([]);
  });
});

describe('float-into-int-column reports', () => {
  it('a quotient, a number with decimals', () => {
    expect(
      find(`db.add person {
  data = {age: $env.A / 2}
} as $a`),
    ).toEqual([`:5 "$env.A / 2"`]);
    expect(
      find(`db.add person {
  data = {age: (1.5)}
} as $a`),
    ).toEqual([`:5 "(1.5)"`]);
  });
});
