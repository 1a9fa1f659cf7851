import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const probe = (statements: string) => ({ 'function/probe.xs': inFunction(statements) });
const find = (statements: string): readonly string[] =>
  findAll(probe(statements), { only: 'filter-argument-count' });
const findMessages = (value: string): readonly string[] =>
  diagnose(probe(`var $a { value = ${value} }`), { only: 'filter-argument-count' }).map(
    ({ message }) => message,
  );

describe('filter-argument-count is silent', () => {
  it('from the fewest to the most', () => {
    expect(
      findMessages('$x|round|round:2|sort|sort:"a":"text":false|sprintf:1:2:3:4|get:"a"|get:"a":null'),
    ).toEqual([]);
  });

  it('on arguments that are whole expressions', () => {
    expect(
      findMessages('$x|slice:0 - $n:$n|set:"a":($y|first)|map:$$.a == 1 && $$.b|push:$c ? 1 : 2'),
    ).toEqual([]);
  });

  it('on questions in JavaScript with a time limit, as older files have them', () => {
    expect(findMessages(`$x|map:'return $this':10|reduce:'return $result':0:10`)).toEqual([]);
  });

  it('on unknown filters: they are reported as such', () => {
    expect(findMessages('$x|foo:1:2:3')).toEqual([]);
  });
});

describe('filter-argument-count reports', () => {
  it.each([
    ['$x|set:"a"', 'Filter "set" takes 2 arguments, but has 1.'],
    ['$x|get', 'Filter "get" takes 1 or 2 arguments, but has none.'],
    ['$x|to_int:0', 'Filter "to_int" takes no arguments, but has 1.'],
    ['$x|sort:"a":"b":"c":"d"', 'Filter "sort" takes 0 to 3 arguments, but has 4.'],
    ['$x|push', 'Filter "push" takes 1 argument, but has none.'],
    ['$x|array_push', 'Filter "array_push" takes 1 argument, but has none.'],
  ])('%s', (value, message) => {
    expect(findMessages(value)).toEqual([message]);
  });

  it('filters of fields', () => {
    const text = 'function a {\n  input {\n    text b filters=min|trim:1\n  }\n  stack\n  response = 1\n}\n';
    expect(findAll({ 'a.xs': text })).toEqual([
      'filter-argument-count a.xs:3 "min"',
      'filter-argument-count a.xs:3 "trim"',
    ]);
  });
});

describe('filter-argument-count, at the edges', () => {
  it('counts by either meaning, where a name has two', () => {
    expect(find('db.query note {\n  where = $db.note.at|concat:"a":"b" == 1\n} as $a')).toEqual([]);
    expect(find('db.query note {\n  where = $db.note.at|timestamp_year:1:2 == 1\n} as $a')).toEqual([
      'filter-argument-count function/probe.xs:5 "timestamp_year"',
    ]);
  });

  it('warns, since the numbers are those of samples', () => {
    expect(
      diagnose(probe('var $a { value = 1|abs:2 }'), { only: 'filter-argument-count' }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(['warning']);
  });
});
