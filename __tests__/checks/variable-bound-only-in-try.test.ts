import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'variable-bound-only-in-try' }).map(
    (line) => line.slice(line.indexOf(':')),
  );

describe('variable-bound-only-in-try is silent', () => {
  it('when the catch sets it too, or goes no further', () => {
    expect(
      find(`try_catch {
  try {
    var $a {
  value = 1
}
  }
  catch {
    var $a {
  value = 2
}
  }
}
debug.log {
  value = $a
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
    throw {
      name = "x"
      value = "y"
    }
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
  });
  it('inside the try, and when it was there before', () => {
    expect(
      find(`try_catch {
  try {
    var $a {
  value = 1
}
    debug.log {
  value = $a
}
  }
  catch
}`),
    ).toEqual([]);
    expect(
      find(`var $a {
  value = 0
}
try_catch {
  try {
    var $a {
  value = 1
}
  }
  catch {
    debug.log {
  value = 1
}
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
  });
  it('behind a test', () => {
    expect(
      find(`try_catch {
  try {
    var $a {
  value = 1
}
  }
  catch {
    var $bad {
  value = true
}
  }
}
precondition (true)
debug.log {
  value = $a
}`),
    ).toEqual([]);
  });
});

describe('variable-bound-only-in-try reports', () => {
  it('a read behind a catch that goes on', () => {
    expect(
      find(`try_catch {
  try {
    var $a {
  value = 1
}
  }
  catch {
    debug.log {
  value = 1
}
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([`:17 "$a"`]);
  });
  it('a read in the catch itself', () => {
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
    ).toEqual([`:12 "$a"`]);
  });
});
