import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

const find = (inputs: string, value: string): readonly string[] =>
  findAll(
    {
      'middleware/probe.xs': `middleware probe {\n  input {\n    json vars\n${inputs}  }\n  stack {\n    debug.log {\n      value = ${value}\n    }\n  }\n  response = null\n}\n`,
    },
    { only: 'middleware-declared-input' },
  );

describe('middleware-declared-input is silent', () => {
  it('on what a middleware is handed', () => {
    expect(find('', '$input.vars.token ~ $input.type')).toEqual([]);
  });

  it('on a declaration that nothing reads, and on a name that is not declared', () => {
    expect(find('    text token\n', '$input.vars')).toEqual([]);
    expect(find('', '$input.token')).toEqual([]);
  });
});

describe('middleware-declared-input reports', () => {
  it('an input of its own', () => {
    expect(find('    text token\n', '$input.token')).toEqual([
      'middleware-declared-input middleware/probe.xs:8 "token"',
    ]);
  });
});
