import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'unused-variable' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('unused-variable is silent', () => {
  it('on what is read, in whatever way', () => {
    expect(
      find(`var $a {
  value = 1
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = 1
}
debug.log {
  value = $var.a
}`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = 1
}
debug.log {
  value = "{{ $a }}"
}`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = 1
}
api.lambda {
  code = "return $var.a"
  timeout = 1
} as $b`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = 1
}
util.get_vars as $b`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = "k"
}
debug.log {
  value = $env.list.$a
}`),
    ).toEqual([]);
  });
  it('on a name that becomes the key of an object', () => {
    const text = inFunction('var $key {\n  value = "a"\n}\ndebug.log {\n  value = {$key: 1}\n}');
    expect(findAll({ 'function/probe.xs': text }, { only: 'unused-variable' })).toEqual([]);
  });

  it('on results that are left', () => {
    expect(
      find(`db.get person {
  field_name = "id"
  field_value = 1
} as $row
`),
    ).toEqual([]);
  });
  it('where a name that is never set shows a slip', () => {
    expect(
      find(`var $total {
  value = 1
}
debug.log {
  value = $totla
}`),
    ).toEqual([]);
  });
});

describe('unused-variable reports', () => {
  it('a var that nothing reads, once', () => {
    expect(
      find(`var $a {
  value = 1
}
var.update $a {
  value = 2
}`),
    ).toEqual([`:4 "$a"`]);
  });
});
