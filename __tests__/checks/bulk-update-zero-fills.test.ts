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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'bulk-update-zero-fills' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('bulk-update-zero-fills is silent', () => {
  it('with every column, with a patch, with computed rows', () => {
    expect(
      find(`db.bulk.update item {
  items = [{id: 1, person_id: 1, title: "a"}]
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.bulk.patch item {
  items = [{id: 1}]
} as $a`),
    ).toEqual([]);
    expect(
      find(`db.bulk.update item {
  items = $env.ROWS
} as $a`),
    ).toEqual([]);
  });
});

describe('bulk-update-zero-fills reports', () => {
  it('a row that leaves some out', () => {
    expect(
      find(`db.bulk.update item {
  items = [{id: 1, title: "a"}]
} as $a`),
    ).toEqual([`:5 "{id: 1, title: \\"a\\"}"`]);
  });
});
