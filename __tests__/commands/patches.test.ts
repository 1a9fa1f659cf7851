import { expect, test } from '@jest/globals';
import { unknownTable } from '../../src/checks/unknown-table.ts';
import { validate } from '../../src/commands/validate.ts';
import { foreignType } from './foreign-type.ts';
import { clock, createMemoryFiles } from './memory-files.ts';

const source = (name: string, type: string) =>
  `function ${name} {\n  input {\n    ${type} name\n  }\n\n  stack {\n    db.query usr as $a\n  }\n\n  response = $a\n}\n`;
const checks = [foreignType, unknownTable];
const files = { 'a.xs': source('a', 'string'), 'b.xs': source('b', 'string'), 'c.xs': source('c', 'text') };

test('one cause has all its places, and one patch for those that are certain', async () => {
  const disk = { ...files };
  const { report } = await validate(
    { patches: true, scope: 'whole', paths: ["it's here", 'b.xs'] },
    { files: createMemoryFiles(disk), clock, checks },
  );
  expect(report.causes.map(({ diagnostic, places }) => [diagnostic.check, places.length])).toEqual([
    ['unknown-table', 3],
    ['foreign-type', 2],
  ]);
  const hunk = '@@ -2,3 +2,3 @@\n   input {\n-    string name\n+    text name\n   }\n';
  expect(report.causes.map(({ patch }) => patch)).toEqual([
    undefined,
    `--- a/a.xs\n+++ b/a.xs\n${hunk}--- a/b.xs\n+++ b/b.xs\n${hunk}`,
  ]);
  expect(disk).toEqual(files);
  expect(report.command).toBe(`xano-ci validate 'it'\\''s here' b.xs --scope whole`);
});

test('without being asked, nothing is tried', async () => {
  const { report } = await validate(
    { scope: 'whole' },
    { files: createMemoryFiles({ ...files }), clock, checks },
  );
  expect(report.causes.map(({ patch }) => patch)).toEqual([undefined, undefined]);
  expect(report.fixes).toBeUndefined();
});
