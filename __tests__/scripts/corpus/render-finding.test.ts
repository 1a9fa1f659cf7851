import { expect, it } from '@jest/globals';
import { renderFinding } from '../../../scripts/corpus/render-finding.ts';

const finding = {
  check: 'unknown-table',
  file: 'shop/function/a.xs',
  line: 6,
  column: 12,
  severity: 'error',
  message: 'There is no table "notes".',
};
const text = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`).join('\n');

it('a finding is shown with the eight lines around it', () => {
  expect(renderFinding({ ...finding, help: 'Add it.', suggestions: ['note', 'node'] }, 3, text)).toBe(
    [
      '## 3. unknown-table',
      '',
      'shop/function/a.xs:6:12 (error)',
      '',
      'There is no table "notes".',
      '',
      'Help: Add it.',
      '',
      'Suggestions: note, node',
      '',
      '```text',
      '  2 | line 2',
      '  3 | line 3',
      '  4 | line 4',
      '  5 | line 5',
      '> 6 | line 6',
      '  7 | line 7',
      '  8 | line 8',
      '  9 | line 9',
      '```',
      '',
    ].join('\n'),
  );
});

it('near the ends of its file there are fewer lines', () => {
  const rendered = renderFinding({ ...finding, line: 1 }, 1, 'only');
  expect(rendered).toContain('```text\n> 1 | only\n```');
});

it('secrets and fences of the source do not get out', () => {
  const rendered = renderFinding({ ...finding, line: 1 }, 1, 'api_key = "open-sesame"\n```\n');
  expect(rendered).not.toContain('sesame');
  expect(rendered.match(/^```/gm)).toHaveLength(2);
});
