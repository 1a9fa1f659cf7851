import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'api-request-result-path' }).map((line) =>
    line.slice(line.indexOf(':')),
  );

describe('api-request-result-path is silent', () => {
  it('on the two parts of the envelope, and all that is in the body', () => {
    expect(
      find(`api.request {
  url = "https://a.example"
  method = "GET"
} as $answer
debug.log {
  value = $answer.response.result.items.0.id ~ $answer.response.status ~ $answer.request
}`),
    ).toEqual([]);
  });
  it('on results of other statements', () => {
    expect(
      find(`db.get nobody {
  field_name = "id"
  field_value = 1
} as $answer
debug.log {
  value = $answer.result
}`),
    ).toEqual([]);
  });
});

describe('api-request-result-path reports', () => {
  it('what stands one level too high', () => {
    expect(
      find(`api.request {
  url = "https://a.example"
  method = "GET"
} as $answer
debug.log {
  value = $answer.result
}
debug.log {
  value = $answer.items
}`),
    ).toEqual([`:9 "result"`, `:12 "items"`]);
  });
});
