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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'query-in-loop' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('query-in-loop is silent', () => {
  it('outside of loops, and in loops over other things', () => {
    expect(
      find(`db.query item as $items
db.get person {
  field_name = "id"
  field_value = 1
} as $row
`),
    ).toEqual([]);
    expect(
      find(`foreach ([1, 2]) {
  each as $n {
    db.get person {
  field_name = "id"
  field_value = 1
} as $row

  }
}`),
    ).toEqual([]);
    expect(
      find(`db.query item as $items
foreach ($items) {
  each as $item {
    db.edit person {
      field_name = "id"
      field_value = 1
      data = {name: "a"}
    } as $a
  }
}`),
    ).toEqual([]);
  });
});

describe('query-in-loop, at the edges', () => {
  it('says nothing of what may have been changed in the same round', () => {
    const loop = (before: string): string => `db.query item as $items
foreach ($items) {
  each as $item {
    ${before}
    db.query person as $row
  }
}`;
    expect(find(loop('function.run rescore as $done'))).toEqual([]);
    expect(find(loop('var $n { value = 1 }'))).toHaveLength(1);
  });
});

describe('query-in-loop reports', () => {
  it('a read for each row, of a page too', () => {
    expect(
      find(`db.query item as $items
foreach ($items) {
  each as $item {
    db.get person {
  field_name = "id"
  field_value = 1
} as $row

  }
}`),
    ).toEqual([`:7 "db.get"`]);
  });
});
