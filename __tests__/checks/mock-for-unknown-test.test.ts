import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const tests = 'response = null\n  test "it works" {\n  }\n  test other {\n  }';
const find = (statements: string): readonly string[] =>
  findAll({ 'probe.xs': inFunction(statements, tests) }, { only: 'mock-for-unknown-test' });

describe('mock-for-unknown-test', () => {
  it('is silent on tests of the document, quoted or not, and on what is switched off', () => {
    expect(find('debug.log {\n value = 1\n mock = {"it works": 1, other: 2, !gone: 3}\n}')).toEqual([]);
    expect(find('!debug.log {\n value = 1\n mock = {gone: 3}\n}')).toEqual([]);
  });

  it('is silent on values that are called so', () => {
    expect(find('var $a {\n value = {mock: {gone: 1}}\n}')).toEqual([]);
    expect(find('debug.log {\n value = 1\n mock = $env.MOCK\n}')).toEqual([]);
  });

  it('reports others, with the nearest', () => {
    expect(find('debug.log {\n value = 1\n mock = {"it work": 1}\n}')).toEqual([
      'mock-for-unknown-test probe.xs:6 "it work" → it works',
    ]);
  });
});
