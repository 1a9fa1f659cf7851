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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'replace-on-json-value' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('replace-on-json-value is silent', () => {
  it('on texts, on text columns, on what was made a text', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.name|replace:"a":"b"
}`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.meta|json_encode|replace:"a":"b"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A|replace:"a":"b"
}`),
    ).toEqual([]);
  });
});

describe('replace-on-json-value reports', () => {
  it('a json column, an object', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.meta|replace:"a":"b"
}`),
    ).toEqual([`:9 "replace"`]);
    expect(
      find(`debug.log {
  value = {a: 1}|replace:"a":"b"
}`),
    ).toEqual([`:5 "replace"`]);
  });
});
