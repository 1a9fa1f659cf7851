import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const inTable = (fields: string) => ({ 'table/a.xs': `table a {\n  schema {\n${fields}\n  }\n}\n` });
const find = (fields: string): readonly string[] => findAll(inTable(fields), { only: 'duplicate-field' });

describe('duplicate-field is silent', () => {
  it('on names that differ, also in capitals only', () => {
    expect(find('int id\ntext name\ntext Name')).toEqual([]);
  });

  it('on the same name at another depth', () => {
    expect(
      find(
        'int id\nobject a {\n  schema {\n    int id\n    object a {\n      schema {\n        int id\n      }\n    }\n  }\n}',
      ),
    ).toEqual([]);
  });

  it('on links to several tables, which have no name', () => {
    const text =
      'function a {\n  input {\n    dblink { table = "b" }\n    dblink { table = "c" }\n  }\n  stack\n  response = 1\n}\n';
    expect(findAll({ 'a.xs': text }, { only: 'duplicate-field' })).toEqual([]);
  });
});

describe('duplicate-field reports', () => {
  it('each one after the first, whatever its type, and shows the first', () => {
    const found = diagnose(
      inTable('int id\ntext a\nint[]? a?=1\nobject b {\n  schema {\n    int c\n    int c\n  }\n}'),
    );
    expect(
      found.map(({ check, line, message, related }) => [check, line, message, related?.[0]?.line]),
    ).toEqual([
      ['duplicate-field', 5, 'Field "a" stands in this "schema" twice.', 4],
      ['duplicate-field', 9, 'Field "c" stands in this "schema" twice.', 8],
    ]);
  });
});

describe('duplicate-field, at the edges', () => {
  it('looks at inputs too', () => {
    const text = 'function a {\n  input {\n    int b\n    text b\n  }\n  stack\n  response = 1\n}\n';
    expect(findAll({ 'a.xs': text })).toEqual(['duplicate-field a.xs:4 "b"']);
  });
});
