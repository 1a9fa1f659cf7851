import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { applyFix } from './apply-fix.ts';
import { diagnose } from './check-sources.ts';
import { describeCheck, inStack } from './describe-check.ts';

const request = (headers: string, before = ''): string =>
  `${before}api.request {\n  url = "https://a.example.com"\n  method = "GET"\n  headers = ${headers}\n} as $answer`;

describeCheck('headers-not-list', {
  silent: [
    request('["Accept: text/csv"]'),
    request('[]|push:"Accept: text/csv"'),
    request('[]'),
    request('{}'),
    request('""'),
    request('$env.HEADERS'),
    request('$headers', 'var $headers {\n  value = {}\n}\nvar.update $headers.accept {\n  value = "a"\n}\n'),
    `!${request('{Accept: "text/csv"}')}`,
    // Other statements have other headers.
    'api.stream {\n  value = 1\n  headers = {a: 1}\n}',
  ],
  reports: [
    [request('{Accept: "text/csv"}'), '{Accept: "text/csv"}'],
    [request('"Accept: text/csv"'), '"Accept: text/csv"'],
    [request('$headers', 'var $headers {\n  value = {Accept: "text/csv"}\n}\n'), '$headers'],
  ],
});

describe('the fix of headers-not-list', () => {
  const sources = (headers: string): Readonly<Record<string, string>> => ({
    'function/probe.xs': inStack(request(headers)),
  });
  const found = (headers: string): readonly Diagnostic[] =>
    diagnose(sources(headers), { only: 'headers-not-list' });

  it('writes a text for each header', () => {
    const before =
      '{"Content-Type": "text/csv", Authorization: "Bearer " ~ $env.KEY, X: $env.X|trim, Y: $env.Y, Z: ""}';
    const after =
      '["Content-Type: text/csv", "Authorization: " ~ "Bearer " ~ $env.KEY, "X: " ~ ($env.X|trim), "Y: " ~ $env.Y, "Z: "]';
    const [finding] = found(before);
    expect(finding && applyFix(sources(before), finding)).toEqual(sources(after));
  });
  it('is not made where a header is switched off, or the object stands elsewhere', () => {
    expect(found('{A: "1", !B: "2"}').map(({ fix }) => fix)).toEqual([undefined]);
    expect(found('"A: 1"').map(({ fix }) => fix)).toEqual([undefined]);
  });
});
