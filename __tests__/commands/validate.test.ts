import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.ts';
import { unknownTable } from '../../src/checks/unknown-table.ts';
import { validate } from '../../src/commands/validate.ts';
import type { ValidateRequest } from '../../src/commands/validate-request.ts';
import { factsOf } from '../checks/facts-of.ts';
import { clock, createMemoryFiles } from './memory-files.ts';

const workspace = { 'workspace/shop.xs': 'workspace shop {\n}\n' };
const table = { 'table/user.xs': 'table user {\n  auth = false\n  schema {\n    int id\n  }\n}\n' };
const caller = {
  'function/a.xs':
    'function a {\n  input {\n  }\n\n  stack {\n    db.query usr as $rows\n  }\n\n  response = $rows\n}\n',
};

const run = (files: Record<string, string>, request: ValidateRequest = {}, checks?: readonly Check[]) =>
  validate(request, { files: createMemoryFiles(files), clock, ...(checks === undefined ? {} : { checks }) });

/** `severity check file:line` of every finding. */
async function findAll(
  files: Record<string, string>,
  request: ValidateRequest = {},
): Promise<readonly string[]> {
  const { report } = await run(files, request);
  return report.diagnostics.map(({ severity, check, file, line }) => `${severity} ${check} ${file}:${line}`);
}

describe('validate', () => {
  test('has nothing to say of a workspace without mistakes', async () => {
    const { report, exitCode } = await run({ ...workspace, ...table });
    expect(exitCode).toBe(0);
    expect(report).toMatchObject({ diagnostics: [], failures: [], scope: 'whole' });
    expect(report.summary).toEqual({
      files: 2,
      documents: 2,
      errors: 0,
      warnings: 0,
      notices: 0,
      durationMs: 0,
    });
  });

  test('finds what is wrong', async () => {
    const { report, exitCode } = await run({ ...workspace, ...table, ...caller });
    expect(exitCode).toBe(1);
    expect(report.diagnostics).toMatchObject([
      { check: 'unknown-table', severity: 'error', line: 6, column: 14, suggestions: ['user'] },
    ]);
    expect(report.lineText('function/a.xs', 6)).toBe('    db.query usr as $rows');
  });

  test('does not show a secret that it finds', async () => {
    const key = 'sk_live_a1B2c3D4e5F6g7H8i9J0k1L2';
    const { report } = await run({
      'function/a.xs': `function a {\n  input\n  stack\n  response = ["${key}"]\n}\n`,
    });
    expect(report.diagnostics.map(({ check }) => check)).toEqual(['hard-coded-secret']);
    expect(report.lineText('function/a.xs', 4)).toBe(`  response = [${'*'.repeat(key.length + 2)}]`);
    expect(JSON.stringify(report.diagnostics)).not.toContain(key);
  });

  test('a check that is off by default runs when it is asked for', async () => {
    const files = {
      'function/a.xs': 'function a {\n  input\n  stack\n  response = {}|set:"a":0\n}\n',
      'xano-ci.yml': 'severity:\n  set-filter-zero: warning\n',
    };
    const { 'xano-ci.yml': _, ...plain } = files;
    expect(await findAll(plain)).toEqual([]);
    expect(await findAll(plain, { only: ['set-filter-zero'] })).toEqual([
      'notice set-filter-zero function/a.xs:4',
    ]);
    expect(await findAll(files)).toEqual(['warning set-filter-zero function/a.xs:4']);
  });

  test('on a part of a workspace, a name that is not there is a notice', async () => {
    expect(await findAll({ ...table, ...caller })).toEqual(['notice unknown-table function/a.xs:6']);
    expect(await findAll({ ...table, ...caller }, { scope: 'whole' })).toEqual([
      'error unknown-table function/a.xs:6',
    ]);
  });

  test.each([
    ['error', 0],
    ['warning', 0],
    ['notice', 1],
  ] as const)('with fail-on %s a notice exits with %i', async (failOn, exitCode) => {
    expect((await run({ ...table, ...caller }, { failOn })).exitCode).toBe(exitCode);
  });

  test('the configuration decides what the request leaves open', async () => {
    const configured = {
      ...table,
      ...caller,
      'xano-ci.yml': 'fail-on: notice\nseverity:\n  unknown-table: warning\n',
    };
    expect(await findAll(configured)).toEqual(['warning unknown-table function/a.xs:6']);
    expect((await run(configured)).exitCode).toBe(1);
    expect((await run(configured, { failOn: 'error' })).exitCode).toBe(0);
    expect(await findAll({ ...configured, 'xano-ci.yml': 'severity: { unknown-table: off }' })).toEqual([]);
  });

  test('without any file it could not do the job, unless that is fine', async () => {
    const { report, exitCode } = await run({});
    expect(exitCode).toBe(2);
    expect(report.failures[0]?.message).toBe('The folder "." holds no .xs file.');
    expect((await run({}, { allowEmpty: true })).exitCode).toBe(0);
  });
});

