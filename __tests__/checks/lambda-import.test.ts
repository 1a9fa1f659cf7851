import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'lambda-import' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('lambda-import is silent', () => {
  it('on the words inside of the code', () => {
    expect(
      find(`api.lambda {
  code = """
    return "import x from y"
    """
  timeout = 1
} as $a`),
    ).toEqual([]);
    expect(
      find(`api.lambda {
  code = """
    const important = 1; return important
    """
  timeout = 1
} as $a`),
    ).toEqual([]);
    expect(
      find(`api.lambda {
  code = """
    const m = await import("x"); return m
    """
  timeout = 1
} as $a`),
    ).toEqual([]);
  });
});

describe('lambda-import reports', () => {
  it('an import, an export', () => {
    expect(
      find(`api.lambda {
  code = """
    import 'x'
    """
  timeout = 1
} as $a`),
    ).toEqual([`:6 "import 'x'"`]);
    expect(
      find(`api.lambda {
  code = """
    export default 3
    """
  timeout = 1
} as $a`),
    ).toEqual([`:6 "export default"`]);
  });
});
