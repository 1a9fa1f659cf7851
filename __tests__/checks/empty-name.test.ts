import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string, clauses?: string): readonly string[] =>
  findAll({ 'probe.xs': inFunction(statements, clauses) }, { only: 'empty-name' });

describe('empty-name is silent', () => {
  it('on tables, which have a check of their own, and on what is switched off', () => {
    expect(find('db.query "" as $a\n!function.run "" as $b')).toEqual([]);
  });

  it('on calls of installed actions: exported files hold no name', () => {
    expect(find('action.call "" {\n input = {a: 1}\n} as $a')).toEqual([]);
  });
});

describe('empty-name reports', () => {
  it('functions, addons and middleware', () => {
    expect(
      find(
        'function.run "" as $a\ndb.query note {\n addon = [{name: ""}]\n} as $b',
        'response = null\n  middleware = {pre: [{name: ""}]}',
      ),
    ).toEqual([
      'empty-name probe.xs:4 "\\"\\""',
      'empty-name probe.xs:6 "\\"\\""',
      'empty-name probe.xs:10 "\\"\\""',
    ]);
  });
});
