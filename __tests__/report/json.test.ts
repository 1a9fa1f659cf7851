import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderJson } from '../../src/report/json.ts';
import { CATEGORIES, SEVERITIES } from '../../src/source/diagnostic.ts';
import { checkAgainstSchema, schemaFile } from './check-against-schema.ts';
import { buildReport, failure, finding } from './sample-report.ts';

const full = buildReport({
  root: 'backend',
  diagnostics: [
    {
      ...finding,
      help: 'Add the table first.',
      suggestions: ['user'],
      related: [{ file: 'table/user.xs', line: 1, column: 7, message: 'It is declared here.' }],
      fix: {
        title: 'Write "user"',
        edits: [{ file: 'function/a.xs', line: 2, column: 5, endLine: 2, endColumn: 10, text: 'user' }],
      },
    },
    finding,
  ],
  failures: [failure],
  snapshot: { origin: 'staging', takenAt: '2026-01-01T00:00:00Z', ageDays: 3, objects: 40 },
});

describe('renderJson', () => {
  test('gives exactly the documented core', () => {
    const text = renderJson(full);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      diagnostics: full.diagnostics,
      summary: { files: 1, documents: 1, errors: 2, warnings: 0, notices: 0, durationMs: 7 },
      failures: [failure],
    });
  });

  test('follows its schema, with everything in it and with nothing', () => {
    expect(checkAgainstSchema(JSON.parse(renderJson(full)))).toEqual([]);
    expect(checkAgainstSchema(JSON.parse(renderJson(buildReport({ files: 0 }))))).toEqual([]);
  });
});

describe('schemas/validate.schema.json', () => {
  test('knows every severity and category', () => {
    const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
    const { severity, category } = schema.$defs.diagnostic.properties;
    expect([severity.enum, category.enum]).toEqual([[...SEVERITIES], [...CATEGORIES]]);
  });

  test.each([
    ['another version', { version: 2 }],
    ['a place that starts at 0', { diagnostics: [{ ...finding, line: 0 }] }],
    ['a severity of another tool', { diagnostics: [{ ...finding, severity: 'info' }] }],
    ['a property that nobody documented', { diagnostics: [{ ...finding, code: 'x' }] }],
    ['no list of failures', { failures: undefined }],
    ['a failure without a remedy', { failures: [{ step: 'a', message: 'b' }] }],
  ])('would notice %s', (_, change) => {
    const data = { ...JSON.parse(renderJson(full)), ...change };
    expect(checkAgainstSchema(JSON.parse(JSON.stringify(data)))).not.toEqual([]);
  });
});
