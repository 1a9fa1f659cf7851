import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

/** The statements begin in line 6. */
const inProbe = (statements: string, response = 'null'): string =>
  `function probe {\n  input {\n    int n\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inProbe(statements) }, { only: 'variable-bound-in-branch' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('variable-bound-in-branch is silent', () => {
  it('when every branch sets it, or goes no further', () => {
    expect(
      find(`conditional {
  if (true) {
    var $a {
  value = 1
}
  }
  else {
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
      find(`conditional {
  if (true) {
    var $a {
  value = 1
}
  }
  else {
    return {
      value = 1
    }
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
    expect(
      find(`switch (1) {
  case (1) {
    var $a {
  value = 1
}
  } break
  default {
    var $a {
  value = 2
}
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
  });
  it('when several conditionals set it: they may cover everything', () => {
    const when = (test: string): string => `conditional {
  if (${test}) {
    var $a {
      value = 1
    }
  }
}
`;
    const read = 'debug.log {\n  value = $a\n}';
    expect(find(when('$input.n > 1') + when('$input.n <= 1') + read)).toEqual([]);
    expect(find(when('$input.n > 1') + read)).toHaveLength(1);
  });

  it('when all branches that are written set it: they may cover everything', () => {
    expect(
      find(`conditional {
  if ($input.n > 1) {
    var $a {
  value = 1
}
  }
  elseif ($input.n <= 1) {
    var $a {
  value = 2
}
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
  });
  it('behind another test, and where null is expected', () => {
    expect(
      find(`conditional {
  if ($input.n > 1) {
    var $a {
  value = 1
}
  }
}
conditional {
  if ($input.n > 1) {
    debug.log {
  value = $a
}
  }
}`),
    ).toEqual([]);
    expect(
      find(`conditional {
  if ($input.n > 1) {
    var $a {
  value = 1
}
  }
}
precondition ($input.n > 1)
debug.log {
  value = $a
}`),
    ).toEqual([]);
    expect(
      find(`conditional {
  if ($input.n > 1) {
    var $a {
  value = 1
}
  }
}
debug.log {
  value = $a == null
}
debug.log {
  value = $a ?? 1
}
debug.log {
  value = $a|first_notnull:1
}
debug.log {
  value = $input.n > 1 && $a
}`),
    ).toEqual([]);
  });
  it('when it was there before', () => {
    expect(
      find(`var $a {
  value = 0
}
conditional {
  if ($input.n > 1) {
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

describe('variable-bound-in-branch reports', () => {
  it('a read behind the only branch that sets it, once', () => {
    expect(
      find(`conditional {
  if ($input.n > 1) {
    var $a {
  value = 1
}
  }
}
debug.log {
  value = $a
}
debug.log {
  value = $a
}`),
    ).toEqual([`:14 "$a"`]);
  });
  it('a read behind a branch beside one that does not', () => {
    expect(
      find(`conditional {
  if ($input.n > 1) {
    var $a {
  value = 1
}
  }
  else {
    debug.log {
  value = 1
}
  }
}
debug.log {
  value = $a
}`),
    ).toEqual([`:19 "$a"`]);
  });
});
