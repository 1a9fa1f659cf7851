import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

/** The statements begin in line 13. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    int[] numbers\n    json any\n    text text\n    int n\n    bool on\n    enum level {\n      values = ["low", "high"]\n    }\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inProbe(statements) }, { only: 'unlike-comparison' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('unlike-comparison is silent', () => {
  it('on values that may be equal', () => {
    expect(
      find(`debug.log {
  value = $input.level == "low"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.n == "3"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.n == ""
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.on == "true"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.numbers == []
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.any == 3
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.numbers == null
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.text == 3
}`),
    ).toEqual([]);
  });
  it('in a query, and behind a filter', () => {
    expect(
      find(`debug.log {
  value = $input.text|starts_with:"+" == false
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = ($input.numbers|count) == 3
}`),
    ).toEqual([]);
  });
});

describe('unlike-comparison reports', () => {
  it('a list beside a number, a number beside a word', () => {
    expect(
      find(`debug.log {
  value = $input.numbers == 3
}`),
    ).toEqual([`:14 "$input.numbers == 3"`]);
    expect(
      find(`debug.log {
  value = "many" != $input.n
}`),
    ).toEqual([`:14 "\\"many\\" != $input.n"`]);
    expect(
      find(`debug.log {
  value = $input.on == "maybe"
}`),
    ).toEqual([`:14 "$input.on == \\"maybe\\""`]);
  });
  it('a choice beside a text that is none of it', () => {
    expect(
      find(`debug.log {
  value = $input.level == "lwo"
}`),
    ).toEqual([`:14 "$input.level == \\"lwo\\"" → low`]);
  });
  it('a case that is none of the choices', () => {
    const ask = (value: string, cases: string): readonly string[] =>
      find(`switch (${value}) {\n  case (${cases}) {\n    debug.log {\n  value = 1\n}\n  } break\n}`);
    expect(ask('$input.level', '"hgih"')).toEqual([':14 "\\"hgih\\"" → high']);
    expect(ask('$input.n', '"one"')).toEqual([':14 "\\"one\\""']);
    expect(ask('$input.level', '"high"')).toEqual([]);
    expect(ask('$input.level', '""')).toEqual([]);
    expect(ask('$input.n', '"1"')).toEqual([]);
    expect(ask('true', '$input.n > 3')).toEqual([]);
    expect(ask('$input.any', '"one"')).toEqual([]);
  });
});
