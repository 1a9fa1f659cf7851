import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { validate } from '../../src/commands/validate.ts';
import { fileSystem } from '../../src/node/file-system.ts';
import type { ValidationReport } from '../../src/report/run-report.ts';
import { readExample, underlined } from './read-example.ts';

const clock = { now: () => 0 };
/** The examples have no configuration, whatever the working folder holds. */
const files = { ...fileSystem, readText: async () => undefined };

async function validateExample(name: string): Promise<{ report: ValidationReport; exitCode: number }> {
  return validate({ paths: [`examples/${name}`] }, { files, clock });
}

describe('the examples', () => {
  it('the shop has no mistake', async () => {
    const { report, exitCode } = await validateExample('shop');
    expect(report.diagnostics).toEqual([]);
    expect(report.failures).toEqual([]);
    expect(report.scope).toBe('whole');
    expect(report.summary.files).toBe(Object.keys(readExample('shop')).length);
    expect(exitCode).toBe(0);
  });

  it("an agent's changes to it have exactly those that they were given", async () => {
    const { report, exitCode } = await validateExample('shop-agent-pr');
    const sources = readExample('shop-agent-pr');
    const found = report.diagnostics.map((diagnostic) => ({
      file: diagnostic.file,
      at: underlined(sources, diagnostic),
      line: diagnostic.line,
      check: diagnostic.check,
      nearest: diagnostic.suggestions?.[0] ?? '',
    }));
    const expected: unknown = JSON.parse(readFileSync('examples/shop-agent-pr.expected.json', 'utf8'));
    expect(found).toEqual(expected);
    expect(report.diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
    expect(report.failures).toEqual([]);
    expect(exitCode).toBe(1);
  });
});
