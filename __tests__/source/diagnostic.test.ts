import { describe, expect, test } from '@jest/globals';
import {
  compareDiagnostics,
  compareText,
  type Diagnostic,
  isAtLeast,
  SEVERITIES,
} from '../../src/source/diagnostic.ts';
import { fc } from '../support/properties.ts';

/** `file:line:column check message`, as a diagnostic. */
function parseDiagnostic(short: string): Diagnostic {
  const [place = '', check = '', message = ''] = short.split(' ');
  const [file = '', line, column] = place.split(':');
  return {
    file,
    line: Number(line),
    column: Number(column),
    endLine: 1,
    endColumn: 1,
    severity: 'error',
    check,
    category: 'syntax',
    message,
    fingerprint: '',
  };
}

describe('diagnostics are shown', () => {
  const ordered = [
    'a.xs:1:2 b x',
    'a.xs:1:10 a x',
    'a.xs:1:10 b a',
    'a.xs:1:10 b b',
    'a.xs:2:1 a x',
    'a.xs:10:1 a x',
    'a/b.xs:1:1 a x',
    'b.xs:1:1 a x',
  ];

  test('by file, line, column, check and message, however they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (mixed) => {
        const sorted = mixed.map(parseDiagnostic).sort(compareDiagnostics);
        expect(sorted).toEqual(ordered.map(parseDiagnostic));
      }),
    );
  });

  test('in no order when they say the same', () => {
    expect(compareDiagnostics(parseDiagnostic('a:1:1 b c'), parseDiagnostic('a:1:1 b c'))).toBe(0);
  });
});

test('texts are compared by their units, whatever the locale', () => {
  expect(['b', 'ä', 'a', 'B', '10', '9', ''].sort(compareText)).toEqual(['', '10', '9', 'B', 'a', 'b', 'ä']);
  expect(compareText('a', 'a')).toBe(0);
});

test('a severity is at least itself and what is milder', () => {
  const table = SEVERITIES.map((severity) => SEVERITIES.map((threshold) => isAtLeast(severity, threshold)));
  expect(table).toEqual([
    [true, true, true],
    [false, true, true],
    [false, false, true],
  ]);
});
