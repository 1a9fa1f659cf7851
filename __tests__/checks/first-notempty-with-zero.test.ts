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

/** The statements begin in line 11. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    text text?\n    int n?\n    bool on?\n    int person_id? {\n      table = "person"\n    }\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ ...tables, 'function/probe.xs': inProbe(statements) }, { only: 'first-notempty-with-zero' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('first-notempty-with-zero is silent', () => {
  it('on texts, on references, on computed values, with an empty fallback', () => {
    expect(
      find(`debug.log {
  value = $input.text|first_notempty:"a"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.person_id|first_notempty:3
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = ($input.n + 1)|first_notempty:3
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.n|first_notempty:0
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.n|first_notnull:3
}`),
    ).toEqual([]);
  });
});

describe('first-notempty-with-zero reports', () => {
  it('a number and a bool', () => {
    expect(
      find(`debug.log {
  value = $input.n|first_notempty:3
}`),
    ).toEqual([`:12 "first_notempty"`]);
    expect(
      find(`debug.log {
  value = $input.on|first_notempty:true
}`),
    ).toEqual([`:12 "first_notempty"`]);
  });
});
