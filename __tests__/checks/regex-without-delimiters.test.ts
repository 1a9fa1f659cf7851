import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'regex-without-delimiters' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('regex-without-delimiters is silent', () => {
  it('on patterns with delimiters, and on texts', () => {
    expect(
      find(`debug.log {
  value = "/^a$/i"|regex_matches:$env.A
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "#^a$#"|regex_matches:$env.A
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "hello"|regex_matches:$env.A
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A|regex_matches:"^a$"
}`),
    ).toEqual([]);
  });
});

describe('regex-without-delimiters reports', () => {
  it('a pattern without', () => {
    expect(
      find(`debug.log {
  value = "^a+$"|regex_matches:$env.A
}`),
    ).toEqual([`:5 "\\"^a+$\\""`]);
  });
});
