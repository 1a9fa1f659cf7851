import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'comparison-of-unwrapped-chain' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('comparison-of-unwrapped-chain is silent', () => {
  it('with parentheses, in conditions, in tests of items', () => {
    expect(
      find(`debug.log {
  value = (($env.A|count)|modulus:3) == 0
}`),
    ).toEqual([]);
    expect(
      find(`conditional {
  if ($env.A|starts_with:"+" == false) {
    debug.log {
  value = 1
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A|filter:$$.id == 3
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = 3 == $env.A|count
}`),
    ).toEqual([]);
  });
});

describe('comparison-of-unwrapped-chain reports', () => {
  it('a comparison in the argument', () => {
    expect(
      find(`debug.log {
  value = $env.A|modulus:3 == 0
}`),
    ).toEqual([`:5 "3 == 0"`]);
  });
});
