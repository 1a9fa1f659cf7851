import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validate } from '../../src/commands/validate.ts';
import { renderJunit } from '../../src/report/junit.ts';
import type { HiddenFinding } from '../../src/report/run-report.ts';
import { LOG_LIMITS } from '../../src/report/sarif/fit-log.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderBaseline } from '../../src/verdict/baseline.ts';
import { clock, createMemoryFiles } from '../commands/memory-files.ts';
import { fc } from '../support/properties.ts';
import { hostileText, MOVING } from './hostile-text.ts';
import { readXml } from './read-xml.ts';
import { buildReport, finding, repeatFinding } from './sample-report.ts';

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
const parse = (text: string) => {
  const log = JSON.parse(text);
  check(log);
  expect(check.errors ?? []).toEqual([]);
  return log.runs[0];
};

const document = { file: 'function/a.xs', name: 'function "a"', line: 1, diagnostics: [finding] };
const hidden: readonly HiddenFinding[] = [
  { diagnostic: { ...finding, line: 7 }, hiding: { by: 'comment', reason: 'It is made by hand.' } },
  { diagnostic: { ...finding, file: 'function/b.xs', line: 9 }, hiding: { by: 'baseline' } },
];
const report = buildReport({ diagnostics: [finding], documents: [document], hidden });

describe('what does not count', () => {
  test('is a suppressed result of SARIF, with the reason; of all others it is said that they count', () => {
    const { results } = parse(renderSarif(report));
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'It is made by hand.' }],
      [{ kind: 'external', status: 'accepted', justification: 'The baseline knows it.' }],
    ]);
    expect(parse(renderSarif(buildReport({ diagnostics: [finding] }))).results[0]).not.toHaveProperty(
      'suppressions',
    );
  });

  test('goes first from a log of SARIF that is full', () => {
    const all = repeatFinding(LOG_LIMITS.results - 1);
    const { results, invocations } = parse(renderSarif(buildReport({ diagnostics: all, hidden })));
    const suppressed = results.filter(
      ({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0,
    );
    expect([results.length, suppressed.length]).toEqual([LOG_LIMITS.results, 1]);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1 more finding left out/);
  });

  test('is a skipped case of JUnit in the suite of its file', () => {
    expect(renderJunit(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="xano-ci" tests="3" failures="1" errors="0" skipped="2" time="0.007">
  <testsuite name="function/a.xs" tests="2" failures="1" errors="0" skipped="1">
    <testcase name="function &quot;a&quot;" classname="function/a.xs" file="function/a.xs" line="1">
      <failure type="unknown-table" message="There is no table &quot;usres&quot;.">function/a.xs:2:5 error unknown-table: There is no table &quot;usres&quot;.</failure>
    </testcase>
    <testcase name="what does not count" classname="function/a.xs" file="function/a.xs">
      <skipped message="1 finding not counted">function/a.xs:7:5 error unknown-table: There is no table &quot;usres&quot;. (It is made by hand.)</skipped>
    </testcase>
  </testsuite>
  <testsuite name="function/b.xs" tests="1" failures="0" errors="0" skipped="1">
    <testcase name="what does not count" classname="function/b.xs" file="function/b.xs">
      <skipped message="1 finding not counted">function/b.xs:9:5 error unknown-table: There is no table &quot;usres&quot;. (The baseline knows it.)</skipped>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test('comes out as text whatever its reason is', () => {
    fc.assert(
      fc.property(hostileText, (reason) => {
        const one = {
          diagnostic: { ...finding, message: reason },
          hiding: { by: 'comment', reason },
        } as const;
        const about = buildReport({ documents: [{ ...document, diagnostics: [] }], hidden: [one] });
        const [suite] = readXml(renderJunit(about)).children;
        expect(suite?.children.map(({ name }) => name)).toEqual(['testcase', 'testcase']);
        const log = JSON.parse(renderSarif(about)).runs[0];
        const { justification } = log.results[0].suppressions[0];
        expect([...MOVING, ']('].filter((text) => justification.includes(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('a run hands on what comments and the baseline hide, each with why', async () => {
  const read = (name: string, table: string, above = '') =>
    `function ${name} {\n  input {\n  }\n\n  stack {\n${above}    db.query ${table} {\n      return = {type: "list"}\n    } as $rows\n  }\n\n  response = $rows\n}\n`;
  const ask = '    // xano-ci-disable-next-line unknown-table -- It is made -- by hand.\n';
  const texts: Record<string, string> = {
    'xano-ci.yml': 'scope: whole\n',
    'function/a.xs': read('a', 'nowhere', ask),
    'function/b.xs': read('b', 'lost'),
  };
  const run = async () => (await validate({}, { files: createMemoryFiles(texts), clock })).report;
  const [left] = (await run()).diagnostics;
  if (left === undefined) throw new Error('There is nothing to hide.');
  const { fingerprint, check: id, file, message } = left;
  texts['xano-ci-baseline.json'] = renderBaseline({
    root: '.',
    findings: [{ fingerprint, check: id, file, message }],
  });
  texts['xano-ci.yml'] += 'baseline: xano-ci-baseline.json\n';
  const after = await run();
  expect(after.diagnostics).toEqual([]);
  expect(after.hidden?.map(({ diagnostic, hiding }) => [diagnostic.file, hiding])).toEqual([
    ['function/a.xs', { by: 'comment', reason: 'It is made -- by hand.' }],
    ['function/b.xs', { by: 'baseline' }],
  ]);
});
