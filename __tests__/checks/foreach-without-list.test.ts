import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

/** The statements begin in line 8. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    int[] numbers\n    json any\n    text text\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inProbe(statements) }, { only: 'foreach-without-list' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('foreach-without-list is silent', () => {
  it('on lists, and on what may be one', () => {
    expect(
      find(`foreach ($input.numbers) {
  each as $n
}`),
    ).toEqual([]);
    expect(
      find(`foreach ($input.any) {
  each as $n
}`),
    ).toEqual([]);
    expect(
      find(`foreach (1..3) {
  each as $n
}`),
    ).toEqual([]);
    expect(
      find(`foreach ($input.text|split:",") {
  each as $n
}`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = {}
}
foreach ($a) {
  each as $n
}`),
    ).toEqual([]);
    expect(
      find(`foreach ($input.text|json_decode) {
  each as $n
}`),
    ).toEqual([]);
  });
});

describe('foreach-without-list reports', () => {
  it('a text, a number, an object', () => {
    expect(
      find(`foreach ($input.text) {
  each as $n
}`),
    ).toEqual([`:8 "$input.text"`]);
    expect(
      find(`foreach ($input.numbers|count) {
  each as $n
}`),
    ).toEqual([`:8 "$input.numbers|count"`]);
    expect(
      find(`foreach ({a: 1}) {
  each as $n
}`),
    ).toEqual([`:8 "{a: 1}"`]);
  });
});
