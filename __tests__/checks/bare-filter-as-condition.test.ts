import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'bare-filter-as-condition' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('bare-filter-as-condition is silent', () => {
  it('on filters that answer yes or no, and on comparisons', () => {
    expect(
      find(`conditional {
  if ($env.A|is_empty) {
    debug.log {
  value = 1
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`conditional {
  if ($env.A|get:"on":false == true) {
    debug.log {
  value = 1
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`conditional {
  if (($env.A|get:"on") == true) {
    debug.log {
  value = 1
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`conditional {
  if ($env.A|get:"list"|is_empty) {
    debug.log {
  value = 1
}
  }
}`),
    ).toEqual([]);
  });
});

describe('bare-filter-as-condition reports', () => {
  it('a value that is taken out', () => {
    expect(
      find(`conditional {
  if ($env.A|get:"on":false) {
    debug.log {
  value = 1
}
  }
}`),
    ).toEqual([`:5 "$env.A|get:\\"on\\":false"`]);
  });
});
