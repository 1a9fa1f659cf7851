import { describe, expect, test } from '@jest/globals';
import type { Diagnostic, Severity } from '../../src/source/diagnostic.ts';
import { limitFindings } from '../../src/verdict/limit-findings.ts';

const finding = (check: string, line: number, severity: Severity = 'error', file = 'a.xs'): Diagnostic => ({
  ...{ file, line, column: 1, endLine: line, endColumn: 2, severity, check },
  ...{ category: 'reference', message: `${check} ${line}`, fingerprint: `${check}${line}` },
});
const show = ({ check, line, severity }: Diagnostic): string => `${line} ${severity} ${check}`;
const lines = (count: number, check: string, severity?: Severity, file?: string): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, index) => finding(check, index + 1, severity, file));

describe('leaves out what nobody reads', () => {
  test('nothing where there is little', () => {
    const few = lines(3, 'x');
    expect(limitFindings(few, { perCheck: 3, perFile: 5 })).toBe(few);
  });

  test('the last ones of a check, and says how many', () => {
    const shown = limitFindings(lines(5, 'x'), { perCheck: 2, perFile: 10 });
    expect(shown.map(show)).toEqual(['1 error x', '2 error x', '3 notice x']);
    expect(shown[2]).toMatchObject({
      message: '3 more findings of "x" in this file from here on: too many to show.',
      help: 'Correct those that are shown, and check again.',
    });
  });

  test('one is called one', () => {
    const [, cut] = limitFindings(lines(2, 'x'), { perCheck: 1, perFile: 10 });
    expect(cut?.message).toBe('1 more finding of "x" in this file from here on: too many to show.');
  });

  test('each file has its own room', () => {
    const found = [...lines(2, 'x', 'error', 'a.xs'), ...lines(2, 'x', 'error', 'b.xs')];
    expect(limitFindings(found, { perCheck: 2, perFile: 2 })).toEqual(found);
  });

  test('of a file with many kinds of findings, the least severe', () => {
    const found = [finding('n', 1, 'notice'), finding('w', 2, 'warning'), finding('e', 3), finding('f', 4)];
    const shown = limitFindings(found, { perCheck: 2, perFile: 3 });
    expect(shown.map(show)).toEqual(['1 notice n', '2 warning w', '3 error e', '4 error f']);
    expect(shown[0]?.message).toContain('1 more finding of "n"');
  });

  test('an error is never left out for a notice, so that no verdict changes', () => {
    const found = [...lines(4, 'n', 'notice'), finding('e', 9)];
    expect(
      limitFindings(found, { perCheck: 4, perFile: 1 }).filter(({ severity }) => severity === 'error'),
    ).toEqual([finding('e', 9)]);
  });
});
