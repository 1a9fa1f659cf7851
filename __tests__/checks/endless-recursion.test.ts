import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'probe.xs': inFunction(statements) }, { only: 'endless-recursion' });
const call = 'function.run probe as $again';

describe('endless-recursion is silent', () => {
  it.each([
    ['a condition around the call', `conditional {\n if ($env.$branch == "v1") {\n${call}\n}\n}`],
    ['a loop around the call', `foreach ([1]) {\n each as $one {\n${call}\n}\n}`],
    ['a precondition before it', `precondition ($env.$branch == "v1")\n${call}`],
    [
      'a return in a branch before it',
      `conditional {\n if (true) {\n return {\n value = 1\n}\n}\n}\n${call}`,
    ],
    ['an error that is caught', `try_catch {\n try {\n${call}\n}\n catch {\n}\n}`],
    ['a call that is switched off', `!${call}`],
  ])('on %s', (_, statements) => {
    expect(find(statements)).toEqual([]);
  });
});

describe('endless-recursion reports', () => {
  it('a call that is made whatever happens', () => {
    expect(find(call)).toEqual(['endless-recursion probe.xs:4 "probe"']);
    expect(find(`var $x {\n value = 1\n}\n${call}`)).toEqual(['endless-recursion probe.xs:7 "probe"']);
  });

  it('a circle of such calls, but not one with a condition anywhere', () => {
    const one = (name: string, statement: string): string =>
      `function ${name} {\n  input\n  stack {\n${statement}\n  }\n  response = null\n}\n`;
    const b = one('b', 'function.run a');
    const only = { only: 'endless-recursion' };
    expect(findAll({ 'a.xs': one('a', 'function.run b'), 'b.xs': b }, only)).toEqual([
      'endless-recursion a.xs:4 "b"',
    ]);
    const bound = one('a', 'conditional {\n if (true) {\n function.run b\n}\n}');
    expect(findAll({ 'a.xs': bound, 'b.xs': b }, only)).toEqual([]);
  });
});
