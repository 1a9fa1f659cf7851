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

/** The statements begin in line 6. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    text password\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll(
    { ...tables, 'function/probe.xs': inProbe(statements) },
    { only: 'password-column-not-returned' },
  ).map((line) => line.slice(line.indexOf(':')));

describe('password-column-not-returned is silent', () => {
  it('on other columns, and when it is named', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.name
}`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
  output = ["password"]
} as $row
debug.log {
  value = $row.password
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.password
}`),
    ).toEqual([]);
  });
});

describe('password-column-not-returned reports', () => {
  it('an internal column', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.password
}`),
    ).toEqual([`:11 "password"`]);
  });
});
