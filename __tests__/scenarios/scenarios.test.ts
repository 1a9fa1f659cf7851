import { describe, expect, test } from '@jest/globals';
import type { Git } from '../../src/commands/ports.ts';
import { validate } from '../../src/commands/validate.ts';
import { parseFile } from '../../src/language/parse.ts';
import type { ValidationReport } from '../../src/report/run-report.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { renderSnapshot } from '../../src/workspace/snapshot.ts';
import { buildWorkspace } from '../../src/workspace/workspace.ts';
import { clock, createMemoryFiles } from '../commands/memory-files.ts';
import { noGit } from '../commands/no-git.ts';
import { SCENARIOS } from './all.ts';
import { BASES, type BaseName } from './bases/bases.ts';
import type { Scenario } from './scenario.ts';

const SNAPSHOT_FILE = 'snapshot.json';

/** As the action does: what a run is judged by comes from the base, the sources from the change. */
async function runScenario(
  scenario: Omit<Scenario, 'name' | 'story' | 'expected'>,
): Promise<ValidationReport> {
  const { base, change, snapshot, config, since } = scenario;
  const rules = {
    ...(config === undefined ? {} : { 'xano-ci.yml': config }),
    ...(snapshot === undefined ? {} : { [SNAPSHOT_FILE]: takeSnapshot(snapshot) }),
  };
  const before = { ...BASES[base], ...rules };
  const { report } = await validate(
    {
      ...(snapshot === undefined ? {} : { snapshotPath: SNAPSHOT_FILE }),
      ...(since === undefined ? {} : { since: 'base' }),
    },
    {
      files: createMemoryFiles(applyChange(before, change)),
      rules: { commit: 'base', readText: async (path) => (before as Record<string, string>)[path] },
      clock,
      git: createGit(before),
    },
  );
  return report;
}

function applyChange(
  before: Readonly<Record<string, string>>,
  change: Scenario['change'],
): Record<string, string> {
  const after = Object.entries({ ...before, ...change });
  return Object.fromEntries(after.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}

/** A repository with one commit. */
function createGit(files: Readonly<Record<string, string>>): Git {
  const sources = Object.entries(files).filter(([path]) => path.endsWith('.xs'));
  return { ...noGit, readTree: async () => sources.map(([path, text]) => ({ path, text })) };
}

function takeSnapshot(sources: Readonly<Record<string, string>>): string {
  const files = Object.entries(sources).map(([path, text]) => parseFile({ path, text }));
  const taken = { origin: 'https://x1.example.com, workspace 1', takenAt: '2026-03-03T00:00:00Z' };
  return renderSnapshot(buildWorkspace(files, []).objects, taken);
}

/** The findings in the form of those that are expected, with names where those have them. */
function renderFound(diagnostics: readonly Diagnostic[], expected: readonly string[]): readonly string[] {
  return diagnostics.map(({ file, line, column, severity, check, message, suggestions = [] }) => {
    const place = `${file}:${line}:${column} ${severity} ${check}`;
    const names = [
      ...(message.match(/"[^"]*"/g) ?? []),
      ...suggestions.slice(0, 1).map((name) => `"${name}"`),
    ];
    return expected.some((entry) => entry.startsWith(`${place} "`)) ? [place, ...names].join(' ') : place;
  });
}

describe('the bases have no finding', () => {
  test.each(Object.keys(BASES) as BaseName[])('%s', async (base) => {
    const report = await runScenario({ base, change: {} });
    expect(report.failures).toEqual([]);
    expect(renderFound(report.diagnostics, [])).toEqual([]);
    expect(report.scope).toBe('whole');
  });
});

describe('pull requests', () => {
  test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))('%s', async (_, scenario) => {
    const { diagnostics, failures } = await runScenario(scenario);
    expect(failures).toEqual([]);
    expect(renderFound(diagnostics, scenario.expected)).toEqual(scenario.expected);
  });

  test('have names of their own, and change something', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
    const idle = SCENARIOS.filter(({ base, change }) => {
      const sources: Readonly<Record<string, string>> = BASES[base];
      return Object.entries(change).every(([path, text]) => (sources[path] ?? null) === text);
    });
    expect(idle).toEqual([]);
  });
});
