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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'or-in-db-data-literal' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('or-in-db-data-literal is silent', () => {
  it('on plain values, in other statements', () => {
    expect(
      find(`db.add person {
  data = {active: $env.A == 1}
} as $a`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = {active: $env.A || $env.B}
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
    expect(
      find(`db.add person {
  data = {!active: $env.A || $env.B}
} as $a`),
    ).toEqual([]);
  });
});

describe('or-in-db-data-literal reports', () => {
  it('a value that is computed in place', () => {
    expect(
      find(`db.add person {
  data = {active: ($env.A && $env.B)}
} as $a`),
    ).toEqual([`:5 "$env.A && $env.B"`]);
  });
});
