import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const callee = {
  'function/callee.xs':
    'function callee {\n  input {\n    int[] list?\n    int n?\n    text text?\n    json any?\n  }\n  stack\n  response = 1\n}\n',
};
const find = (statements: string): readonly string[] =>
  findAll({ ...callee, 'function/probe.xs': inFunction(statements) }, { only: 'wrong-input-type' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('wrong-input-type is silent', () => {
  it('on values that fit, or that Xano turns into what fits', () => {
    expect(
      find(`function.run callee {
  input = {list: [1], n: 3, text: "a"}
} as $a`),
    ).toEqual([]);
    expect(
      find(`function.run callee {
  input = {n: "3", text: 3}
} as $a`),
    ).toEqual([]);
    expect(
      find(`function.run callee {
  input = {n: true, any: [1]}
} as $a`),
    ).toEqual([]);
    expect(
      find(`function.run callee {
  input = {list: $env.LIST, n: null}
} as $a`),
    ).toEqual([]);
    expect(
      find(`function.run callee {
  input = {list: "1,2"}
} as $a`),
    ).toEqual([]);
  });
});

describe('wrong-input-type reports', () => {
  it('a list for one value, one value for a list, a word for a number', () => {
    expect(
      find(`function.run callee {
  input = {n: [1]}
} as $a`),
    ).toEqual([`:5 "[1]"`]);
    expect(
      find(`function.run callee {
  input = {list: 3}
} as $a`),
    ).toEqual([`:5 "3"`]);
    expect(
      find(`function.run callee {
  input = {text: {a: 1}}
} as $a`),
    ).toEqual([`:5 "{a: 1}"`]);
    expect(
      find(`function.run callee {
  input = {n: "many"}
} as $a`),
    ).toEqual([`:5 "\\"many\\""`]);
  });
});
