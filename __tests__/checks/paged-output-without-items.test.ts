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
    { only: 'paged-output-without-items' },
  ).map((line) => line.slice(line.indexOf(':')));

describe('paged-output-without-items is silent', () => {
  it('with the rows named, without pages, without what is around them', () => {
    expect(
      find(`db.query person {
  return = {type: "list", paging: {page: 1}}
  output = ["items.id", "curPage"]
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  return = {type: "list", paging: {page: 1}}
  output = ["itemsTotal"]
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  return = {type: "list", distinct: "no"}
  output = ["id"]
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  return = {type: "list", paging: {page: 1, metadata: false}}
  output = ["id"]
} as $rows`),
    ).toEqual([]);
  });
});

describe('paged-output-without-items reports', () => {
  it('columns named as if there were no page', () => {
    expect(
      find(`db.query person {
  return = {type: "list", paging: {page: 1}}
  output = ["id", "name"]
} as $rows`),
    ).toEqual([`:6 "[\\"id\\", \\"name\\"]"`]);
  });
});
