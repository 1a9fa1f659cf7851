import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { applyFix } from './apply-fix.ts';
import { diagnose } from './check-sources.ts';
import { describeCheck } from './describe-check.ts';
import { inFunction } from './in-function.ts';

const logged = (value: string): string => `debug.log {\n  value = ${value}\n}`;

describeCheck('text-added-with-plus', {
  silent: [
    logged('"a" ~ $env.A'),
    // Xano makes numbers of these.
    logged('"1" + $env.A'),
    logged('$env.A + "2.5"'),
    logged('$env.A + $env.B'),
    logged('("a" ~ $env.A)|strlen'),
    '!debug.log {\n  value = "a" + $env.A\n}',
    // In backticks of an older query a text stands for its column.
    'db.query note {\n  where = `"created_at" + 5 > $env.A`\n} as $rows',
  ],
  reports: [
    [logged('"Hello " + $env.A'), '"Hello " + $env.A'],
    [logged('$env.A + " " + $env.B'), '$env.A + " " + $env.B'],
    [logged('1 + (2 + "a")'), '2 + "a"'],
    [logged('$env.A ? "a" + $env.B : "c"'), '"a" + $env.B'],
  ],
});

describe('the fix of text-added-with-plus', () => {
  const source = (value: string): Readonly<Record<string, string>> => ({
    'function/probe.xs': inFunction('', `response = {text: ${value}}`),
  });
  const found = (value: string): readonly Diagnostic[] =>
    diagnose(source(value), { only: 'text-added-with-plus' });

  it('joins all parts', () => {
    const [finding] = found('$env.A + " and " + $env.B');
    expect(finding && applyFix(source('$env.A + " and " + $env.B'), finding)).toEqual(
      source('$env.A ~ " and " ~ $env.B'),
    );
  });
  it('is not made where numbers may be added first, nor inside other operators', () => {
    expect(found('$env.A * 2 + " pieces"').map(({ fix }) => fix)).toEqual([undefined]);
    expect(found('"a" + $env.A == "ab"').map(({ fix }) => fix)).toEqual([undefined]);
    expect(found('$env.LIST|push:"a" + $env.A').map(({ fix }) => fix)).toEqual([undefined]);
  });
});
