import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'hard-coded-secret' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('hard-coded-secret is silent', () => {
  it('on environment variables, on examples, on short texts', () => {
    expect(
      find(`debug.log {
  value = $env.KEY
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "sk_test_a1B2c3D4e5F6g7H8i9J0"
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "postgres://user:password@localhost/db"
}`),
    ).toEqual([]);
    expect(
      find(`!debug.log {
  value = "sk_live_a1B2c3D4e5F6g7H8i9J0k1L2"
}`),
    ).toEqual([]);
  });
});

describe('hard-coded-secret reports', () => {
  it('keys and passwords', () => {
    expect(
      find(`debug.log {
  value = "Bearer sk_live_a1B2c3D4e5F6g7H8i9J0k1L2"
}`),
    ).toEqual([`:5 "\\"Bearer sk_live_a1B2c3D4e5F6g7H8i9J0k1L2\\""`]);
    expect(
      find(`debug.log {
  value = "postgres://app:s3cr3tw0rd9@db.internal/app"
}`),
    ).toEqual([`:5 "\\"postgres://app:s3cr3tw0rd9@db.internal/app\\""`]);
  });

  it('headers that sign in, but not those that name a variable', () => {
    const headers = (text: string): readonly string[] => find(`debug.log {\n  value = "${text}"\n}`);
    const token = 'a1B2c3D4e5F6g7H8i9J0k1L2';
    expect(headers(`Authorization: Bearer ${token}`)).toHaveLength(1);
    expect(headers(`x-api-key:${token}`)).toHaveLength(1);
    expect(headers(`Cookie: theme=dark; sid=${token}`)).toHaveLength(1);
    expect(headers('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJub2JvZHkifQ.c2lnbmVkLWJ5LW5vYm9keQ')).toHaveLength(1);
    expect(headers('Authorization: Bearer ')).toEqual([]);
    expect(headers('Authorization: documentation-of-this-header')).toEqual([]);
    expect(headers('Cookie: theme=dark')).toEqual([]);
  });
});
