import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

/** The statements begin in line 7. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    int[] numbers\n    json any\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inProbe(statements) }, { only: 'has-on-list' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('has-on-list is silent', () => {
  it('on objects, on unknown values, for a position', () => {
    expect(
      find(`debug.log {
  value = {a: 1}|has:"a"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.any|has:"a"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.numbers|has:0
}`),
    ).toEqual([]);
  });
});

describe('has-on-list reports', () => {
  it('a list', () => {
    expect(
      find(`debug.log {
  value = $input.numbers|has:"a"
}`),
    ).toEqual([`:8 "has"`]);
    expect(
      find(`debug.log {
  value = ($input.numbers|unique)|has:$input.any
}`),
    ).toEqual([`:8 "has"`]);
  });
});
