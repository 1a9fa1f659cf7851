import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) });

describe('else-on-closing-brace-line is silent', () => {
  it('on branches that start a line of their own', () => {
    expect(find('conditional {\n  if (1 > 2) {\n  }\n  elseif (2 > 1) {\n  }\n\n  else {\n  }\n}')).toEqual(
      [],
    );
  });

  it('with a comment between them, and with Windows line ends', () => {
    const text = 'conditional {\n  if (1 > 2) {\n  }\n  // else\n  else {\n  }\n}';
    expect(find(text)).toEqual([]);
    expect(find(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('on the first branch, which may follow the brace of its statement', () => {
    expect(find('conditional { if (1 > 2) {\n  }\n}\nforeach ([1]) { each as $row { continue } }')).toEqual(
      [],
    );
  });
});

describe('else-on-closing-brace-line reports', () => {
  it('from one brace to the other', () => {
    expect(find('conditional {\n  if (1 > 2) {\n  } else {\n  }\n}')).toEqual([
      'else-on-closing-brace-line function/probe.xs:6 "} else {"',
    ]);
    expect(find('conditional {\n  if (1 > 2) {\n  }elseif (2 > 1) {\n  }\n}')).toEqual([
      'else-on-closing-brace-line function/probe.xs:6 "}elseif (2 > 1) {"',
    ]);
  });

  it('the branches of other statements', () => {
    expect(find('try_catch {\n  try {\n  } catch {\n  } finally {\n  }\n}')).toEqual([
      'else-on-closing-brace-line function/probe.xs:6 "} catch {"',
      'else-on-closing-brace-line function/probe.xs:7 "} finally {"',
    ]);
  });

  it('a case after the "break" of another', () => {
    expect(find('switch (1) {\n  case (1) {\n  } break default {\n  }\n}')).toEqual([
      'else-on-closing-brace-line function/probe.xs:6 "} break default {"',
    ]);
  });
});

describe('else-on-closing-brace-line, at the edges', () => {
  it('does not look at other statements behind a brace', () => {
    expect(find('group {\n  stack {\n  }\n} debug.stop {\n  value = 1\n}')).toEqual([]);
  });

  it('reports a whole statement on one line: there every branch but the first is behind a brace', () => {
    expect(find('conditional { if (1 > 2) { } else { } }')).toEqual([
      'else-on-closing-brace-line function/probe.xs:4 "} else {"',
    ]);
  });
});
