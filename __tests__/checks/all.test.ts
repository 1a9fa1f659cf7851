import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { CHECKS } from '../../src/checks/all.ts';
import type { Sources } from '../../src/checks/check.ts';
import { EditableFiles } from '../../src/edits/apply-edits.ts';
import { type CheckedState, type DropReason, describeDrop, judgeFixes } from '../../src/edits/judge-fixes.ts';
import { readExample } from '../examples/read-example.ts';
import { buildSnapshotObjects, diagnose, underlined } from './check-sources.ts';

/** Beside the checks: their table, and what one is. Those that run them and what they share have folders of their own. */
const SUPPORT: readonly string[] = ['all', 'check'];

/** What fixes did wrong, each made alone: each must take its finding away and bring none. */
function findWrongFixes(sources: Sources): readonly string[] {
  const files = Object.entries(sources).map(([path, text]) => ({ path, text }));
  const check = (texts: typeof files): CheckedState => ({
    diagnostics: diagnose(Object.fromEntries(texts.map(({ path, text }) => [path, text]))),
    failures: [],
  });
  const before = check(files);
  const editable = new EditableFiles(files);
  return before.diagnostics.flatMap((diagnostic) => {
    if (diagnostic.fix === undefined) return [];
    const group = editable.resolve(diagnostic.fix.edits);
    const reason: DropReason | undefined =
      group === undefined
        ? { kind: 'misplaced' }
        : judgeFixes(before, check([...editable.apply([group])]), [diagnostic]);
    return reason === undefined ? [] : [`${diagnostic.check}: ${describeDrop(reason)}`];
  });
}

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
      const found = diagnose(sources, { snapshot: buildSnapshotObjects(check.bad.snapshot), only: id });
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
      const found = diagnose(sources, { snapshot: buildSnapshotObjects(snapshot), asked: id });
      expect([...new Set(found.map((diagnostic) => diagnostic.check))]).toEqual([id]);
    },
  );

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s has a fix that is right, or none',
    (_, check) => {
      expect(findWrongFixes(check.bad.sources)).toEqual([]);
    },
  );

  it('has fixes that are right in the changes of an agent', () => {
    expect(findWrongFixes(readExample('shop-agent-pr'))).toEqual([]);
  });
});
