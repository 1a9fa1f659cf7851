import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const probe = (statements: string) => ({ 'function/probe.xs': inFunction(statements) });
const find = (statements: string): readonly string[] =>
  findAll(probe(statements), { only: 'duplicate-argument' });

describe('duplicate-argument is silent', () => {
  it('on arguments that may stand several times', () => {
    expect(find('db.direct_query {\n  sql = "select ?, ?"\n  arg = 1\n  arg = 2\n} as $a')).toEqual([]);
  });

  it('on the same argument of two statements, also of one inside the other', () => {
    expect(
      find(
        'var $a { value = 1 }\ngroup {\n  description = "a"\n  stack {\n    var $b {\n      description = "b"\n      value = 2\n    }\n  }\n}',
      ),
    ).toEqual([]);
  });

  it('on keys of objects', () => {
    expect(find('var $a { value = {value: {value: 1}} }')).toEqual([]);
  });

  it('on unknown arguments and those that any statement of the kind may be given', () => {
    expect(
      find('var $a {\n  value = 1\n  foo = 1\n  foo = 2\n}\nplaceholder {\n  a = 1\n  a = 2\n}'),
    ).toEqual([]);
  });
});

describe('duplicate-argument reports', () => {
  it('each one after the first, and shows the first', () => {
    const found = diagnose(probe('var $a {\n  value = 1\n  "value" = 2\n  value = 3\n}'), {
      only: 'duplicate-argument',
    });
    expect(
      found.map(({ check, line, related }) => [check, line, related?.map((place) => place.line)]),
    ).toEqual([
      ['duplicate-argument', 6, [5]],
      ['duplicate-argument', 7, [5]],
    ]);
  });

  it('arguments that every statement takes', () => {
    expect(find('debug.log {\n  value = 1\n  description = "a"\n  description = "b"\n}')).toEqual([
      'duplicate-argument function/probe.xs:7 "description"',
    ]);
  });
});

describe('duplicate-argument, at the edges', () => {
  it('leaves clauses alone that are called as a statement', () => {
    const text = 'table var {\n  auth = false\n  schema {\n    int id { description = "a" }\n  }\n}\n';
    expect(findAll({ 'a.xs': text })).toEqual([]);
  });
});
