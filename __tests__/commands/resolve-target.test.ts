import { describe, expect, test } from '@jest/globals';
import { type Environment, resolveTarget, type TargetRequest } from '../../src/commands/resolve-target.ts';
import type { Configuration } from '../../src/config/configuration.ts';

const configuration: Configuration = {
  targets: {
    staging: {
      instance: 'https://stage.n7.xano.io',
      workspace: 2,
      branch: 'dev',
      token: 'XANO_STAGING_TOKEN',
    },
    production: { instance: 'https://prod.n7.xano.io', workspace: 3 },
    elsewhere: { instance: 'https://xano.example.com', workspace: 4 },
    nowhere: { workspace: 5 },
  },
};
const token = 'token-of-the-environment';
const environment: Environment = { XANO_TOKEN: token, XANO_STAGING_TOKEN: 'token-of-staging' };

function resolve(request: TargetRequest, env: Environment = environment, of = configuration) {
  const result = resolveTarget(request, of, env);
  if (result.ok) return result.target;
  expect(result.failure.remedy).toMatch(/^\S.*[.?]$/);
  expect(JSON.stringify(result)).not.toContain(token);
  return result.failure.message;
}

describe('a target', () => {
  test('of the configuration', () => {
    expect(resolve({ target: 'staging' })).toEqual({
      name: 'staging',
      instance: 'https://stage.n7.xano.io',
      workspace: 2,
      branch: 'dev',
      token: 'token-of-staging',
    });
    expect(resolve({ target: 'production' })).toMatchObject({ branch: null, token });
  });

  test('of the environment alone', () => {
    const env = { ...environment, XANO_INSTANCE: 'https://env.n7.xano.io', XANO_WORKSPACE: '9' };
    expect(resolve({}, env, {})).toEqual({
      name: 'env.n7.xano.io, workspace 9',
      instance: 'https://env.n7.xano.io',
      workspace: 9,
      branch: null,
      token,
    });
  });

  test('options outweigh all; an instance of the environment is for targets that name none', () => {
    const env = { ...environment, XANO_INSTANCE: 'https://env.n7.xano.io', XANO_WORKSPACE: '9' };
    const option = { instance: 'https://option.n7.xano.io', workspace: 8, branch: 'b', token: 'given' };
    expect(resolve({ target: 'staging' }, env)).toMatchObject({
      instance: 'https://stage.n7.xano.io',
      workspace: 9,
      branch: 'dev',
      token: 'token-of-staging',
    });
    expect(resolve({ target: 'nowhere' }, env)).toMatchObject({ instance: 'https://env.n7.xano.io' });
    expect(resolve({ target: 'staging', ...option }, env)).toMatchObject(option);
  });

  test('variables that are set to nothing are as if they were not set', () => {
    const env = { ...environment, XANO_INSTANCE: '', XANO_WORKSPACE: '' };
    expect(resolve({ target: 'production' }, env)).toMatchObject({
      instance: 'https://prod.n7.xano.io',
      workspace: 3,
    });
  });
});

describe('an address that stands in the configuration', () => {
  test.each([
    'https://xano.example.com',
    'https://xano.io.example.com',
    'https://notxano.io',
    'http://stage.n7.xano.io',
    'https://example.com/x.xano.io',
    'https://user@example.com',
    'https://127.0.0.1:8080',
  ])('%s is refused', (instance) => {
    const of = { targets: { t: { instance, workspace: 1 } } };
    expect(resolve({ target: 't' }, environment, of)).toMatch(/outside of xano\.io.*counts only when/);
    expect(resolve({ target: 't', instance: 'https://a.n7.xano.io' }, environment, of)).toMatchObject({
      instance: 'https://a.n7.xano.io',
    });
  });

  test('counts below xano.io', () => {
    for (const instance of ['https://a.n7.xano.io', 'https://xano.io', 'https://A.XANO.IO/tenant/x'])
      expect(
        resolve({ target: 't' }, environment, { targets: { t: { instance, workspace: 1 } } }),
      ).toMatchObject({
        instance,
      });
  });

  test('outside of it counts when the environment gives it', () => {
    const env = { ...environment, XANO_INSTANCE: 'https://xano.example.com' };
    expect(resolve({ target: 'elsewhere' }, env)).toMatchObject({ instance: 'https://xano.example.com' });
    for (const other of ['https://other.example.com', 'http://xano.example.com', 'no address']) {
      expect(resolve({ target: 'elsewhere' }, { ...environment, XANO_INSTANCE: other })).toMatch(
        /outside of xano\.io/,
      );
    }
  });
});

describe('what is missing or wrong is told', () => {
  test.each([
    [
      'a target that there is not',
      { target: 'stagign' },
      'The configuration has no target "stagign"; it has "staging", "production", "elsewhere", "nowhere".',
    ],
    ['a name that every object has', { target: 'constructor' }, /no target "constructor"/],
    ['no instance', {}, 'No instance is given.'],
    ['no instance in the target', { target: 'nowhere' }, 'No instance is given.'],
    ['no workspace', { instance: 'https://a.xano.io' }, 'No workspace is given.'],
    [
      'an address that is none',
      { instance: 'not an address', workspace: 1 },
      'Could not use the instance address: it is not a URL.',
    ],
    [
      'an address without encryption',
      { instance: 'http://a.xano.io', workspace: 1 },
      /is not addressed by https/,
    ],
    [
      'an address with a password',
      { instance: 'https://u:p@a.xano.io', workspace: 1 },
      /user name or a password/,
    ],
    [
      'a named target with a wrong address',
      { target: 'staging', instance: 'http://a.xano.io' },
      /is not addressed by https/,
    ],
    [
      'a token with a line in it',
      { target: 'staging', token: 'a\nb' },
      /^Could not use the access token: it holds/,
    ],
  ] as const)('%s', (_, request, message) => {
    const found = resolve(request);
    expect(found).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  test('the nearest target is named', () => {
    const result = resolveTarget({ target: 'stagign' }, configuration, environment);
    expect(result).toMatchObject({ ok: false, failure: { remedy: 'Did you mean "staging"?' } });
    const none = resolveTarget({ target: 'x' }, {}, environment);
    expect(none).toMatchObject({
      failure: {
        message: 'The configuration has no target "x"; it has none.',
        remedy: 'Add it under "targets" in xano-ci.yml.',
      },
    });
  });

  test('the variable without a token is named', () => {
    expect(resolve({ target: 'staging' }, {})).toBe(
      'The environment variable XANO_STAGING_TOKEN holds no token.',
    );
    expect(resolve({ target: 'production' }, { XANO_TOKEN: '' })).toBe(
      'The environment variable XANO_TOKEN holds no token.',
    );
  });

  test.each(['shop', '0', '-1', '1.5', '7 '])('the workspace %j of the environment is none', (id) => {
    expect(resolve({ target: 'production' }, { ...environment, XANO_WORKSPACE: id })).toBe(
      `XANO_WORKSPACE is "${id}", which is not the id of a workspace.`,
    );
    expect(
      resolve({ target: 'production', workspace: 6 }, { ...environment, XANO_WORKSPACE: id }),
    ).toMatchObject({
      workspace: 6,
    });
  });
});
