import { describe, expect, test } from '@jest/globals';
import { escapeTerminal } from '../../src/report/escape.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { fc } from '../support/properties.ts';
import { hostileText } from './hostile-text.ts';
import { readXml } from './read-xml.ts';
import { buildReport, failure, finding, repeatFinding } from './sample-report.ts';

const passed = { file: 'table/user.xs', name: 'table "user"', line: 1, diagnostics: [] };
const warning = {
  ...finding,
  severity: 'warning' as const,
  check: 'deprecated-filter',
  message: 'It is old.',
};

describe('renderJunit', () => {
  test('shows what passed too, a suite for each file and a case for each document', () => {
    const report = buildReport({
      root: 'backend',
      failures: [failure],
      documents: [
        {
          file: 'function/a.xs',
          name: 'function "a"',
          line: 1,
          diagnostics: [{ ...finding, suggestions: ['user'] }, warning],
        },
        { ...passed, file: 'function/a.xs', name: 'function "b"', line: 9, diagnostics: [warning] },
        passed,
      ],
    });
    expect(renderJunit(report)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="xano-ci" tests="4" failures="1" errors="1" time="0.007">
  <testsuite name="backend/function/a.xs" tests="2" failures="1" errors="0">
    <testcase name="function &quot;a&quot;" classname="backend/function/a.xs" file="backend/function/a.xs" line="1">
      <failure type="unknown-table" message="There is no table &quot;usres&quot;. Did you mean &quot;user&quot;?">backend/function/a.xs:2:5 error unknown-table: There is no table &quot;usres&quot;. Did you mean &quot;user&quot;?</failure>
      <system-out>backend/function/a.xs:2:5 warning deprecated-filter: It is old.</system-out>
    </testcase>
    <testcase name="function &quot;b&quot;" classname="backend/function/a.xs" file="backend/function/a.xs" line="9">
      <system-out>backend/function/a.xs:2:5 warning deprecated-filter: It is old.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="backend/table/user.xs" tests="1" failures="0" errors="0">
    <testcase name="table &quot;user&quot;" classname="backend/table/user.xs" file="backend/table/user.xs" line="1"/>
  </testsuite>
  <testsuite name="xano-ci" tests="1" failures="0" errors="1">
    <testcase name="read b.xs" classname="xano-ci">
      <error type="not-done" message="The file is not there.">Bring it back.</error>
    </testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  test('of nothing is well-formed too', () => {
    expect(readXml(renderJunit(buildReport({ files: 0 }))).attributes).toMatchObject({
      tests: '0',
      errors: '0',
    });
  });

  test('one failure tells of many errors, and says how many there are', () => {
    const diagnostics = repeatFinding(150);
    const [suite] = readXml(renderJunit(buildReport({ documents: [{ ...passed, diagnostics }] }))).children;
    const shown = suite?.children[0]?.children[0];
    expect(shown?.attributes['message']).toMatch(/ \(and 149 more errors\)$/);
    expect(shown?.text.split('\n')).toHaveLength(101);
    expect(shown?.text).toMatch(/\n… and 50 more$/);
  });

  test('whatever names and messages hold, it is well-formed and holds them', () => {
    const hostile = fc.oneof(
      hostileText,
      fc.constantFrom(']]>', '&#0;', '&amp;', '\ud800', '\ufffe\uffff', '</failure>', '"\'<>&\n\t'),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    fc.assert(
      fc.property(hostile, hostile, (text, name) => {
        const diagnostics = [{ ...finding, file: name, message: text, help: text, suggestions: [text] }];
        const report = buildReport({
          root: text,
          failures: [{ step: text, message: text, remedy: text }],
          documents: [
            { file: name, name: text, line: 1, diagnostics },
            { file: name, name: text, line: 2, diagnostics: [{ ...warning, message: text }] },
          ],
        });
        const [suite, own] = readXml(renderJunit(report)).children;
        expect(suite?.children.map((one) => one.name)).toEqual(['testcase', 'testcase']);
        const plain = escapeTerminal(text).replace(/[\ud800-\udfff\ufffe\uffff]/gu, (character) => {
          return `\\u{${character.codePointAt(0)?.toString(16)}}`;
        });
        expect(own?.children[0]?.attributes['name']).toBe(plain);
      }),
      { numRuns: 300 },
    );
  });
});
