import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

/** The statements begin in line 9. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    int[] numbers\n    json any\n    text text\n    int n\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inProbe(statements) }, { only: 'filter-on-wrong-type' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('filter-on-wrong-type is silent', () => {
  it('on values that the filter is for, and on unknown ones', () => {
    expect(
      find(`debug.log {
  value = $input.text|to_upper|trim
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.n|to_text|trim
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.n|number_format:2
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.numbers|first|add:1
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.any|to_upper|split:","|first
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = null|trim
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.numbers|join:","|trim
}`),
    ).toEqual([]);
  });
  it('on filters that take anything', () => {
    expect(
      find(`debug.log {
  value = $input.numbers|json_encode
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input.n|is_empty
}`),
    ).toEqual([]);
  });
});

describe('filter-on-wrong-type reports', () => {
  it('a filter of texts on a list, of lists on a text or a number', () => {
    expect(
      find(`debug.log {
  value = $input.numbers|to_upper
}`),
    ).toEqual([`:10 "to_upper"`]);
    expect(
      find(`debug.log {
  value = $input.text|first
}`),
    ).toEqual([`:10 "first"`]);
    expect(
      find(`debug.log {
  value = $input.n|reverse
}`),
    ).toEqual([`:10 "reverse"`]);
    expect(
      find(`debug.log {
  value = $input.text|sum
}`),
    ).toEqual([`:10 "sum"`]);
  });
  it('with the filter that does the same to what is there', () => {
    const filtered = (value: string): readonly string[] => find(`debug.log {\n  value = ${value}\n}`);
    expect(filtered('$input.text|count')).toEqual([':10 "count" → strlen']);
    expect(filtered('$input.text|slice:0:3')).toEqual([':10 "slice" → substr']);
    expect(filtered('$input.numbers|strlen')).toEqual([':10 "strlen" → count']);
    expect(filtered('$input.n|count')).toEqual([':10 "count"']);
  });
  it('the first mistake of a chain only', () => {
    expect(
      find(`debug.log {
  value = $input.numbers|trim|first
}`),
    ).toEqual([`:10 "trim"`]);
  });
});
