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

describe('unknown-property and what a function gives', () => {
  const total = (more: string, end = ''): string =>
    `function total {\n  input {\n    int n\n    text note?\n  }\n  stack {\n${more}\n  }\n  response = {sum: $input.n, note: $input.note, person: {name: "Ada"}}\n${end}}\n`;
  const call = (value: string, before = ''): string =>
    inFunction(
      `function.run total {\n  input = {n: 1}\n} as $result\n${before}debug.log {\n  value = ${value}\n}`,
    );
  const findCall = (
    value: string,
    { callee = total(''), before = '', more = {} }: { callee?: string; before?: string; more?: object } = {},
  ): readonly string[] =>
    findAll(
      { ...more, 'function/total.xs': callee, 'function/probe.xs': call(value, before) },
      { only: 'unknown-property' },
    ).map((line) => line.replace(/^[^"]*:\d+ /, ''));

  it('reports what is in none of its responses', () => {
    expect(findCall('$result.summ')).toEqual(['"summ" → sum']);
    expect(findCall('$result.person.nmae')).toEqual(['"nmae" → name']);
    expect(findCall('$result["smu"]')).toEqual(['"smu" → sum']);
  });
  it('is silent on what there is', () => {
    expect(findCall('$result.sum + $result.person.name')).toEqual([]);
  });
  it('is silent on what is added later, or asked for with care', () => {
    expect(findCall('$result.extra', { before: 'var.update $result.extra {\n  value = 1\n}\n' })).toEqual([]);
    expect(findCall('$result.extra', { before: 'object.set $result {\n  value = 1\n}\n' })).toEqual([]);
    expect(findCall('$result.extra != null && $result.extra')).toEqual([]);
    expect(findCall('$result.extra ?? 3')).toEqual([]);
    expect(findCall('$result.extra|first_notnull:3')).toEqual([]);
  });
  it('is silent when the function has other ways out', () => {
    const other =
      'conditional {\n  if ($input.n > 3) {\n    return {\n      value = {extra: 1}\n    }\n  }\n}';
    expect(findCall('$result.extra', { callee: total(other) })).toEqual([]);
    // Null is no other object.
    expect(findCall('$result.extra', { callee: total(other.replace('{extra: 1}', 'null')) })).toEqual([
      '"extra"',
    ]);
  });
  it('is silent when something may change what it gives', () => {
    const middleware = '  middleware = {post: [{name: "wrap"}]}\n';
    expect(findCall('$result.extra', { callee: total('', middleware) })).toEqual([]);
    const branch = 'branch "v1" {\n  middleware = {\n    function: {post: [{name: "wrap"}]}\n  }\n}\n';
    expect(findCall('$result.extra', { more: { 'branch.xs': branch } })).toEqual([]);
  });
  it('is silent when the function cannot be read, does what nobody knows, or calls another', () => {
    expect(findCall('$result.extra', { callee: total('  var $a = 1') })).toEqual([]);
    expect(findCall('$result.extra', { callee: total('  magic.do $input') })).toEqual([]);
    const callee =
      'function total {\n  input {\n    int n\n  }\n  stack {\n    function.run other as $r\n  }\n  response = $r\n}\n';
    const other = 'function other {\n  input\n  stack\n  response = {a: 1}\n}\n';
    expect(findCall('$result.extra', { callee, more: { 'function/other.xs': other } })).toEqual([]);
  });
  it('is silent on a call that goes on in the background', () => {
    const sources = {
      'function/total.xs': total(''),
      'function/probe.xs': call('$result.extra').replace(
        'input = {n: 1}',
        'input = {n: 1}\n  runtime_mode = "async-shared"',
      ),
    };
    expect(findAll(sources, { only: 'unknown-property' })).toEqual([]);
  });
  it('ends where functions call each other', () => {
    const callee =
      'function total {\n  input {\n    int n\n  }\n  stack {\n    function.run probe as $r\n  }\n  response = {sum: $r}\n}\n';
    expect(findCall('$result.summ', { callee })).toEqual(['"summ" → sum']);
  });
});

describe('unknown-property and plain values', () => {
  it('reports properties of texts, numbers and bools', () => {
    expect(find('var $name {\n  value = "Ada"\n}\ndebug.log {\n  value = $name.length\n}')).toEqual([
      ':8 "length"',
    ]);
    expect(
      find('db.query person {\n  return = {type: "count"}\n} as $n\ndebug.log {\n  value = $n.count\n}'),
    ).toEqual([':8 "count"']);
  });
  it('reports the length of a list as other languages ask for it', () => {
    expect(find('db.query person as $rows\ndebug.log {\n  value = $rows.length\n}')).toEqual([':6 "length"']);
  });
  it('is silent on what may be in each item, and on places in a text', () => {
    expect(find('debug.log {\n  value = [{length: 1}].length\n}')).toEqual([]);
    expect(find('debug.log {\n  value = $input.rows.length\n}')).toEqual([]);
    expect(find('debug.log {\n  value = ("abc").0\n}')).toEqual([]);
  });
});
