import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.ts';
import { unknownTable } from '../../src/checks/unknown-table.ts';
import { validate } from '../../src/commands/validate.ts';
import { renderJson } from '../../src/report/json.ts';
import { factsOf } from '../checks/facts-of.ts';
import { checkAgainstSchema } from '../report/check-against-schema.ts';
import { foreignType } from './foreign-type.ts';
import { clock, createMemoryFiles } from './memory-files.ts';

const wrong =
  'function a {\n  input {\n    string name\n  }\n\n  stack {\n    db.query usr as $a\n  }\n\n  response = $a\n}\n';
const right = wrong.replace('string', 'text');

/** What stands on the disk afterwards, and what is told. */
async function run(files: Record<string, string>, fix: 'write' | 'dry-run', patch = {}) {
  const disk = { ...files };
  const { report, exitCode } = await validate(
    { fix, scope: 'whole' },
    { files: { ...createMemoryFiles(disk), ...patch }, clock, checks: [foreignType, unknownTable] },
  );
  return { disk, report, exitCode, checks: report.diagnostics.map(({ check }) => check) };
}

describe('--fix', () => {
  test('writes what is certain, and tells what remains', async () => {
    const { disk, report, exitCode, checks } = await run({ 'function/a.xs': wrong }, 'write');
    expect(disk).toEqual({ 'function/a.xs': right });
    expect([checks, exitCode, report.summary.errors]).toEqual([['unknown-table'], 1, 1]);
    expect(report.fixes).toMatchObject({ written: true, applied: 1, files: [{ file: 'function/a.xs' }] });
    expect(report.lineText('function/a.xs', 3)).toBe('    text name');
  });

  test('exits with 0 when nothing remains', async () => {
    const text =
      'function a {\n  input {\n    string name\n  }\n\n  stack {\n  }\n\n  response = $input.name\n}\n';
    expect((await run({ 'a.xs': text }, 'write')).exitCode).toBe(0);
  });

  test('keeps the line ends, and an end without one', async () => {
    const text = wrong.replaceAll('\n', '\r\n').trimEnd();
    const { disk } = await run({ 'a.xs': text }, 'write');
    expect(disk['a.xs']).toBe(text.replace('string', 'text'));
  });

  test('leaves alone a file that somebody changed meanwhile, and tells of it as it was read', async () => {
    const { disk, report, exitCode, checks } = await run(
      { 'a.xs': wrong, 'b.xs': wrong.replace(' a ', ' b ') },
      'write',
      {
        replaceText: async (path: string) => path !== 'a.xs',
      },
    );
    expect(disk['a.xs']).toBe(wrong);
    expect([checks, exitCode]).toEqual([['foreign-type', 'unknown-table', 'unknown-table'], 2]);
    expect(report.fixes).toMatchObject({ applied: 1, files: [{ file: 'b.xs' }] });
    expect(report.failures).toEqual([
      {
        step: 'write the fixes to a.xs',
        message: 'The file was changed while it was checked, and was left alone.',
        remedy: 'Run it again when nothing else writes to the files.',
      },
    ]);
  });

  test('a file that cannot be written is a failure', async () => {
    const { report, exitCode } = await run({ 'a.xs': wrong }, 'write', {
      replaceText: async () => {
        throw new Error('Its permissions do not allow it.');
      },
    });
    expect(exitCode).toBe(2);
    expect(report.failures).toMatchObject([
      { message: 'Its permissions do not allow it.', remedy: expect.stringContaining('--fix-dry-run') },
    ]);
  });

  test('changes nothing while the configuration cannot be read: it may leave files out', async () => {
    const files = { 'a.xs': wrong, 'xano-ci.yml': 'ignoers: [a.xs]\n' };
    const { disk, report, exitCode } = await run(files, 'write');
    expect([disk, report.fixes, exitCode]).toEqual([files, undefined, 2]);
  });
});

describe('--fix-dry-run', () => {
  test('tells the same, with the change, and writes nothing', async () => {
    const { disk, report, exitCode, checks } = await run({ 'a.xs': wrong }, 'dry-run', {
      replaceText: async () => {
        throw new Error('Nothing may be written.');
      },
    });
    expect(disk).toEqual({ 'a.xs': wrong });
    expect([checks, exitCode]).toEqual([['unknown-table'], 1]);
    expect(report.fixes?.files).toEqual([
      {
        file: 'a.xs',
        patch:
          '--- a/a.xs\n+++ b/a.xs\n@@ -1,6 +1,6 @@\n function a {\n   input {\n-    string name\n+    text name\n   }\n \n   stack {\n',
      },
    ]);
    expect(checkAgainstSchema(JSON.parse(renderJson(report)))).toEqual([]);
  });

  test('says which fix was not made, and why', async () => {
    const stubborn: Check = {
      ...factsOf(foreignType),
      visit: {
        field: ({ fieldType: at }, { report }) =>
          report({ at, message: 'Not this.', fix: { title: 'Write "blob"', at, text: 'blob' } }),
      },
    };
    const { report } = await validate(
      { fix: 'dry-run', scope: 'whole' },
      { files: createMemoryFiles({ 'a.xs': wrong }), clock, checks: [stubborn] },
    );
    expect(report.fixes).toMatchObject({ applied: 0, files: [] });
    expect(JSON.parse(renderJson(report)).fixes.dropped).toEqual([
      {
        file: 'a.xs',
        line: 3,
        column: 5,
        check: 'foreign-type',
        fingerprint: report.diagnostics[0]?.fingerprint,
        reason: 'With it, the finding was still there.',
      },
    ]);
    expect(checkAgainstSchema(JSON.parse(renderJson(report)))).toEqual([]);
  });
});

describe('what does not count', () => {
  test('is not fixed: a baseline knows it', async () => {
    const disk: Record<string, string> = { 'a.xs': wrong };
    const files = createMemoryFiles(disk);
    const checks = [foreignType, unknownTable];
    await validate({ scope: 'whole', writeBaseline: 'grow' }, { files, clock, checks });
    disk['b.xs'] = wrong.replace(' a ', ' b ');
    const path = Object.keys(disk).find((name) => name.endsWith('.json'));
    const request = { fix: 'write', scope: 'whole', baselinePath: path } as const;
    const { report } = await validate(request, { files, clock, checks });
    expect(disk).toMatchObject({ 'a.xs': wrong, 'b.xs': right.replace(' a ', ' b ') });
    expect(report.fixes?.applied).toBe(1);
  });
});
