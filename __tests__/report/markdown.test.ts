import { describe, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { fc } from '../support/properties.ts';
import { hostileText } from './hostile-text.ts';
import { findElements, renderGfm } from './render-gfm.ts';
import { buildReport, failure, finding, repeatFinding } from './sample-report.ts';

/** What GitHub takes of one step. */
const LIMIT = 1024 * 1024;

describe('renderMarkdown', () => {
  test('shows the verdict, the extent, every finding and what could not be done', () => {
    const report = buildReport({
      root: 'backend',
      diagnostics: [{ ...finding, suggestions: ['user'] }],
      failures: [failure],
      snapshot: { origin: 'staging', branch: 'v1', takenAt: '2026-01-01T00:00:00Z', ageDays: 3, objects: 40 },
    });
    expect(renderMarkdown(report)).toBe(
      [
        '## ❌ XanoScript: 1 error, 0 warnings, 0 notices',
        '',
        'Checked 1 file, 1 document, as the whole workspace, with the snapshot of staging (3 days old).',
        '',
        '| | Where | What |',
        '| --- | --- | --- |',
        '| error | <code>backend/function/a.xs:2</code> | There is no table "usres". Did you mean "user"? <sub>unknown-table</sub> |',
        '',
        '### What could not be done',
        '',
        '- **Could not read b.xs.** The file is not there. Bring it back.',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['✅', buildReport({ diagnostics: repeatFinding(1, { severity: 'warning' }) })],
    ['❓', buildReport({ failures: [failure] })],
    ['❌', buildReport({ diagnostics: [finding], failures: [failure] })],
  ])('the verdict is %s', (mark, report) => {
    expect(renderMarkdown(report)).toMatch(new RegExp(`^## ${mark} `, 'u'));
  });

  test('a part of a workspace is called one', () => {
    expect(renderMarkdown(buildReport({ scope: 'partial' }))).toContain('as a part of the workspace.');
  });

  test('nothing to check is not the same as nothing found', () => {
    expect(renderMarkdown(buildReport({ files: 0 }))).toBe(
      '## ✅ XanoScript\n\nThere is no XanoScript (.xs) file here: nothing to check.\n',
    );
    expect(renderMarkdown(buildReport({ files: 0, failures: [failure] }))).toContain('Could not read b.xs');
  });

  test('20,000 findings fit, the rest is counted, and errors are the last to go', () => {
    const message = 'There is no table "usres", and no other one that is near to it. '.repeat(3);
    const markdown = renderMarkdown(
      buildReport({
        diagnostics: [
          ...repeatFinding(9_990, { severity: 'notice', message }),
          ...repeatFinding(10, { severity: 'error', file: 'last.xs', message }),
          ...repeatFinding(10_000, { severity: 'warning', file: 'then.xs', message }),
        ],
      }),
    );
    expect(Buffer.byteLength(markdown)).toBeLessThan(LIMIT);
    const rows = markdown.match(/^\| (error|warning|notice) /gm) ?? [];
    expect(rows.slice(0, 10)).toEqual(Array(10).fill('| error '));
    expect(rows).not.toContain('| notice ');
    expect(markdown).toContain(`\n… and ${(20_000 - rows.length).toLocaleString('en-US')} findings more.\n`);
  });

  test('20,000 failures and a text without end leave room for findings', () => {
    const long = 'x'.repeat(3 * LIMIT);
    const markdown = renderMarkdown(
      buildReport({
        diagnostics: [
          { ...finding, message: long },
          { ...finding, line: 77 },
        ],
        failures: Array.from({ length: 20_000 }, () => ({
          ...failure,
          message: `${failure.message} ${'é'.repeat(50)}`,
        })),
        snapshot: { origin: long, takenAt: '2026-01-01T00:00:00Z', ageDays: 1, objects: 1 },
      }),
    );
    expect(Buffer.byteLength(markdown)).toBeLessThan(LIMIT);
    expect(markdown).toContain('function/a.xs:77');
    expect(markdown).toMatch(/… and [\d,]+ failures more\.\n$/);
  });

  test('hostile names and messages come out as text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = renderMarkdown(
          buildReport({
            root: text,
            diagnostics: [
              { ...finding, file: text, message: text, help: text, suggestions: [text] },
              finding,
            ],
            failures: [{ step: text, message: text, remedy: text }],
            snapshot: { origin: text, takenAt: '2026-01-01T00:00:00Z', ageDays: 1, objects: 1 },
          }),
        );
        const html = renderGfm(markdown);
        expect(findElements(html).filter((name) => !EXPECTED.has(name))).toEqual([]);
        expect(html.match(/<td>/g)).toHaveLength(6);
      }),
      { numRuns: 80 },
    );
  });
});

const EXPECTED = new Set([
  ...['h2', 'h3', 'p', 'ul', 'li', 'strong', 'code', 'sub'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
