import { describe, expect, test } from '@jest/globals';
import { renderFailures } from '../../src/report/failures.ts';
import { renderText } from '../../src/report/text.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { fc } from '../support/properties.ts';
import { hostileText, MOVING } from './hostile-text.ts';
import { buildReport, failure, finding, repeatFinding } from './sample-report.ts';

const plain = { color: false };

/** The line that is shown and the marks below it, for a place written as the text that is underlined. */
function renderFrame(line: string, at: string, about: Partial<Diagnostic> = {}): readonly string[] {
  const column = line.indexOf(at) + 1;
  const diagnostic = { ...finding, line: 1, endLine: 1, column, endColumn: column + at.length, ...about };
  const report = buildReport({ diagnostics: [diagnostic], texts: { [finding.file]: `${line}\nnext {\n` } });
  return renderText(report, plain)
    .split('\n')
    .filter((row) => /^ {2}(1| ) \| /.test(row))
    .map((row) => row.slice('  1 | '.length));
}

describe('renderText', () => {
  test('shows a finding with its line, the right name, what to do, and what it has to do with', () => {
    const report = buildReport({
      root: 'backend',
      diagnostics: [
        {
          ...finding,
          suggestions: ['user'],
          help: 'Add the table first.',
          related: [{ file: 'table/user.xs', line: 1, column: 7, message: 'It is declared here.' }],
        },
      ],
      failures: [failure],
      texts: { 'function/a.xs': 'function a {\n  a usres b\n}\n' },
    });
    expect(renderText(report, plain)).toBe(
      [
        'Scope: whole workspace.',
        '',
        'error[unknown-table] There is no table "usres".',
        '  at backend/function/a.xs:2:5',
        '    |',
        '  2 |   a usres b',
        '    |     ^^^^^',
        '  = Did you mean "user"?',
        '  = Add the table first.',
        '  = backend/table/user.xs:1:7: It is declared here.',
        '',
        'could not read b.xs: The file is not there.',
        '  = Bring it back.',
        '',
        '"xano-ci explain unknown-table" says more, with an example; so for each name in brackets.',
        '1 error, 0 warnings, 0 notices, 1 failure in 1 file, 1 document (7 ms)',
        '',
      ].join('\n'),
    );
  });

  test('says first on what it judged', () => {
    const snapshot = {
      origin: 'staging',
      branch: 'v2',
      takenAt: '2026-01-01T00:00:00Z',
      ageDays: 1,
      objects: 40,
    };
    const text = renderText(buildReport({ scope: 'partial', snapshot }), plain);
    expect(text.split('\n')[0]).toBe(
      'Scope: part of a workspace; a name that is not in these files is only a notice. Snapshot of staging, branch v2: 40 objects, 1 day old.',
    );
  });

  test('nothing to check is not the same as nothing found', () => {
    expect(renderText(buildReport({ files: 0 }), plain)).toBe(
      'There is no XanoScript (.xs) file here: nothing to check.\n',
    );
  });

  test('colours only where they are wanted', () => {
    const report = buildReport({ diagnostics: [finding], failures: [failure] });
    expect(renderText(report, plain)).not.toContain('\u001b');
    expect(renderText(report, { color: true })).toContain('\u001b[31m');
    expect(renderFailures([failure], { color: true })).toContain('\u001b[');
  });

  test('20,000 findings are shown in a moment', () => {
    const text = renderText(buildReport({ diagnostics: repeatFinding(20_000) }), plain);
    expect(text.match(/^error/gm)).toHaveLength(20_000);
  });

  test('hostile names, sources and messages move nothing on a terminal', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = buildReport({
          root: text,
          diagnostics: [{ ...finding, file: text, message: text, help: text, suggestions: [text] }],
          failures: [{ step: text, message: text, remedy: text }],
          snapshot: { origin: text, branch: text, takenAt: '2026-01-01T00:00:00Z', ageDays: 1, objects: 1 },
          texts: { [text]: `first\n${text}\n` },
        });
        expect(MOVING.filter((character) => renderText(report, plain).includes(character))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the marks stand below what they mark', () => {
  test.each([
    ['after tabs', '\t\tdb.get usres', 'usres', '\t\t       ^^^^^'],
    ['after an emoji', '"\u{1f600}" usres', 'usres', '     ^^^^^'],
    ['after letters of two columns', '"漢字" usres', 'usres', '       ^^^^^'],
    ['after a letter with an accent of its own', 'e\u0301 usres', 'usres', '  ^^^^^'],
    ['below letters of two columns', 'a 漢字', '漢字', '  ^^^^'],
    ['after what is shown as a code', '\u202e usres', 'usres', '         ^^^^^'],
  ])('%s', (_, line, at, marks) => {
    expect(renderFrame(line, at)[1]).toBe(marks);
  });

  test('of a place that spans lines, the first line is marked to its end', () => {
    expect(renderFrame('  stack {', 'stack {', { endLine: 2, endColumn: 3 })).toEqual([
      '  stack {',
      '  ^^^^^^^',
    ]);
  });

  test('an empty place is shown by one mark', () => {
    expect(renderFrame('a b', 'b', { column: 4, endColumn: 4 })).toEqual(['a b', '   ^']);
  });

  test('of a long line, the part around the place is shown', () => {
    const [shown, marks] = renderFrame(`${'x'.repeat(5_000)} usres ${'y'.repeat(5_000)}`, 'usres');
    expect(shown).toHaveLength(160);
    expect(shown?.slice(marks?.indexOf('^'), (marks?.lastIndexOf('^') ?? 0) + 1)).toBe('usres');
  });

  test('a file without the line, and an empty line, have no frame', () => {
    expect(renderFrame('', '')).toEqual([]);
  });
});
