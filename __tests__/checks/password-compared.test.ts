import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const table = xs`
  table member {
    auth = true
    schema {
      int id
      text pin
      password password
      password? old_password
    }
  }
`;
const read = xs`
  db.get member {
    field_name = "id"
    field_value = 1
    output = ["id", "pin", "password", "old_password"]
  } as $member
`;
const find = (statements: string): readonly string[] =>
  findAll(
    { 'table/member.xs': table, 'function/probe.xs': inFunction(statements) },
    { only: 'password-compared' },
  ).map((line) => line.replace(/^[^"]*:\d+ /, ''));
const findLogged = (value: string): readonly string[] => find(`${read}\ndebug.log {\n  value = ${value}\n}`);
const findWhere = (where: string): readonly string[] =>
  find(`db.query member {\n  where = ${where}\n} as $rows`);

describe('password-compared is silent', () => {
  it('on other columns, and on texts', () => {
    expect(findLogged('$member.pin == "1234"')).toEqual([]);
    expect(findLogged('$env.PASSWORD == "x"')).toEqual([]);
    expect(findWhere('$db.member.pin == $env.PIN')).toEqual([]);
  });
  it('when it is asked whether there is one', () => {
    expect(findLogged('$member.old_password != null')).toEqual([]);
    expect(findLogged('$member.password == ""')).toEqual([]);
    expect(findWhere('$db.member.old_password == null')).toEqual([]);
  });
  it('on what a caller sends twice', () => {
    const endpoint = xs`
      query join verb=POST {
        input {
          password password
          password again
        }
        stack {
          precondition ($input.password == $input.again) {
            error_type = "inputerror"
            error = "The passwords differ."
          }
        }
        response = null
      }
    `;
    expect(findAll({ 'api/join.xs': endpoint }, { only: 'password-compared' })).toEqual([]);
  });
});

describe('password-compared reports', () => {
  it('the column of a row', () => {
    expect(findLogged('$member.password == $env.PASSWORD')).toEqual(['"$member.password == $env.PASSWORD"']);
    expect(findLogged('"secret" != $member.old_password')).toEqual([
      '"\\"secret\\" != $member.old_password"',
    ]);
  });
  it('the column of a query', () => {
    expect(findWhere('$db.member.pin == "1" && $db.member.password == $env.PASSWORD')).toEqual([
      '"$db.member.password == $env.PASSWORD"',
    ]);
  });
});
