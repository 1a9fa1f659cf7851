import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const tables = {
  'table/note.xs': xs`
    table note {
      schema {
        int id
        text title
        json meta
        int owner_id {
          table = "user"
        }
        object place {
          schema {
            text city
          }
        }
      }
    }
  `,
  'table/user.xs': xs`
    table user {
      auth = true
      schema {
        int id
        text name
        email email
      }
    }
  `,
  // Its name is that of a column of note.
  'table/meta.xs': 'table meta {\n  schema {\n    int id\n  }\n}\n',
};
const find = (statements: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': inFunction(statements) }, { only: 'unknown-field' });
const findIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  findAll({ ...tables, ...files }, { only: 'unknown-field' });

describe('unknown-field is silent', () => {
  it('on columns that are there, quoted or bare', () => {
    expect(
      find(xs`
        db.edit note {
          field_name = "id"
          field_value = 1
          data = {title: "a", "owner_id": 1}
        } as $a
        db.query note {
          where = $db.note.title == "a" && $db.owner_id == 1
          sort = {title: "asc", note.owner_id: "desc"}
        } as $b
      `),
    ).toEqual([]);
  });

  it('on columns that every table has without saying so', () => {
    expect(
      find(xs`
        db.query note {
          where = $db.note.created_at > 0 && $db.note.xdo.a == 1
          sort = {note.created_at: "desc"}
        } as $rows
      `),
    ).toEqual([]);
  });

  it('inside a column that holds an object, also when a table has its name', () => {
    expect(
      find(xs`
        db.query note {
          where = $db.meta.colour == "red" && $db.note.meta.colour.depth == 1 && $db.place.town == "Oslo"
          sort = {note.meta.colour: "asc"}
        } as $a
        db.get note {
          field_name = "place.town"
          field_value = "Oslo"
        } as $b
      `),
    ).toEqual([]);
  });

  it('on aliases of joins and of computed values', () => {
    expect(
      find(xs`
        db.query note {
          join = {
            writer: {table: "user", where: $db.note.owner_id == $db.writer.id}
          }
          where = $db.writer.email == "a@example.com" && $db.name == "Ada" && $db.shown != null && $db.user.colour == "red"
          sort = {shown: "asc", name: "asc", writer.name: "desc"}
          eval = {shown: $db.writer.name, user: $db.note.meta}
        } as $a
        db.query note {
          sort = {total: "desc", who: "asc"}
          return = {
            type : "aggregate"
            group: {who: $db.note.owner_id}
            eval : {total: $db.note.id|count}
          }
        } as $b
      `),
    ).toEqual([]);
  });

  it('on the search index of a table', () => {
    expect(find('db.query note {\n  where = $db.note.$title_search search "a"\n} as $rows')).toEqual([]);
  });

  it('on a column that holds an object and is called as its table in another case', () => {
    const table = 'table Place {\n  schema {\n    int id\n    json place\n  }\n}\n';
    const use = inFunction('db.query Place {\n  where = $db.place.town == "Oslo"\n} as $rows');
    expect(findIn({ 'table/place.xs': table, 'function/probe.xs': use })).toEqual([]);
  });

  it('on values that are computed', () => {
    expect(
      find(xs`
        db.get note {
          field_name = $env.FIELD
          field_value = 1
        } as $a
        db.patch note {
          field_name = "id"
          field_value = 1
          data = {}|set:"titel":1
        } as $b
      `),
    ).toEqual([]);
  });

  it('on everything that is switched off', () => {
    expect(
      find(xs`
        db.add note {
          data = {title: "a", !titel: "b"}
        } as $a
        db.query note {
          sort = {!titel: "asc"}
        } as $b
        !db.query note {
          where = $db.note.titel == 1
        } as $c
        !db.add note {
          data = {titel: 1}
        } as $c
        !group {
          stack {
            db.query note {
              where = $db.titel == 1
            } as $d
          }
        }
      `),
    ).toEqual([]);
  });

  it('on a variable $db outside of queries', () => {
    expect(find('var $db { value = {} }\nvar $a { value = $db.note.titel ~ $db.titel }')).toEqual([]);
  });

  it('on such a variable in values and in backticks, which are no query expressions', () => {
    expect(find('db.add note {\n  data = {title: $db.titel}\n} as $a')).toEqual([]);
    expect(find('db.query note {\n  where = $db.title == `$db.titel`\n} as $a')).toEqual([]);
  });

  it('where nobody knows the columns: no such table, two of them, a broken file', () => {
    const use = inFunction(xs`
      db.query page {
        where = $db.page.titel == 1 && $db.titel == 1 && $db.meta.colour == 1
        sort = {page.titel: "asc"}
      } as $rows
    `);
    const page = 'table page {\n  schema {\n    int id\n  }\n}\n';
    expect(findIn({ 'function/probe.xs': use })).toEqual([]);
    expect(findIn({ 'a/page.xs': page, 'b/page.xs': page, 'function/probe.xs': use })).toEqual([]);
    expect(findIn({ 'table/page.xs': page.replace('int id', '@ id'), 'function/probe.xs': use })).toEqual([]);
  });

  it('on a table of the snapshot', () => {
    const columns = [{ name: 'id', type: 'int', list: false, nullable: false, optional: false }];
    const contract = { inputs: undefined, inputTables: [], columns, auth: undefined, canonical: undefined };
    const page = {
      origin: 'snapshot',
      kind: 'table',
      name: 'page',
      digest: '',
      references: [],
      contract,
    } as const;
    const use = inFunction('db.query page {\n  where = $db.page.id == 1 && $db.page.di == 1\n} as $rows');
    expect(findAll({ 'function/probe.xs': use }, { snapshot: [page] })).toEqual([
      'unknown-field function/probe.xs:5 "di" → id',
    ]);
  });
});

describe('unknown-field reports', () => {
  it('columns of conditions, with and without the table', () => {
    expect(
      find(xs`
        db.query note {
          where = $db.note.titel == "a" && $db.titel == "b"
          return = {type: "aggregate", group: {who: $db.note.owner}, eval: {total: $db.note.idd|count}}
        } as $rows
      `),
    ).toEqual([
      'unknown-field function/probe.xs:5 "titel" → title',
      'unknown-field function/probe.xs:5 "titel" → title',
      'unknown-field function/probe.xs:6 "owner" → owner_id',
      'unknown-field function/probe.xs:6 "idd" → id',
    ]);
  });

  it('columns of joined tables, in conditions and in sort', () => {
    expect(
      find(xs`
        db.query note {
          join = {writer: {table: "user", where: $db.note.owner == $db.writer.id}}
          where = $db.writer.mail == "a@example.com"
          sort = {writer.nam: "asc", note.titel: "asc"}
        } as $rows
      `),
    ).toEqual([
      'unknown-field function/probe.xs:5 "owner" → owner_id',
      'unknown-field function/probe.xs:6 "mail" → email',
      'unknown-field function/probe.xs:7 "nam" → name',
      'unknown-field function/probe.xs:7 "titel" → title',
    ]);
  });

  it('keys of data, field_name and sort', () => {
    expect(
      find(xs`
        db.add_or_edit note {
          field_name = "ids"
          field_value = 1
          data = {titel: "a", "metta": {colour: "red"}}
        } as $a
        db.query note {
          sort = {titel: "asc", note.owner: "desc"}
        } as $b
      `),
    ).toEqual([
      'unknown-field function/probe.xs:5 "ids" → id',
      'unknown-field function/probe.xs:7 "titel" → title',
      'unknown-field function/probe.xs:7 "metta" → meta',
      'unknown-field function/probe.xs:10 "titel" → title',
      'unknown-field function/probe.xs:10 "owner" → owner_id',
    ]);
  });

  it('indexes and views of a table', () => {
    expect(
      findIn({
        'table/task.xs': xs`
          table task {
            schema {
              int id
              text title
              bool done
            }
            index = [
              {type: "primary", field: [{name: "id"}]}
              {type: "btree", field: [{name: "title", op: "asc"}, {name: "don", op: "asc"}]}
            ]
            view = {
              open: {
                search: $db.done == false && $db.task.titel != "" && $db.ttle != ""
                sort: {created_at: "desc", titles: "asc"}
                id: "0b5e1d52-0000-4000-8000-000000000000"
              }
            }
          }
        `,
      }),
    ).toEqual([
      'unknown-field table/task.xs:9 "don" → done',
      'unknown-field table/task.xs:13 "titel" → title',
      'unknown-field table/task.xs:13 "ttle" → title',
      'unknown-field table/task.xs:14 "titles" → title',
    ]);
  });
});

describe('unknown-field, at the edges', () => {
  it('knows the own table in the simpler form that exported conditions have', () => {
    const table = 'table "order-lines" {\n  schema {\n    int id\n    int price\n  }\n}\n';
    const use = inFunction(
      'db.query "order-lines" {\n  where = $db.order_lines.price > 1 && $db.order_lines.prise > 1\n} as $rows',
    );
    expect(findIn({ 'table/lines.xs': table, 'function/probe.xs': use })).toEqual([
      'unknown-field function/probe.xs:5 "prise" → price',
    ]);
  });

  it('looks at the first part of a path: what is inside an object is not declared', () => {
    expect(find('db.add note {\n  data = {places.city: "Oslo", place.town: "Oslo"}\n} as $a')).toEqual([
      'unknown-field function/probe.xs:5 "places" → place',
    ]);
  });

  it('takes a text between double quotes for the column alone: the underline leaves the quotes out', () => {
    expect(find('db.get note {\n  field_name = "titel"\n  field_value = 1\n} as $a')).toEqual([
      'unknown-field function/probe.xs:5 "titel" → title',
    ]);
  });

  it('leaves a bare name alone as soon as a joined table is unknown: it may be a column of that', () => {
    const query = xs`
      db.query note {
        join = {page: {table: "page", where: $db.note.id == $db.page.note_id}}
        where = $db.number == 1
      } as $rows
    `;
    expect(find(query)).toEqual([]);
  });
});

describe('unknown-field in what a query gives', () => {
  const sources = {
    'table/item.xs': 'table item {\n  schema {\n    int id\n    json data\n    text label\n  }\n}\n',
    'addon/more.xs':
      'addon more {\n  input {\n    int item_id?\n  }\n  stack {\n    db.query item {\n      where = $db.item.id == $input.item_id\n    }\n  }\n}\n',
  };
  const look = (statement: string): readonly string[] =>
    findAll({ ...sources, 'probe.xs': inFunction(statement, 'response = $rows') }, { only: 'unknown-field' });

  it('knows columns, what is computed, what addons bring, and what a page says of itself', () => {
    expect(
      look(xs`
        db.query item {
          eval = {twice: $db.item.id}
          return = {type: "list", paging: {page: 1, totals: true}}
          output = ["itemsReceived", "nextPage", "items.id", "items.data.colour", "items.twice", "items.more", "items.created_at"]
          addon = [{name: "more", input: {item_id: $output.id}, as: "items.more"}, {name: "more", input: {item_id: $output.more.id}}]
        } as $rows
      `),
    ).toEqual([]);
  });

  it('does not know of what a row under a path is, nor of items of lists', () => {
    expect(
      look(xs`
        db.query item {
          addon = [{name: "more", input: {item_id: $output.$this}, as: "data"}, {name: "more", input: {item_id: $output.any}, as: "data.more"}]
        } as $rows
      `),
    ).toEqual([]);
  });

  it('reports others in the input of an addon, but not deeper, where the row is another', () => {
    expect(
      look(xs`
        db.query item {
          addon = [{name: "more", input: {item_id: $output.ident}, addon: [{name: "more", input: {item_id: $output.whatever}}]}]
        } as $rows
      `),
    ).toEqual(['unknown-field probe.xs:5 "ident"']);
  });

  it('reports others in rows that are written out', () => {
    expect(look('db.bulk.add item {\n items = [{id: 1, lable: "x"}, {label: "y"}]\n} as $rows')).toEqual([
      'unknown-field probe.xs:5 "lable" → label',
    ]);
  });
});
