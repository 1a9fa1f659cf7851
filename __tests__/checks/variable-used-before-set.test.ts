import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'variable-used-before-set' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('variable-used-before-set is silent', () => {
  it('when it is set before, or may be set in an earlier round', () => {
    expect(
      find(`var $a {
  value = 1
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
    expect(
      find(`foreach ([1]) {
  each as $row {
    debug.log {
  value = $last
}
    var $last {
  value = $row
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`try_catch {
  try {
    var $a {
  value = 1
}
  }
  catch {
    debug.log {
  value = $a
}
  }
}`),
    ).toEqual([]);
  });
  it('when some ways set it', () => {
    expect(
      find(`conditional {
  if (true) {
    var $a {
  value = 1
}
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
  });
});

describe('variable-used-before-set reports', () => {
  it('a variable that is set further down', () => {
    expect(
      find(`debug.log {
  value = $a
}
var $a {
  value = 1
}`),
    ).toEqual([`:5 "$a"`]);
  });
  it('a variable that only the other branch sets', () => {
    expect(
      find(`conditional {
  if (true) {
    var $a {
  value = 1
}
  }
  else {
    debug.log {
  value = $a
}
  }
}`),
    ).toEqual([`:12 "$a"`]);
  });
  it('the value of the variable itself', () => {
    expect(
      find(`var $a {
  value = $a + 1
}`),
    ).toEqual([`:5 "$a"`]);
  });
});
