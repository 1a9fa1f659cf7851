import { describe, expect, test } from '@jest/globals';
import { renderGithubCommands } from '../../src/report/github-commands.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { checkAgainstSchema } from './check-against-schema.ts';
import { parseCommands } from './parse-command.ts';
import { buildReport } from './sample-report.ts';

const hostile = 'asks\n::error::owned\u001b[31m <img src=x> | `a`';
const report = buildReport({
  notes: [{ message: 'The baseline can shrink.' }, { message: hostile, file: 'a.xs', line: 3 }],
  leftOut: { suppressed: 1, baseline: 2, older: 30 },
});
const LEFT = 'Not counted: 1 finding that comments suppress, 2 findings of the baseline, 30 older findings.';

describe('notes, and what does not count', () => {
  test('are in the text', () => {
    const text = renderText(report, { color: false });
    expect(text).toContain('note: The baseline can shrink.\nnote: a.xs:3: asks');
    expect(text).toContain(`\n${LEFT}\n`);
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/^::error/m);
  });

  test('are on the page of the run', () => {
    const page = renderMarkdown(report);
    expect(page).toContain('\n- The baseline can shrink.\n');
    expect(page).toContain(`- ${LEFT}\n`);
    expect(page).not.toContain('<img');
  });

  test('are annotations, of which none makes another', () => {
    expect(parseCommands(renderGithubCommands(report))).toMatchObject([
      { name: 'notice', properties: { title: 'xano-ci' }, message: 'The baseline can shrink.' },
      { name: 'notice', properties: { title: 'xano-ci', file: 'a.xs', line: '3' } },
    ]);
  });

  test('are in the JSON, by its schema', () => {
    const result = JSON.parse(renderJson(report));
    expect(checkAgainstSchema(result)).toEqual([]);
    expect([result.notes, result.leftOut]).toEqual([report.notes, report.leftOut]);
  });

  test('are nothing where there are none', () => {
    const none = buildReport({ notes: [], leftOut: { suppressed: 0, baseline: 0, older: 0 } });
    expect(renderText(none, { color: false })).toBe(renderText(buildReport(), { color: false }));
    expect(renderMarkdown(none)).toBe(renderMarkdown(buildReport()));
  });
});
