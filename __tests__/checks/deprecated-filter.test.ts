import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const probe = (statements: string) => ({ 'function/probe.xs': inFunction(statements) });
const find = (statements: string): readonly string[] =>
  findAll(probe(statements), { only: 'deprecated-filter' });

describe('deprecated-filter is silent', () => {
  it('on what filters are called now, and on keys and variables of the old names', () => {
    expect(find('var $upper { value = {lower: "a"|to_upper}.lower }')).toEqual([]);
  });

  it('on names that are right in queries', () => {
    expect(find('db.query note {\n  where = $db.note.n|sub:1 == 2 && $db.note.m|mul:2 > 3\n} as $a')).toEqual(
      [],
    );
  });

  it('on the filters of fields, which have names of their own', () => {
    const text = 'function a {\n  input {\n    text b filters=lower|upper\n  }\n  stack\n  response = 1\n}\n';
    expect(findAll({ 'a.xs': text })).toEqual([]);
  });
});

describe('deprecated-filter reports', () => {
  it('each old name with the new one, as a warning with a fix', () => {
    const [found, ...others] = diagnose(probe('var $a { value = "A"|lower }'), { only: 'deprecated-filter' });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      check: 'deprecated-filter',
      severity: 'warning',
      message: 'Filter "lower" is now called "to_lower".',
      fix: { edits: [{ line: 4, column: 22, endLine: 4, endColumn: 27, text: 'to_lower' }] },
    });
  });

  it('old names in backticks of a query', () => {
    expect(find('db.query note {\n  where = $db.note.n == `$x|sub:1`\n} as $a')).toEqual([
      'deprecated-filter function/probe.xs:5 "sub" → subtract',
    ]);
  });
});

describe('deprecated-filter, at the edges', () => {
  it('offers no fix in a query, where the new name may not exist', () => {
    const found = diagnose(
      probe('db.query note {\n  where = $db.note.n|mod:2 == $db.note.t|lower\n} as $a'),
      {
        only: 'deprecated-filter',
      },
    );
    expect(found.map(({ suggestions, fix }) => [suggestions, fix === undefined])).toEqual([
      [['modulus'], true],
      [['to_lower'], false],
    ]);
  });
});
