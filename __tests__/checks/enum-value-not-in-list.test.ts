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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'enum-value-not-in-list' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('enum-value-not-in-list is silent', () => {
  it('on values of the list, and on what is computed', () => {
    expect(
      find(`db.add person {
  data = {status: "open", name: "openn"}
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.add person {
  data = {status: $env.STATUS, code: "x"}
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $db.person.status == "closed" && $db.person.name == "openn" && $db.person.status in ["open", "closed"]
} as $rows`),
    ).toEqual([]);
  });
  it('on an empty text, and in what is switched off', () => {
    expect(
      find(`db.query person {
  where = $db.person.status != ""
} as $rows`),
    ).toEqual([]);
    expect(
      find(`!db.add person {
  data = {status: "openn"}
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.add person {
  data = {!status: "openn"}
} as $a`),
    ).toEqual([]);
  });
});

describe('enum-value-not-in-list reports', () => {
  it('a value that is written or asked for', () => {
    expect(
      find(`db.edit person {
  field_name = "id"
  field_value = 1
  data = {status: "openn"}
} as $a`),
    ).toEqual([`:7 "openn" → open`]);
    expect(
      find(`db.query person {
  where = $db.person.status == "close"
} as $rows`),
    ).toEqual([`:5 "close" → closed`]);
    expect(
      find(`db.query person {
  where = $db.person.status in ["open", "lost"]
} as $rows`),
    ).toEqual([`:5 "lost"`]);
  });
});
