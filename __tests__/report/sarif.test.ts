import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { CHECKS } from '../../src/checks/all.ts';
import { fitLog, LOG_LIMITS } from '../../src/report/sarif/fit-log.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { fc } from '../support/properties.ts';
import { hostileText, MOVING } from './hostile-text.ts';
import { buildReport, failure, finding, repeatFinding } from './sample-report.ts';

/** The standard's own schema. It is of an older draft; of what changed since, it uses nothing but the key of its name. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const check = ajv.compile(schema);

/** What is wrong with a log by the schema. */
function findProblems(log: unknown): readonly string[] {
  check(log);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const parse = (report = buildReport()) => JSON.parse(renderSarif(report));

test('a log is made smaller until it fits as it travels', () => {
  // Letters that no compression makes shorter.
  const noise = randomBytes(40_000).toString('base64');
  const render = (count: number) => `${count}:${noise.slice(0, count * 100)}`;
  const limits = { results: 400, compressed: 10_000 };
  const text = fitLog(1_000, render, limits);
  expect(text.startsWith('100:')).toBe(true);
  expect(gzipSync(text).length).toBeLessThan(10_000);
  expect(fitLog(1_000, (count) => `${count}:${'a'.repeat(count * 100)}`, limits)).toMatch(/^400:/);
  expect(fitLog(3, () => noise, limits)).toBe(noise);
});

describe('renderSarif', () => {
  test('names for each rule where it is described, if that is known', () => {
    const helpPage = 'https://example.com/a/b/blob/v1/docs/checks.md';
    const log = parse(buildReport({ helpPage }));
    expect(findProblems(log)).toEqual([]);
    const addressesOf = ({ runs }: ReturnType<typeof parse>): readonly unknown[] =>
      runs[0].tool.driver.rules.map(({ helpUri }: { readonly helpUri?: string }) => helpUri);
    const page = readFileSync('docs/checks.md', 'utf8');
    const headings = new Set([...page.matchAll(/^## (.+)$/gm)].map(([, name]) => name));
    expect(addressesOf(log)).toEqual(CHECKS.map(({ id }) => `${helpPage}#${id}`));
    expect(CHECKS.filter(({ id }) => !headings.has(id))).toEqual([]);
    expect(new Set(addressesOf(parse()))).toEqual(new Set([undefined]));
  });

  test('gives a result with its rule, place, fingerprint, what it has to do with, and its fix', () => {
    const log = parse(
      buildReport({
        root: 'backend',
        failures: [failure],
        notes: [{ message: 'The baseline is new.' }],
        diagnostics: [
          {
            ...finding,
            suggestions: ['user'],
            related: [{ file: 'table/user.xs', line: 1, column: 7, message: 'It is declared here.' }],
            fix: {
              title: 'Write "user"',
              edits: [{ file: 'function/a.xs', line: 2, column: 5, endLine: 2, endColumn: 10, text: 'user' }],
            },
          },
        ],
      }),
    );
    expect(findProblems(log)).toEqual([]);
    const [run] = log.runs;
    const uri = (file: string) => ({ uri: `backend/${file}`, uriBaseId: '%SRCROOT%' });
    const region = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 10 };
    expect(run.results).toEqual([
      {
        ruleId: 'unknown-table',
        ruleIndex: CHECKS.findIndex(({ id }) => id === 'unknown-table'),
        level: 'error',
        message: { text: 'There is no table "usres". Did you mean "user"?' },
        locations: [{ physicalLocation: { artifactLocation: uri('function/a.xs'), region } }],
        partialFingerprints: { 'xanoCi/v1': finding.fingerprint },
        relatedLocations: [
          {
            message: { text: 'It is declared here.' },
            physicalLocation: {
              artifactLocation: uri('table/user.xs'),
              region: { startLine: 1, startColumn: 7 },
            },
          },
        ],
        fixes: [
          {
            description: { text: 'Write "user"' },
            artifactChanges: [
              {
                artifactLocation: uri('function/a.xs'),
                replacements: [{ deletedRegion: region, insertedContent: { text: 'user' } }],
              },
            ],
          },
        ],
      },
    ]);
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'Could not read b.xs. The file is not there. Bring it back.' },
          },
          { level: 'note', message: { text: 'The baseline is new.' } },
        ],
      },
    ]);
  });

  test('knows every check as a rule, within what GitHub takes', () => {
    const log = parse();
    expect(findProblems(log)).toEqual([]);
    const { rules } = log.runs[0].tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(CHECKS.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule.properties.tags.length).toBeLessThanOrEqual(20);
      for (const part of ['shortDescription', 'fullDescription', 'help'])
        expect(rule[part].text.length).toBeLessThanOrEqual(1_024);
    }
    expect(log.runs[0].invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  test('maps severities to levels, worst first', () => {
    const diagnostics = (['notice', 'warning', 'error'] as const).map((severity) => ({
      ...finding,
      severity,
    }));
    const { results } = parse(buildReport({ diagnostics })).runs[0];
    expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
  });

  test('a check that is in no table is a result without a rule', () => {
    const log = parse(buildReport({ diagnostics: [{ ...finding, check: 'own-check' }] }));
    expect(findProblems(log)).toEqual([]);
    expect(log.runs[0].results[0].ruleIndex).toBeUndefined();
  });

  test.each([
    ['.', 'a b/ü#?.xs', { uri: 'a%20b/%C3%BC%23%3F.xs', uriBaseId: '%SRCROOT%' }],
    ['.', 'c:d/100%.xs', { uri: 'c%3Ad/100%25.xs', uriBaseId: '%SRCROOT%' }],
    ['../x', 'a.xs', { uri: '../x/a.xs', uriBaseId: '%SRCROOT%' }],
    ['/tmp/a b', 'a.xs', { uri: 'file:///tmp/a%20b/a.xs' }],
    ['C:\\repo', 'a.xs', { uri: 'file:///C%3A/repo/a.xs' }],
  ])('writes the file of %s and %s as a reference', (root, file, location) => {
    const log = parse(buildReport({ root, diagnostics: [{ ...finding, file }] }));
    expect(findProblems(log)).toEqual([]);
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation).toEqual(location);
  });

  test('keeps to what GitHub takes, the worst, and says how many are left out', () => {
    const diagnostics = [...repeatFinding(LOG_LIMITS.results, { severity: 'notice' }), finding];
    const [run] = parse(buildReport({ diagnostics })).runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0].level).toBe('error');
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: {
          text: '1 more finding left out: code scanning takes no more. The ones that are here are the worst.',
        },
      },
    ]);
  });

  test('whatever names and messages hold, it follows the schema and holds no link of theirs', () => {
    const hostile = fc.oneof(hostileText, fc.constantFrom('\ud800', '{0}', '[a](1)', '%', 'a\\b', '../..'));
    fc.assert(
      fc.property(hostile, (text) => {
        const place = { file: text, line: 1, column: 1 };
        const report = buildReport({
          root: text,
          diagnostics: [
            {
              ...finding,
              file: text,
              message: text,
              help: text,
              related: [{ ...place, message: text }],
              fix: { title: text, edits: [{ ...place, endLine: 1, endColumn: 1, text }] },
            },
          ],
          failures: [{ step: text, message: text, remedy: text }],
        });
        const log = parse(report);
        // The rules are always the same, and many.
        log.runs[0].tool.driver.rules = [];
        expect(findProblems(log)).toEqual([]);
        const [result] = log.runs[0].results;
        expect(result.message.text).not.toContain('](');
        expect(MOVING.filter((character) => result.message.text.includes(character))).toEqual([]);
        const { uri } = result.locations[0].physicalLocation.artifactLocation;
        expect(decodeURIComponent(uri)).toContain(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
      }),
      { numRuns: 150 },
    );
  });
});
