import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
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
  it('misspelled types, in nested fields and tables too', () => {
    expect(
      find(xs`
        tetx title
        object place {
          schema {
            booll open
          }
        }
      `),
    ).toEqual([
      'unknown-type function/probe.xs:3 "tetx" → text',
      'unknown-type function/probe.xs:6 "booll" → bool',
    ]);
    expect(find('Text name')).toEqual(['unknown-type function/probe.xs:3 "Text" → text']);
  });

  it('nothing that another language calls so: that has a check of its own', () => {
    const text = 'table a {\n  schema {\n    int id\n    varchar name\n  }\n}\n';
    expect(findAll({ 'table/a.xs': text })).toEqual([
      expect.stringMatching(/^type-name-foreign table\/a\.xs:4 "varchar" → text/),
    ]);
  });
});

describe('unknown-type looks at casts', () => {
  const findCast = (value: string) =>
    findAll(
      { 'a.xs': `function a {\n  input\n  stack\n  response = ${value}\n}\n` },
      { only: 'unknown-type' },
    );

  it('and finds those that do not exist, other languages among them', () => {
    expect(findCast('!string "1"')).toEqual(['unknown-type a.xs:4 "string" → text']);
    expect(findCast("!itn '1'")).toEqual(['unknown-type a.xs:4 "itn" → int']);
    expect(findCast('!uuid "1"')).toEqual([expect.stringMatching(/^unknown-type a\.xs:4 "uuid"/)]);
  });

  it('and lets those pass that do, and negations', () => {
    expect(findCast('[!int "1", !expr "$x", !array "[]", !$input.string]')).toEqual([]);
  });
});

describe('unknown-type, at the edges', () => {
  it('offers a fix where one type alone can be meant', () => {
    const text = 'table a {\n  schema {\n    int id\n    tetx title\n    zzzz size\n  }\n}\n';
    expect(diagnose({ 'table/a.xs': text }).map(({ fix }) => fix?.edits)).toEqual([
      [{ file: 'table/a.xs', line: 4, column: 5, endLine: 4, endColumn: 9, text: 'text' }],
      undefined,
    ]);
  });
});
