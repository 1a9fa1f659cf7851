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
  `function probe {\n  input {\n    text text\n    uuid code\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': inProbe(statements) }, { only: 'uuid-compared-with-text' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('uuid-compared-with-text is silent', () => {
  it('on uuids, on literals, on other columns', () => {
    expect(
      find(`db.query person {
  where = $db.person.code == $input.code
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $db.person.name == $input.text
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $db.person.code == "x"
} as $rows`),
    ).toEqual([]);
  });
});

describe('uuid-compared-with-text reports', () => {
  it('a text beside a uuid, on either side', () => {
    expect(
      find(`db.query person {
  where = $db.person.code == $input.text
} as $rows`),
    ).toEqual([`:8 "$input.text"`]);
    expect(
      find(`db.query person {
  where = $input.text == $db.code
} as $rows`),
    ).toEqual([`:8 "$input.text"`]);
  });
});
