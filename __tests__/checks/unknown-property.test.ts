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
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'unknown-property' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('unknown-property is silent', () => {
  it('on columns, and on columns that every table has', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.email ~ $row["name"] ~ $row.created_at
}`),
    ).toEqual([]);
    expect(
      find(`db.query person as $rows
foreach ($rows) {
  each as $row {
    debug.log {
  value = $row.age
}
  }
}`),
    ).toEqual([]);
  });
  it('on columns that are chosen', () => {
    expect(
      find(`db.query person {
  return = {type: "list", paging: {page: 1}}
  output = ["items.id", "items.meta.size", "curPage"]
} as $page
foreach ($page.items) {
  each as $row {
    debug.log {
      value = $row.meta.size
    }
  }
}`),
    ).toEqual([]);
  });
  it('on names of pages in a list of rows that have such a column, and in any other list', () => {
    expect(find(`debug.log {\n  value = $input.rows.items\n}`)).toEqual([]);
    expect(find(`debug.log {\n  value = [{items: 1}].items\n}`)).toEqual([]);
    expect(find(`db.query person as $rows\ndebug.log {\n  value = $rows.0.name ~ $rows.name\n}`)).toEqual([]);
  });
  it('when an addon adds some, or the row is changed', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
  addon = [{name: "a", as: "anything"}]
} as $row
debug.log {
  value = $row.anything
}`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
var.update $row.extra {
  value = 1
}
debug.log {
  value = $row.extra
}`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
var.update $row {
  value = $row|set:"extra":1
}
debug.log {
  value = $row.extra
}`),
    ).toEqual([]);
  });
  it('on unknown tables, and below what holds anything', () => {
    expect(
      find(`db.get nobody {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.any
}`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.meta.any.thing
}`),
    ).toEqual([]);
  });
  it('when another way may have brought something else', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
conditional {
  if (true) {
    var $row {
  value = {extra: 1}
}
  }
}
debug.log {
  value = $row.extra
}`),
    ).toEqual([]);
  });
});

describe('unknown-property reports', () => {
  it('a column that the output of the query leaves out', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
  output = ["name", "email"]
} as $row
debug.log {
  value = $row.id ~ $row.age
}`),
    ).toEqual([':10 "age"']);
  });
  it('the rows of a page that is none', () => {
    expect(find(`db.query person as $rows\ndebug.log {\n  value = $rows.items|count\n}`)).toEqual([
      ':6 "items"',
    ]);
  });
  it('columns that the table does not have', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
debug.log {
  value = $row.emial
}
debug.log {
  value = $row["nmae"]
}`),
    ).toEqual([`:9 "emial" → email`, `:12 "nmae" → name`]);
  });
  it('what a page of rows and an object in place do not hold', () => {
    expect(
      find(`db.query person {
  return = {type: "list", paging: {page: 1}}
} as $page
debug.log {
  value = $page.total
}
debug.log {
  value = $page.items.0
}
var $o {
  value = {first: 1}
}
debug.log {
  value = $o.frist
}`),
    ).toEqual([`:8 "total" → itemsTotal, pageTotal`, `:17 "frist" → first`]);
  });
});
