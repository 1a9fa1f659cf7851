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
  `function probe {\n  input {\n    date day\n    timestamp until\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': inProbe(statements) }, { only: 'date-upper-bound-midnight' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('date-upper-bound-midnight is silent', () => {
  it('on points in time, on lower bounds, with less than', () => {
    expect(
      find(`db.query person {
  where = $db.person.born_at <= $input.until
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $db.person.born_at >= $input.day
} as $rows`),
    ).toEqual([]);
    expect(
      find(`db.query person {
  where = $db.person.born_at < $input.day
} as $rows`),
    ).toEqual([]);
  });
});

describe('date-upper-bound-midnight reports', () => {
  it('a day as the upper bound', () => {
    expect(
      find(`db.query person {
  where = $db.person.born_at <= $input.day
} as $rows`),
    ).toEqual([`:8 "$db.person.born_at <= $input.day"`]);
  });
});
