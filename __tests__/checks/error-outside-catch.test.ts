import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'error-outside-catch' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('error-outside-catch is silent', () => {
  it('in a catch and a finally, at any depth', () => {
    expect(
      find(`try_catch {
  try
  catch {
    conditional {
      if (true) {
        debug.log {
  value = $error.message
}
      }
    }
  }
  finally {
    debug.log {
  value = $error
}
  }
}`),
    ).toEqual([]);
  });
  it('in what is switched off', () => {
    expect(
      find(`!debug.log {
  value = $error.message
}`),
    ).toEqual([]);
  });
});

describe('error-outside-catch reports', () => {
  it('a use before, in the try and behind', () => {
    expect(
      find(`debug.log {
  value = $error
}
try_catch {
  try {
    debug.log {
  value = $error.name
}
  }
  catch
}
debug.log {
  value = $error.code
}`),
    ).toEqual([`:5 "$error"`, `:10 "$error"`, `:16 "$error"`]);
  });
});
