import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/xs.ts';
import { FIELD_TYPES } from '../../src/language/vocabulary/field-types.ts';
import { diagnose, findAll } from './check-sources.ts';

const find = (fields: string): readonly string[] =>
  findAll(
    { 'function/probe.xs': `function probe {\n  input {\n${fields}\n  }\n  stack\n  response = 1\n}\n` },
    { only: 'unknown-type' },
  );

describe('unknown-type is silent', () => {
  it.each(Object.keys(FIELD_TYPES).filter((type) => type !== 'dblink'))(
    'on %s, as a list and nullable',
    (type) => {
      expect(find(`${type} a\n${type}[] b?\n${type}? c?`)).toEqual([]);
    },
  );

  it('on fields that are called as a type of another language', () => {
    expect(find('text string\nint number?\nbool boolean?')).toEqual([]);
  });
});

describe('unknown-type reports', () => {
  it('types of other languages and misspelled ones, in nested fields too', () => {
    expect(
      find(xs`
        string name
        integer[] counts?
        tetx title
        object place {
          schema {
            boolean open
          }
        }
      `),
    ).toEqual([
      'unknown-type function/probe.xs:3 "string" → text',
      'unknown-type function/probe.xs:4 "integer" → int',
      'unknown-type function/probe.xs:5 "tetx" → text',
      'unknown-type function/probe.xs:8 "boolean" → bool',
    ]);
  });

  it('types in tables', () => {
    expect(
      findAll({ 'table/a.xs': 'table a {\n  schema {\n    int id\n    varchar name\n  }\n}\n' }),
    ).toEqual([expect.stringMatching(/^unknown-type table\/a\.xs:4 "varchar" → text/)]);
  });
});

describe('unknown-type, at the edges', () => {
  it('offers a fix where one type alone can be meant', () => {
    const text =
      'table a {\n  schema {\n    int id\n    string name\n    number size\n    tetx title\n  }\n}\n';
    expect(diagnose({ 'table/a.xs': text }).map(({ fix }) => fix?.edits)).toEqual([
      [{ file: 'table/a.xs', line: 4, column: 5, endLine: 4, endColumn: 11, text: 'text' }],
      undefined,
      undefined,
    ]);
  });

  it('takes capitals seriously', () => {
    expect(find('Text name')).toEqual(['unknown-type function/probe.xs:3 "Text" → text']);
  });
});
