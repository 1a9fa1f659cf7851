import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inEndpoint } from './in-endpoint.ts';

const limit = (key: string): string =>
  `redis.ratelimit {\n  key = ${key}\n  max = 1\n  ttl = 60\n  error = ""\n} as $limit`;
const find = (key: string, clauses?: string): readonly string[] =>
  findAll(inEndpoint(limit(key), clauses), { only: 'rate-limit-without-caller' });

describe('rate-limit-without-caller is silent', () => {
  it('with an auth, and with another key', () => {
    expect(find('"a" ~ $auth.id', '  auth = "user"\n')).toEqual([]);
    expect(find('"a" ~ $env.$remote_ip')).toEqual([]);
  });
});

describe('rate-limit-without-caller reports', () => {
  it('a key of somebody who is not there', () => {
    expect(find('"a" ~ $auth.id')).toEqual(['rate-limit-without-caller api/shop/probe.xs:6 "$auth"']);
  });
});
