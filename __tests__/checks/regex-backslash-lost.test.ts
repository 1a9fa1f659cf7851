import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'regex-backslash-lost' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('regex-backslash-lost is silent', () => {
  it('on doubled backslashes, on classes, on other texts', () => {
    expect(
      find(`debug.log {
  value = "/\\\\d+/"|regex_matches:$env.A
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "/[0-9]+/"|regex_matches:$env.A
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "\\d"|trim
}`),
    ).toEqual([]);
  });
});

describe('regex-backslash-lost reports', () => {
  it('a single one', () => {
    expect(
      find(`debug.log {
  value = "/^\\w+$/"|regex_get_first_match:$env.A
}`),
    ).toEqual([`:5 "\\\\w"`]);
  });
});
