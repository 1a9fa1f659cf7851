import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import { renderCheckList, renderExplanation } from '../../src/report/explanation.ts';

describe('renderExplanation', () => {
  test.each(CHECKS.map((check) => [check.id, check] as const))(
    'shows all that is known of %s',
    (_, check) => {
      const text = renderExplanation(check, { color: false });
      const sources = [...Object.entries(check.bad.sources), ...Object.entries(check.good)];
      for (const part of [check.id, check.category, check.severity, check.basis, check.summary, check.why]) {
        expect(text).toContain(part);
      }
      for (const [file, source] of sources) {
        expect(text).toContain(`// ${file}\n`);
        expect(text.replace(/^ {2}/gm, '')).toContain(source);
      }
      expect(text.endsWith('\n')).toBe(true);
      expect(text).not.toContain('\u001b');
      expect(renderExplanation(check, { color: true })).toContain('\u001b[1m');
    },
  );
});

test('renderCheckList has a line for each check', () => {
  const lines = renderCheckList(CHECKS).trimEnd().split('\n');
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(CHECKS.map(({ id, summary }) => [id, summary]));
});
