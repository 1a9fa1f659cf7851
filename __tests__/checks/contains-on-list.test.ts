import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

/** The statements begin in line 8. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    int[] numbers\n    json any\n    text text\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inProbe(statements) }, { only: 'contains-on-list' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('contains-on-list is silent', () => {
  it('on texts and unknown values', () => {
    expect(
      find(`debug.log {
  value = $input.text|contains:"a"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.any|contains:"a"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.numbers|join:","|contains:"3"
}`),
    ).toEqual([]);
  });
});

describe('contains-on-list reports', () => {
  it('a list', () => {
    expect(
      find(`debug.log {
  value = $input.numbers|contains:3
}`),
    ).toEqual([`:9 "contains"`]);
    expect(
      find(`debug.log {
  value = ["a"]|icontains:"A"
}`),
    ).toEqual([`:9 "icontains"`]);
  });
});
