import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inEndpoint } from './in-endpoint.ts';
import { inFunction } from './in-function.ts';

const log = (value: string): string => `debug.log {\n  value = ${value}\n}`;
const only = { only: 'auth-missing-on-endpoint' };
const find = (statements: string, clauses?: string): readonly string[] =>
  findAll(inEndpoint(statements, clauses), only);

describe('auth-missing-on-endpoint is silent', () => {
  it('with an auth, and without $auth', () => {
    expect(find(log('$auth.id'), '  auth = "user"\n')).toEqual([]);
    expect(find(log('"$auth.id"'))).toEqual([]);
    expect(find(`!${log('$auth.id')}`)).toEqual([]);
  });

  it('in an endpoint that asks whether somebody is signed in', () => {
    expect(find(`precondition ($auth.id != null)\n${log('$auth.id')}`)).toEqual([]);
    expect(find(log('$auth.id ?? 0'))).toEqual([]);
    expect(find(log('$auth.id|first_notnull:0'))).toEqual([]);
  });

  it('where the name is taken for a variable: that is told by another check', () => {
    expect(
      find(`db.get user {\n  field_name = "id"\n  field_value = 1\n} as $auth\n${log('$auth.id')}`),
    ).toEqual([]);
  });

  it('in a function: its caller may be signed in', () => {
    expect(findAll({ 'function/probe.xs': inFunction(log('$auth.id')) }, only)).toEqual([]);
  });
});

describe('auth-missing-on-endpoint reports', () => {
  it('the first read', () => {
    expect(find(`${log('$auth.id')}\n${log('$auth.id')}`)).toEqual([
      'auth-missing-on-endpoint api/shop/probe.xs:6 "$auth.id"',
    ]);
  });
});
