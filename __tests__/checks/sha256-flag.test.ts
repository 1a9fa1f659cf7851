import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'sha256-flag' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('sha256-flag is silent', () => {
  it('without it, and when the bytes are encoded', () => {
    expect(
      find(`debug.log {
  value = $env.A|sha256
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A|sha256:false
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A|hmac_sha256:"k":true|base64_encode
}`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = $env.A|first_notnull:true
}`),
    ).toEqual([]);
  });
});

describe('sha256-flag reports', () => {
  it('raw bytes', () => {
    expect(
      find(`debug.log {
  value = $env.A|md5:true
}`),
    ).toEqual([`:5 "md5:true"`]);
    expect(
      find(`debug.log {
  value = $env.A|hmac_sha256:"k":true
}`),
    ).toEqual([`:5 "hmac_sha256:\\"k\\":true"`]);
  });
});
