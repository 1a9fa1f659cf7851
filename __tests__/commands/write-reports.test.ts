import { expect, test } from '@jest/globals';
import { writeReports } from '../../src/commands/write-reports.ts';
import { buildReport, finding } from '../report/sample-report.ts';
import { createMemoryFiles } from './memory-files.ts';

test('writes every report that can be written, without colours, and tells the others', async () => {
  const written: Record<string, string> = {};
  const memory = createMemoryFiles(written);
  const files = {
    ...memory,
    async writeText(path: string, text: string) {
      if (path.startsWith('full/')) throw new Error('The disk is full.');
      await memory.writeText(path, text);
    },
  };
  const targets = [
    { format: 'json', file: 'a.json' },
    { format: 'text', file: 'full/a.txt' },
    { format: 'text', file: 'a.txt' },
  ] as const;
  expect(await writeReports(buildReport({ diagnostics: [finding] }), targets, files)).toEqual([
    { step: 'write full/a.txt', message: 'The disk is full.', remedy: 'Give a path that can be written.' },
  ]);
  expect(Object.keys(written)).toEqual(['a.json', 'a.txt']);
  expect(written['a.txt']).toMatch(/^Scope: whole workspace\.\n\nerror\[unknown-table\]/);
});
