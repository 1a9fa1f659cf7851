import { describe, expect, it } from '@jest/globals';
import { applyFix } from './apply-fix.ts';
import { diagnose } from './check-sources.ts';
import { describeCheck } from './describe-check.ts';
import { inFunction } from './in-function.ts';

const logged = (value: string): string => `debug.log {\n  value = ${value}\n}`;

describeCheck('date-format-letters', {
  silent: [
    logged('now|format_timestamp:"Y-m-d H:i:s":"UTC"'),
    // Letters that stand for themselves.
    logged('now|format_timestamp:"Y-m-d\\\\TH:i:s.u\\\\Z"'),
    logged('now|format_timestamp:"D, d M Y"'),
    // Another filter, and a pattern that nobody sees.
    logged('"YYYY"|to_lower'),
    logged('now|format_timestamp:$env.PATTERN'),
    logged('now|!format_timestamp:"YYYY"'),
  ],
  reports: [
    [logged('now|format_timestamp:"YYYY-MM-DD"'), '"YYYY-MM-DD"'],
    [logged('now|format_timestamp:"dd.MM.yyyy HH:mm":"UTC"'), '"dd.MM.yyyy HH:mm"'],
    [logged('"2025-01-01"|parse_timestamp:"%Y-%m-%d":"UTC"'), '"%Y-%m-%d"'],
  ],
});

describe('date-format-letters', () => {
  const fix = (pattern: string): string | undefined => {
    const sources = {
      'function/day.xs': inFunction('', `response = now|format_timestamp:"${pattern}":"UTC"`),
    };
    const [found] = diagnose(sources, { only: 'date-format-letters' });
    if (found?.fix === undefined) return undefined;
    return /format_timestamp:"(.*?)"/.exec(applyFix(sources, found)['function/day.xs'] ?? '')?.[1];
  };

  it('translates what it knows all of', () => {
    expect(fix('YYYY-MM-DD HH:mm:ss')).toBe('Y-m-d H:i:s');
    expect(fix('dd/MM/yyyy')).toBe('d/m/Y');
    expect(fix('%d.%m.%Y %H:%M')).toBe('d.m.Y H:i');
  });
  it('and nothing else', () => {
    expect(fix('YYYY-MM-DD hh:mm a')).toBeUndefined();
    expect(fix('%A %Y')).toBeUndefined();
  });
});
