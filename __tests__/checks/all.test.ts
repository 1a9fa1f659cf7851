import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import { buildSnapshotObjects, diagnose, underlined } from './check-sources.ts';

/** Files beside the checks that are none. */
const SUPPORT = [
  'active-checks',
  'object-checker',
  'all',
  'apply-suppressions',
  'check',
  'special-statements',
  'judge-operand',
  'fix-name',
  'branch-chain',
  'create-unknown-check',
  'find-call',
  'find-duplicates',
  'find-inputs',
  'foreign-word',
  'list-words',
  'run-checks',
  'stack-context',
  'suppressed-lines',
  'suppression',
  'suppression-checks',
  'syntax-checks',
  'to-diagnostic',
  'xs',
];

describe('the table of checks', () => {
  const files = (folder: string, ending: string): readonly string[] =>
    readdirSync(folder)
      .filter((file) => file.endsWith(ending))
      .map((file) => file.slice(0, -ending.length));

  it('has one file, one test and one row for each check, all under its id', () => {
    const ids = CHECKS.map(({ id }) => id).sort();
    expect(
      files('src/checks', '.ts')
        .filter((name) => !SUPPORT.includes(name))
        .sort(),
    ).toEqual(ids);
    expect(
      files('__tests__/checks', '.test.ts')
        .filter((name) => ids.includes(name))
        .sort(),
    ).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s reports its bad example, where it says',
    (id, check) => {
      const { sources, at } = check.bad;
      const found = diagnose(sources, { snapshot: buildSnapshotObjects(check.bad.snapshot) }).filter(
        (diagnostic) => diagnostic.check === id,
      );
      expect(found.map((diagnostic) => underlined(sources, diagnostic))).toEqual(at);
    },
  );

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s finds nothing in its good example, nor does any other',
    (_, check) => {
      expect(diagnose(check.good)).toEqual([]);
    },
  );

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s is the only one that speaks of its bad example',
    (id, check) => {
      const { sources, snapshot } = check.bad;
      const found = diagnose(sources, { snapshot: buildSnapshotObjects(snapshot) });
      expect([...new Set(found.map((diagnostic) => diagnostic.check))]).toEqual([id]);
    },
  );
});
