import { describe, expect, test } from '@jest/globals';
import { parseConfiguration } from '../../src/config/parse-configuration.ts';

/** `line:column message` of everything that is wrong. */
function findProblems(text: string): readonly string[] {
  const result = parseConfiguration(text, ['unknown-table', 'syntax-error'], ['syntax-error']);
  return result.ok ? [] : result.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('parseConfiguration', () => {
  test('reads every key', () => {
    const text = [
      'path: backend',
      'ignores: ["legacy/**"]',
      'scope: partial',
      'snapshot: xano-snapshot.json',
      'fail-on: warning',
      'severity:',
      '  unknown-table: off',
    ].join('\n');
    expect(parseConfiguration(text, ['unknown-table'])).toEqual({
      ok: true,
      configuration: {
        path: 'backend',
        ignores: ['legacy/**'],
        scope: 'partial',
        snapshot: 'xano-snapshot.json',
        'fail-on': 'warning',
        severity: { 'unknown-table': 'off' },
      },
    });
  });

  test.each([
    ['an empty file', ''],
    ['only comments', '# nothing yet\n'],
    ['a file with a byte order mark and CRLF', '\ufeff# x\r\n'],
  ])('%s configures nothing', (_, text) => {
    expect(parseConfiguration(text, [])).toEqual({ ok: true, configuration: {} });
  });

  test.each([
    ['what is no YAML', 'scope: whole\nignores: [a', /^2:\d+ Flow sequence /],
    ['a key given twice', 'path: a\npath: b', /^2:1 Map keys must be unique\.$/],
    ['a second document', 'path: a\n---\npath: b', /^2:1 The file holds several documents\.$/],
    ['aliases that would fill the memory', bomb(), /^1:1 Excessive alias count/],
  ])('refuses %s', (_, text, problem) => {
    expect(findProblems(text)).toEqual([expect.stringMatching(problem)]);
  });

  test.each([
    [
      'an unknown key, with the nearest and all',
      '\npathh: a',
      /^2:1 There is no key "pathh"; did you mean "path"\? The keys are path, ignores, /,
    ],
    ['an unknown key that is near to none', 'zzz: a', /^1:1 There is no key "zzz"\. The keys are path, /],
    [
      'an unknown key within a key',
      'targets:\n  staging:\n    workspace: 5\n    branhc: x',
      /^4:5 There is no key "branhc"; did you mean "branch"\? The keys are instance, workspace, name, branch, token\.$/,
    ],
    ['a key that is dangerous in JavaScript', '__proto__: {}', /^1:1 There is no key "__proto__"/],
    [
      'an unknown check',
      'severity:\n  unknown-tabel: error',
      /^2:3 There is no check "unknown-tabel"; did you mean "unknown-table"\? "xano-ci explain" lists them\.$/,
    ],
  ])('refuses %s', (_, text, problem) => {
    expect(findProblems(text)).toEqual([expect.stringMatching(problem)]);
  });

  test.each([
    [
      'fail-on: eror',
      '1:10 "fail-on" is "eror"; it can be "error", "warning", "notice". Did you mean "error"?',
    ],
    [
      'severity:\n  unknown-table: fatal',
      '2:18 "severity.unknown-table" is "fatal"; it can be "error", "warning", "notice", "off".',
    ],
    ['scope:', '1:7 "scope" is empty; it can be "whole", "partial".'],
    ['path: [a]', '1:7 "path" is a list; it has to be text.'],
    ['path: ""', '1:7 "path" is empty.'],
    ['ignores: legacy', '1:10 "ignores" is "legacy"; it has to be a list.'],
    ['ignores:\n  - a\n  - 5', '3:5 "ignores.1" is 5; it has to be text.'],
    ['- path', '1:1 The file is a list; it has to be keys with values.'],
    ['hello', '1:1 The file is "hello"; it has to be keys with values.'],
    ['targets:\n  staging:\n    branch: x', '2:3 "targets.staging.workspace" is missing.'],
    ['ignores:\n  - { files: a }', '2:3 "ignores.0.reason" is missing.'],
    [
      'ignores: [{ files: a, reason: b, unitl: 2026-01-01 }]',
      '1:34 There is no key "unitl"; did you mean "until"? The keys are files, reason, until.',
    ],
    [
      'overrides:\n  - files: [a]\n    severity: {}\n    untill: 2026-01-01',
      '4:5 There is no key "untill"; did you mean "until"? The keys are files, severity, reason, until.',
    ],
  ])('refuses a wrong value: %j', (text, problem) => {
    expect(findProblems(text)).toEqual([problem]);
  });

  test.each([
    ['severity: { syntax-error: off }', '1:27 "severity.syntax-error" cannot be "off": '],
    [
      'overrides: [{ files: [a], severity: { syntax-error: off } }]',
      '1:53 "overrides.0.severity.syntax-error" cannot be "off": ',
    ],
    [
      'overrides: [{ files: [a], severity: { unknown-tabel: off } }]',
      '1:39 There is no check "unknown-tabel"; did you mean "unknown-table"?',
    ],
  ])('refuses to hide what cannot be read, and what there is not: %j', (text, problem) => {
    expect(findProblems(text)).toEqual([expect.stringContaining(problem)]);
    expect(findProblems(text.replace('syntax-error: off', 'syntax-error: warning'))).toHaveLength(
      text.includes('tabel') ? 1 : 0,
    );
  });

  test('names everything that is wrong at once', () => {
    expect(findProblems('fail-on: all\nscop: whole\npath: 3')).toHaveLength(3);
  });

  test('never repeats what stands where the name of a token should', () => {
    const text = 'targets:\n  staging:\n    workspace: 5\n    token: eyJhbGciOi.secret.part';
    expect(findProblems(text)).toEqual([
      expect.stringMatching(/^4:12 "targets\.staging\.token" is not right: /),
    ]);
    expect(findProblems(text).join()).not.toContain('secret');
  });
});

function bomb(): string {
  const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [level, below] of ['ba', 'cb', 'dc', 'ed'].map((pair) => [pair[0], pair[1]])) {
    levels.push(`${level}: &${level} [${Array(9).fill(`*${below}`).join(', ')}]`);
  }
  return levels.join('\n');
}
