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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'null-equals-false' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('null-equals-false is silent', () => {
  it('on columns that are never null, with true, with other things', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.active == false
}`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.approved == true
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A == false
}`),
    ).toEqual([]);
  });
});

describe('null-equals-false reports', () => {
  it('a column that may be null', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.approved == false
}`),
    ).toEqual([`:9 "$row.approved == false"`]);
  });
});
