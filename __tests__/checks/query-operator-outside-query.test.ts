import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const id = 'query-operator-outside-query';
const find = (statements: string): readonly string[] =>
  findAll({ 'a.xs': inFunction(statements) }, { only: id });
const findHelp = (statements: string) =>
  diagnose({ 'a.xs': inFunction(statements) }, { only: id }).map(({ help }) => help);

describe('query-operator-outside-query is silent', () => {
  it('in the conditions, joins and computed columns of queries', () => {
    expect(
      find(
        'db.query note {\n  where = $db.note.id in [1, 2] && $db.note.a not like? $input.b\n  join = {b: {table: "b", where: $db.note.a @> $db.b.a}}\n} as $a',
      ),
    ).toEqual([]);
    expect(find('db.bulk.delete note {\n  where = $db.note.id not between 1:5\n} as $a')).toEqual([]);
  });

  it('between backticks, where every operator is taken', () => {
    expect(find('db.query note {\n  where = `$db.note.a ilike $input.b`\n} as $a')).toEqual([]);
    expect(find('precondition (`$input.a in [1]`)')).toEqual([]);
  });

  it('on operators of both, also with a "?"', () => {
    expect(find('precondition ($input.a ==? 1 && $input.b ~ "a" == "ba")')).toEqual([]);
  });

  it('on filters of the same names', () => {
    expect(find('precondition ($input.a|contains:"in")')).toEqual([]);
  });
});

describe('query-operator-outside-query reports', () => {
  it('operators in conditions and values', () => {
    expect(find('precondition ($input.a not in [1] || $input.b contains 2)')).toEqual([
      `${id} a.xs:4 "$input.a not in [1]"`,
      `${id} a.xs:4 "$input.b contains 2"`,
    ]);
    expect(find('var $a {\n  value = $input.a between 1:5\n}')).toEqual([
      `${id} a.xs:5 "$input.a between 1:5"`,
    ]);
  });

  it('with what to write instead', () => {
    expect(findHelp('precondition ($input.a not like "b")')).toEqual([
      'Write `$text|contains:"a"`, or use the filter "regex_matches".',
    ]);
  });

  it('a loop in the form of other languages', () => {
    expect(findHelp('foreach ($row in $rows) {\n  each as $one {\n  }\n}')).toEqual([
      'Write `foreach ($rows) { each as $row { … } }`.',
    ]);
  });
});

describe('query-operator-outside-query, at the edges', () => {
  it('looks into what a query is given beside its conditions', () => {
    expect(find('db.query note {\n  override = $input.a in [1]\n} as $a')).toHaveLength(1);
  });
});
