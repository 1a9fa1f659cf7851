import { expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.ts';
import { unknownTable } from '../../src/checks/unknown-table.ts';
import { validate } from '../../src/commands/validate.ts';
import { factsOf } from '../checks/facts-of.ts';
import { clock, createMemoryFiles } from './memory-files.ts';

/** `file:line name: checks` of every document. */
async function list(files: Record<string, string>): Promise<readonly string[]> {
  const { report } = await validate(
    { scope: 'whole' },
    { files: createMemoryFiles(files), clock, checks: [unknownTable] },
  );
  return report.documents.map(
    ({ file, line, name, diagnostics }) =>
      `${file}:${line} ${name}: ${diagnostics.map(({ check }) => check).join(' ')}`,
  );
}

const table = 'table user {\n  auth = false\n  schema {\n    int id\n  }\n}\n';
const caller = (name: string) =>
  `function ${name} {\n  input {\n  }\n\n  stack {\n    db.query usr as $a\n  }\n\n  response = $a\n}\n`;

test('every document is there, those that passed too, each with what is its own', async () => {
  expect(await list({ 'b.xs': caller('b'), 'a.xs': `${table}---\n${caller('a')}` })).toEqual([
    'a.xs:1 table "user": ',
    'a.xs:8 function "a": unknown-table',
    'b.xs:1 function "b": unknown-table',
  ]);
});

test("what stands before the first document is the file's, and is not lost", async () => {
  expect(await list({ 'a.xs': '?!\n' })).toEqual(['a.xs:1 a.xs: syntax-error']);
});

test('a document that cannot be read is there by its name', async () => {
  expect(await list({ 'a.xs': 'table user {\n  = =\n}\n' })).toEqual([
    expect.stringMatching(/^a\.xs:1 table "user": syntax-error/),
  ]);
});

test('what stands on the first line of a document is its own', async () => {
  const named: Check = {
    ...factsOf(unknownTable),
    id: 'named',
    visit: {
      document: (_node, { object, report }) =>
        report({ at: object.placedName, message: `Named "${object.name}".` }),
    },
  };
  const files = createMemoryFiles({ 'a.xs': `${table}---\n${caller('a')}` });
  const { report } = await validate({ scope: 'whole' }, { files, clock, checks: [named] });
  expect(report.documents.map(({ diagnostics }) => diagnostics.map(({ message }) => message))).toEqual([
    ['Named "user".'],
    ['Named "a".'],
  ]);
});
