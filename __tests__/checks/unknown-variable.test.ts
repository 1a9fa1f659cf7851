import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'unknown-variable' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('unknown-variable is silent', () => {
  it('on what a statement, a loop, a catch or the platform sets', () => {
    expect(
      find(`var $a {
  value = 1
}
debug.log {
  value = $a ~ $var.a ~ $var["a"]
}`),
    ).toEqual([]);
    expect(
      find(`foreach ([1]) {
  each as $row {
    debug.log {
  value = $row
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`for (3) {
  each as $i {
    debug.log {
  value = $i
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $input ~ $auth.id ~ $env.A ~ $env.$remote_ip
}`),
    ).toEqual([]);
    expect(
      find(`array.filter ([1]) if ($this > 1) as $big
debug.log {
  value = $big|map:$$ + $index
}`),
    ).toEqual([]);
  });
  it('on what a later branch or a switched off read says', () => {
    expect(
      find(`!debug.log {
  value = $nobody
}`),
    ).toEqual([]);
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
    expect(
      find(`debug.log {
  disabled = true
  value = $nobody
}`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = {!b: $nobody}
}`),
    ).toEqual([]);
  });
  it('on texts that only look like variables', () => {
    expect(
      find(`debug.log {
  value = "$nobody {{ $nobody }}"
}`),
    ).toEqual([]);
  });
});

describe('unknown-variable reports', () => {
  it('names that nothing sets, each time', () => {
    expect(
      find(`debug.log {
  value = $nobody
}
debug.log {
  value = $var.nobody|trim
}`),
    ).toEqual([`:5 "$nobody"`, `:8 "$var.nobody"`]);
  });
  it('what only a switched off statement sets', () => {
    expect(
      find(`!var $a {
  value = 1
}
debug.log {
  value = $a
}`),
    ).toEqual([`:8 "$a"`]);
  });
  it('a slip, with the right name', () => {
    expect(
      find(`var $total {
  value = 1
}
debug.log {
  value = $totla
}`),
    ).toEqual([`:8 "$totla" → total`]);
  });
});