describe('what could not be done exits with 2, with all results there', () => {
  const some = { ...workspace, ...table, ...caller };

  test.each([
    ['an empty file', '', 'The file holds no document: it is empty.'],
    ['a file of blanks', ' \n\t\n', 'The file holds no document: it is empty.'],
    ['a file of comments', '// to do\n', 'The file holds no document: it is nothing but comments.'],
  ])('%s', async (_, text, message) => {
    const { report, exitCode } = await run({ ...some, 'function/b.xs': text });
    expect(exitCode).toBe(2);
    expect(report.failures).toEqual([
      { step: 'read function/b.xs', message, remedy: 'Bring its document back, or delete the file.' },
    ]);
    expect(report.diagnostics.map(({ check }) => check)).toEqual(['unknown-table']);
  });

  test('a check that breaks, before or during its walk', async () => {
    const explode = (): never => {
      throw new Error('out of paper');
    };
    const plain = factsOf(unknownTable);
    const early: Check = { ...plain, id: 'breaks-early', create: explode };
    const late: Check = {
      ...plain,
      id: 'breaks-late',
      create: () => ({ document: explode }),
    };
    const { report, exitCode } = await run(some, {}, [early, late, unknownTable]);
    expect(exitCode).toBe(2);
    expect(report.failures.map(({ step }) => step)).toEqual(['check breaks-early', 'check breaks-late']);
    expect(report.failures[0]).toMatchObject({
      message: expect.stringContaining('out of paper'),
      remedy: expect.stringContaining('severity: { breaks-early: off }'),
    });
    expect(report.diagnostics.map(({ check }) => check)).toEqual(['unknown-table']);
  });

  test('a configuration that is not there, or is wrong: nothing of it is used', async () => {
    const missing = await run(some, { configPath: 'ci/other.yml' });
    expect([missing.exitCode, missing.report.diagnostics.length]).toEqual([2, 1]);
    expect(missing.report.failures).toEqual([
      {
        step: 'read the configuration ci/other.yml',
        message: 'There is no such file.',
        remedy: 'Check the path; it is taken from the working folder.',
      },
    ]);
    const wrong = await run({ ...some, 'xano-ci.yml': 'severity:\n  unknown-table: off\nfail-onn: error\n' });
    expect([wrong.exitCode, wrong.report.diagnostics.length]).toEqual([2, 1]);
    expect(wrong.report.failures).toMatchObject([
      {
        message: expect.stringMatching(
          /^xano-ci\.yml:3:1: There is no key "fail-onn"; did you mean "fail-on"\?/,
        ),
      },
    ]);
  });

  test.each([
    ['is not there', undefined, /^There is no such file\.$/],
    ['is no JSON', '{ "version": 1,', /^It is not JSON: /],
    ['is another JSON', '[]', /^It is no snapshot of version 1: /],
    [
      'is of another version',
      '{ "version": 2, "origin": "x", "takenAt": "2026-01-01T00:00:00Z", "objects": [] }',
      /"version"/,
    ],
    ['has another shape', '{ "version": 1, "origin": "x", "takenAt": "today", "objects": [] }', /"takenAt"/],
  ])('a snapshot that %s', async (_, text, message) => {
    const files = { ...some, ...(text === undefined ? {} : { 's.json': text }) };
    const { report, exitCode } = await run(files, { snapshotPath: 's.json' });
    expect([exitCode, report.diagnostics.length]).toEqual([2, 1]);
    expect(report.failures).toEqual([
      {
        step: 'read the snapshot s.json',
        message: expect.stringMatching(message),
        remedy: expect.stringContaining('xano-ci snapshot'),
      },
    ]);
  });
});
