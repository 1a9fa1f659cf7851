import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'or-between-filter-results' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('or-between-filter-results is silent', () => {
  it('with parentheses, in conditions, in tests of items', () => {
    expect(
      find(`debug.log {
  value = ($env.A|contains:"a") || ($env.A|contains:"b")
}`),
    ).toEqual([]);
    expect(find(`precondition ($env.A|contains:"a" || $env.A|contains:"b")`)).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A|filter:$$.id == 3 || $$.id == 4
}`),
    ).toEqual([]);
  });
});

describe('or-between-filter-results reports', () => {
  it('a second question in the argument of the first', () => {
    expect(
      find(`debug.log {
  value = $env.A|contains:"a" || $env.B
}`),
    ).toEqual([`:5 "\\"a\\" || $env.B"`]);
    expect(
      find(`debug.log {
  value = $env.A|contains:"a" && $env.B|contains:"b"
}`),
    ).toEqual([`:5 "\\"a\\" && $env.B"`]);
  });
});
