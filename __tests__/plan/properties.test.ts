import { describe, expect, test } from '@jest/globals';
import { summarize } from '../../src/plan/plan.ts';
import { planWorkspaces } from '../../src/plan/plan-workspaces.ts';
import { readExample } from '../simulator/read-example.ts';
import { fc } from '../support/properties.ts';
import { findEdits } from './support/edits.ts';
import { planSources, type Sources, snapshotOf, workspaceOf } from './support/plan-sources.ts';
import { reorder } from './support/reorder.ts';

const shop: Sources = Object.fromEntries(readExample('shop').map(({ path, text }) => [path, text]));
const edits = findEdits(shop);
const before = workspaceOf(shop);

const edited = fc.constantFrom(...edits);

describe('one edit', () => {
  test('there are many of many kinds', () => {
    expect(edits.length).toBeGreaterThan(300);
    expect(new Set(edits.map(({ what }) => what)).size).toBeGreaterThan(15);
  });

  test('is one change, at the place of the edit', () => {
    fc.assert(
      fc.property(edited, ({ file, text, at }) => {
        const { changes, failures } = planWorkspaces(before, workspaceOf({ ...shop, [file]: text }));
        expect(failures).toEqual([]);
        expect(changes).toHaveLength(1);
        expect(changes[0]?.path.startsWith(at)).toBe(true);
        expect(changes[0]?.reason).not.toBe('');
      }),
      { numRuns: 120 },
    );
  });

  test('is seen from the other side too', () => {
    fc.assert(
      fc.property(edited, ({ file, text }) => {
        const { changes } = planWorkspaces(workspaceOf({ ...shop, [file]: text }), before);
        expect(changes).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  test('is never missed when one side is a snapshot', () => {
    const snapshot = snapshotOf(shop);
    fc.assert(
      fc.property(edited, ({ file, text }) => {
        const after = workspaceOf({ ...shop, [file]: text });
        expect(planWorkspaces(snapshot, after).changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe('several edits', () => {
  test('the summary counts every change once', () => {
    fc.assert(
      fc.property(fc.array(edited, { maxLength: 4 }), (several) => {
        const after = { ...shop, ...Object.fromEntries(several.map(({ file, text }) => [file, text])) };
        const { changes, summary } = planWorkspaces(before, workspaceOf(after));
        const total = Object.values(summary).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(changes.length);
        expect(summary).toEqual(summarize(changes));
      }),
      { numRuns: 15 },
    );
  });

  test('the digest depends neither on the order of files nor on their layout', () => {
    fc.assert(
      fc.property(edited, ({ file, text }) => {
        const after: Sources = { ...shop, [file]: text };
        const again = Object.entries(after).reverse();
        const shuffled = Object.fromEntries(
          again.map(([path, source]) => [path, path === file ? source : reorder(source)]),
        );
        const plan = planSources(shop, after);
        const other = planSources(shop, shuffled);
        expect(other.digest).toBe(plan.digest);
      }),
      { numRuns: 8 },
    );
  });

  test('another edit has another digest', () => {
    const digests = edits
      .filter((_, index) => index % 97 === 0)
      .map(({ file, text }) => planWorkspaces(before, workspaceOf({ ...shop, [file]: text })).digest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('no edit', () => {
  test('a workspace does not differ from itself', () => {
    const { changes, failures, leftBehind } = planWorkspaces(before, before);
    expect({ changes, failures, leftBehind }).toEqual({ changes: [], failures: [], leftBehind: [] });
  });

  test('nor from its snapshot', () => {
    expect(planWorkspaces(snapshotOf(shop), before).changes).toEqual([]);
    expect(planWorkspaces(before, snapshotOf(shop)).changes).toEqual([]);
  });

  test.each(Object.keys(shop))('nor from itself in another order and layout: %s', (path) => {
    const text = shop[path] ?? '';
    expect(reorder(text)).not.toBe(text);
    expect(planSources({ [path]: text }, { [path]: reorder(text) }).changes).toEqual([]);
  });
});
