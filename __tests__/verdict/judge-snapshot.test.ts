import { expect, test } from '@jest/globals';
import { describeForeign, describeStale } from '../../src/verdict/judge-snapshot.ts';
import type { Snapshot } from '../../src/workspace/snapshot.ts';
import { workspaceOf } from '../plan/support/plan-sources.ts';

const snapshot: Snapshot = {
  origin: 'staging',
  workspace: 'shop',
  takenAt: '2026-03-01T12:00:00Z',
  objects: [],
};
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

test('a snapshot is stale when it is older than two weeks, or than somebody says', () => {
  expect(describeStale(snapshot, at('2026-03-15'))).toBeUndefined();
  expect(describeStale(snapshot, at('2026-03-16'))).toMatch(/^The snapshot of staging is 15 days old: /);
  expect(describeStale(snapshot, at('2026-03-16'), 15)).toBeUndefined();
  expect(describeStale(snapshot, at('2026-02-01'))).toBeUndefined();
});

test.each([
  ['the same name', 'workspace shop {\n}\n', [], undefined],
  [
    'another name',
    'workspace till {\n}\n',
    [],
    /^It is of the workspace "shop" \(staging\), and the files are of "till"\.$/,
  ],
  ['another name that a target has', 'workspace till {\n}\n', ['shop'], undefined],
  ['other names', 'workspace till {\n}\n', ['till-staging'], /"till" or "till-staging"/],
  ['no workspace among the files', 'function a {\n  input\n  stack {\n  }\n}\n', ['till'], undefined],
])('%s', (_, text, names, message) => {
  const objects = workspaceOf({ 'a.xs': text }).objects;
  const found = describeForeign(snapshot, objects, names);
  if (message === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(message);
  const { workspace: _name, ...nameless } = snapshot;
  expect(describeForeign(nameless, objects, names)).toBeUndefined();
});
