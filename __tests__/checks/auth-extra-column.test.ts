import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inEndpoint } from './in-endpoint.ts';
import { inFunction } from './in-function.ts';

const signIn = (extras: string): string =>
  inFunction(
    `security.create_auth_token {\n  table = "user"\n  extras = ${extras}\n  expiration = 60\n  id = 1\n} as $token`,
  );
const find = (value: string, extras = '{}'): readonly string[] =>
  findAll(
    {
      ...inEndpoint(`debug.log {\n  value = ${value}\n}`, '  auth = "user"\n'),
      'function/sign_in.xs': signIn(extras),
    },
    { only: 'auth-extra-column' },
  );

describe('auth-extra-column is silent', () => {
  it('on the id, on the extras, and on what a token is given', () => {
    expect(find('$auth.id ~ $auth.extras.role')).toEqual([]);
    expect(find('$auth.role', '{role: "admin"}')).toEqual([]);
  });

  it('when the extras of a token are computed', () => {
    expect(find('$auth.role', '$env.EXTRAS')).toEqual([]);
  });
});

describe('auth-extra-column reports', () => {
  it('a column of the account', () => {
    expect(find('$auth.role')).toEqual(['auth-extra-column api/shop/probe.xs:7 "role"']);
    expect(find('$auth.rol', '{role: "admin"}')).toEqual([
      'auth-extra-column api/shop/probe.xs:7 "rol" → role',
    ]);
  });

  it('the token itself, which neither the row nor an extra holds', () => {
    const files = (name: string) => ({
      ...inEndpoint(`debug.log {\n  value = $auth.${name}\n}`, '  auth = "user"\n'),
      'function/sign_in.xs': signIn('{}'),
    });
    const help = (name: string) =>
      diagnose(files(name), { only: 'auth-extra-column' }).map((one) => one.help);
    expect(help('authToken')).toEqual([expect.stringContaining('$http_headers')]);
    expect(help('access_token')).toEqual([expect.stringContaining('$http_headers')]);
    expect(help('push_token')).toEqual([expect.stringContaining('Read the row')]);
  });
});
