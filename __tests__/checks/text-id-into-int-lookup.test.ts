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

/** The statements begin in line 7. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    text text\n    int n\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': inProbe(statements) }, { only: 'text-id-into-int-lookup' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('text-id-into-int-lookup is silent', () => {
  it('on ints, on texts made ints, on columns of text', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = $input.n
} as $row
`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = $input.text|to_int
} as $row
`),
    ).toEqual([]);
    expect(
      find(`db.get person {
  field_name = "name"
  field_value = $input.text
} as $row
`),
    ).toEqual([]);
    expect(
      find(`db.get nobody {
  field_name = "id"
  field_value = $input.text
} as $row
`),
    ).toEqual([]);
  });
});

describe('text-id-into-int-lookup reports', () => {
  it('a text for an int column', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = $input.text
} as $row
`),
    ).toEqual([`:9 "$input.text"`]);
  });
});
