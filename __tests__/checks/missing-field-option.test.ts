import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const inInput = (fields: string) => ({
  'a.xs': `function a {\n  input {\n${fields}\n  }\n  stack\n  response = 1\n}\n`,
});
const find = (fields: string): readonly string[] =>
  findAll(inInput(fields), { only: 'missing-field-option' });

describe('missing-field-option is silent', () => {
  it('on fields that have what they need, in any form', () => {
    expect(find('enum a {\n  values = []\n}\nenum[] b?=x { "values" = ["x"] }')).toEqual([]);
    expect(find('object a {\n  schema\n}\nobject[] b {\n  schema {\n    int c\n  }\n}')).toEqual([]);
    expect(find('dblink {\n  table = ""\n}')).toEqual([]);
  });

  it('on types that need nothing, with and without braces', () => {
    expect(find('vector a\nint b {\n  description = "values"\n}\njson c')).toEqual([]);
  });

  it('on an object with other options, which not everybody refuses', () => {
    expect(find('object a {\n  description = "b"\n}')).toEqual([]);
  });
});

describe('missing-field-option reports', () => {
  it('what is missing, with and without braces', () => {
    expect(find('enum a\nenum[] b? {\n  sensitive = true\n}\ndblink\nobject c')).toEqual([
      'missing-field-option a.xs:3 "enum"',
      'missing-field-option a.xs:4 "enum"',
      'missing-field-option a.xs:7 "dblink"',
      'missing-field-option a.xs:8 "object"',
    ]);
  });

  it('what to add', () => {
    const found = diagnose(inInput('enum a\nobject b'), { only: 'missing-field-option' });
    expect(found.map(({ message, help }) => `${message} ${help}`)).toEqual([
      'A field of the type "enum" needs "values". Add `values = ["a", "b"]` in braces behind it.',
      'A field of the type "object" needs "schema". Add `schema { … }` in braces behind it.',
    ]);
  });

  it('columns and fields within objects', () => {
    const text =
      'table a {\n  schema {\n    int id\n    object b {\n      schema {\n        enum c\n      }\n    }\n  }\n}\n';
    expect(findAll({ 'a.xs': text }, { only: 'missing-field-option' })).toEqual([
      'missing-field-option a.xs:6 "enum"',
    ]);
  });
});

describe('missing-field-option, at the edges', () => {
  it('says nothing where an option could not be read', () => {
    expect(find('enum a {\n  values = [\n  ?\n}')).toEqual([]);
  });
});
