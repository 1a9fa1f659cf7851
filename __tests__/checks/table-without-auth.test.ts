import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const table = (auth: string): string => `table user {\n${auth}  schema {\n    int id\n  }\n}\n`;
const token = inFunction(
  'security.create_auth_token {\n table = "user"\n extras = {}\n expiration = 60\n id = 1\n} as $token',
  'response = $token',
);
const find = (user: string, more: Readonly<Record<string, string>> = {}): readonly string[] =>
  findAll({ 'table/user.xs': user, 'probe.xs': token, ...more }, { only: 'table-without-auth' });

describe('table-without-auth', () => {
  it('is silent on a table that is for it, and on one of which nothing is known', () => {
    expect(find(table('  auth = true\n'))).toEqual([]);
    expect(findAll({ 'probe.xs': token }, { only: 'table-without-auth' })).toEqual([]);
    expect(find(table('  auth = true\n'), { 'copy.xs': table('') })).toEqual([]);
  });

  it('reports tokens and endpoints, whether the table says no or nothing', () => {
    const endpoint =
      'query a verb=GET {\n  api_group = "g"\n  auth = "user"\n  input\n  stack\n  response = 1\n}\n';
    expect(find(table(''), { 'a.xs': endpoint })).toEqual([
      'table-without-auth a.xs:3 "user"',
      'table-without-auth probe.xs:5 "user"',
    ]);
    expect(find(table('  auth = false\n'))).toEqual(['table-without-auth probe.xs:5 "user"']);
  });

  it('lets tables be named for anything else', () => {
    expect(
      find(table('  auth = true\n'), { 'q.xs': inFunction('db.query user as $a', 'response = $a') }),
    ).toEqual([]);
  });
});
