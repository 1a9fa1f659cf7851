import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (text: string): readonly string[] => findAll({ 'function/probe.xs': text });

describe('syntax-error is silent', () => {
  it('on an empty file, and one with comments only', () => {
    expect(find('')).toEqual([]);
    expect(find('// nothing yet\n\n')).toEqual([]);
  });

  it('on files without a last line end, with Windows line ends and with several documents', () => {
    const text = inFunction('debug.log { value = 1 }');
    expect(find(text.trimEnd())).toEqual([]);
    expect(find(text.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(find(`${text}---\n${text.replace('probe', 'other')}`)).toEqual([]);
  });
});

describe('syntax-error reports', () => {
  it.each(['$a', '$a > 1', '!$a.b'])(
    'a condition without parentheses, whether it can be read or not: if %s',
    (condition) => {
      const source = inFunction(
        `    var $a { value = {b: 1} }\n    conditional {\n      if ${condition} {\n      }\n    }`,
      );
      expect(diagnose({ 'function/probe.xs': source }).map(({ check }) => check)).toEqual(['syntax-error']);
    },
  );

  it('no operand of which only a part can be read, but that part', () => {
    const source = inFunction('    conditional {\n      if ([1].includes(1)) {\n      }\n    }');
    expect(find(source)).toEqual(['syntax-error function/probe.xs:5 "("']);
  });

  it('the place where reading stopped', () => {
    expect(find(inFunction('    debug.log { value = }'))).toEqual(['syntax-error function/probe.xs:4 "}"']);
  });

  it('one of each document: the others are read', () => {
    const good = inFunction('db.query nope as $a').replace('probe', 'good');
    expect(
      find(
        `${inFunction('    debug.log { value = }')}---\n${good}---\n${inFunction('    debug.stop { value = }').replace('probe', 'last')}`,
      ),
    ).toEqual([
      'syntax-error function/probe.xs:4 "}"',
      'unknown-table function/probe.xs:12 "nope"',
      'syntax-error function/probe.xs:20 "}"',
    ]);
  });
});

describe('syntax-error, at the edges', () => {
  it('stays an error on a part of a workspace', () => {
    const sources = { 'function/probe.xs': inFunction('    debug.log { value = }') };
    expect(diagnose(sources, { scope: 'partial' }).map(({ severity }) => severity)).toEqual(['error']);
  });
});
