import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'missing-branch' });

describe('missing-branch is silent', () => {
  it('on statements that have what they need', () => {
    expect(
      find(
        'conditional {\n  description = "a"\n  if (true) {\n  }\n}\nfor (3) {\n  each as $i {\n  }\n}\ngroup {\n  stack\n}',
      ),
    ).toEqual([]);
  });

  it('on branches that need not be there, and on any number of cases', () => {
    expect(find('try_catch {\n  try {\n  }\n}\nswitch (1) {\n  description = "none"\n}')).toEqual([]);
  });

  it('on empty braces and on none: some sources accept these', () => {
    expect(find('conditional {\n}\nwhile ($x)\ngroup {\n}')).toEqual([]);
  });

  it('where statements stand without their branch: that is said of them', () => {
    expect(findAll({ 'a.xs': inFunction('for (3) {\n  debug.log { value = 1 }\n}') })).toEqual([
      expect.stringMatching(/^while-body-without-each a\.xs:4/),
    ]);
  });

  it('on what is switched off', () => {
    expect(find('!conditional {\n  else {\n  }\n}')).toEqual([]);
  });
});

describe('missing-branch reports', () => {
  it('the statement that lacks its first branch', () => {
    expect(
      find(
        'conditional {\n  else {\n  }\n}\ntry_catch {\n  catch {\n  }\n}\ndb.transaction {\n  isolation = "serializable"\n}',
      ),
    ).toEqual([
      'missing-branch function/probe.xs:4 "conditional"',
      'missing-branch function/probe.xs:8 "try_catch"',
      'missing-branch function/probe.xs:12 "db.transaction"',
    ]);
  });
});

describe('missing-branch, at the edges', () => {
  it('looks into branches', () => {
    expect(find('group {\n  stack {\n    while (true) {\n      description = "a"\n    }\n  }\n}')).toEqual([
      'missing-branch function/probe.xs:6 "while"',
    ]);
  });
});
