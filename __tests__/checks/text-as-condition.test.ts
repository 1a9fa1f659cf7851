import { describe, expect, it } from '@jest/globals';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { applyFix } from './apply-fix.ts';
import { diagnose } from './check-sources.ts';
import { describeCheck } from './describe-check.ts';
import { inFunction } from './in-function.ts';

const logged = (value: string): string => `debug.log {\n  value = ${value}\n}`;

describeCheck('text-as-condition', {
  silent: [
    logged('$env.A || $env.B'),
    logged('$env.A == "x" || $env.A == "y"'),
    logged('$env.A ?? "x"'),
    logged('($env.A ?? "x") || $env.B'),
    // What an argument of a filter was meant to be has a check of its own.
    logged('$env.A|contains:"x" || $env.B'),
    'conditional {\n  !if ($env.A || "x") {\n    debug.stop {\n      value = 1\n    }\n  }\n}',
  ],
  reports: [
    [logged('$env.A || "x"'), '"x"'],
    [logged('$env.A == "x" || "y"'), '"y"'],
    [logged('$env.A == "x" || "y" || "z"'), '"y"', '"z"'],
    [logged('"x" && $env.A'), '"x"'],
    ['db.query note {\n  where = $db.note.kind == "a" || "b"\n} as $rows', '"b"'],
  ],
});

describe('text-as-condition', () => {
  const source = (value: string): Readonly<Record<string, string>> => ({
    'function/probe.xs': inFunction('', `response = {status: ${value}}`),
  });
  const found = (value: string): readonly Diagnostic[] =>
    diagnose(source(value), { only: 'text-as-condition' });

  it('writes a fallback where one was meant', () => {
    const [finding] = found('$env.A || "new"');
    expect(finding && applyFix(source('$env.A || "new"'), finding)).toEqual(source('$env.A ?? "new"'));
  });
  it('says what to compare beside a comparison', () => {
    const [finding] = found('$env.A == "old" || "new"');
    expect(finding?.fix).toBeUndefined();
    expect(finding?.help).toBe('Compare it, too: `$env.A == "new"`.');
  });
});
