import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'condition-loses-nullish-or-trim' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('condition-loses-nullish-or-trim is silent', () => {
  it('in a value, and in a precondition', () => {
    expect(
      find(`debug.log {
  value = $env.A ?? 1
}`),
    ).toEqual([]);
    expect(
      find(`conditional {
  if ($env.A == 1) {
    debug.log {
  value = $env.A ?? 1
}
  }
}`),
    ).toEqual([]);
  });
});

describe('condition-loses-nullish-or-trim reports', () => {
  it('a fallback in a condition', () => {
    expect(
      find(`conditional {
  if (($env.A ?? 1) == 1) {
    debug.log {
  value = 1
}
  }
  elseif (($env.B ?? 2) == 1) {
    debug.log {
  value = 2
}
  }
}`),
    ).toEqual([`:5 "$env.A ?? 1"`, `:10 "$env.B ?? 2"`]);
  });
});
