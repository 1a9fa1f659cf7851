import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const inInput = (fields: string) => ({
  'function/a.xs': `function a {\n  input {\n${fields}\n  }\n  stack\n  response = 1\n}\n`,
});
const find = (fields: string): readonly string[] =>
  findAll(inInput(fields), { only: 'unknown-input-filter' });

describe('unknown-input-filter is silent', () => {
  it('on filters of fields, switched-off ones, patterns and old links to tables', () => {
    expect(find('text a filters=!trim|lower|min:3|pattern:^[a-z]+$\nint b filters=@:dbo=36')).toEqual([]);
  });

  it('on fields that are called as a filter', () => {
    expect(
      find('text to_lower\ntext filters\nobject b {\n  schema {\n    text regex filters=trim\n  }\n}'),
    ).toEqual([]);
  });
});

describe('unknown-input-filter reports', () => {
  it('words of other languages and misspelled ones', () => {
    expect(find('text a filters=trim|lowercase\ntext b filters=tirm|startswith:a')).toEqual([
      'unknown-input-filter function/a.xs:3 "lowercase" → lower',
      'unknown-input-filter function/a.xs:4 "tirm" → trim',
      'unknown-input-filter function/a.xs:4 "startswith" → startsWith',
    ]);
  });

  it('filters of expressions, and says that they are', () => {
    const [found] = diagnose(inInput('text a filters=to_upper'));
    expect(found?.message).toBe('Filter "to_upper" exists in expressions only, not in "filters=".');
  });
});

describe('unknown-input-filter, at the edges', () => {
  it('reports switched-off ones too: the server reads these as well', () => {
    expect(find('text a filters=!foo')).toHaveLength(1);
  });
});
