import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'env-mustache' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('env-mustache is silent', () => {
  it('where something fills in the braces, or nothing would', () => {
    expect(
      find(`var $a {
  value = "{{ $env.A }}"
}
debug.log {
  value = $a
}`),
    ).toEqual([]);
    expect(
      find(`db.direct_query {
  sql = "select {{ $env.A }}"
  response_type = "list"
  parser = "template_engine"
} as $a`),
    ).toEqual([]);
    expect(
      find(`debug.log {
  value = "{{ $env.A }}"
}`),
    ).toEqual([]);
  });
  it('in a document that fills in templates', () => {
    expect(
      find(`redis.set {
  key = "{{ $env.A }}"
  data = 1
  ttl = 1
}
util.template_engine {
  value = "{{ $env.B }}"
} as $b`),
    ).toEqual([]);
  });
});

describe('env-mustache reports', () => {
  it('a header and a key', () => {
    expect(
      find(`api.request {
  url = "https://a.example"
  method = "GET"
  headers = ["X: {{ $env.A }}"]
} as $a`),
    ).toEqual([`:7 "{{ $env.A }}"`]);
  });
});
