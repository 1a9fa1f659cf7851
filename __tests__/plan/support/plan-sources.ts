import { type ParsedFile, parseFile } from '../../../src/language/parse.ts';
import type { Change } from '../../../src/plan/change.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { type PlanOptions, planWorkspaces } from '../../../src/plan/plan-workspaces.ts';
import type { SnapshotObject } from '../../../src/workspace/object.ts';
import { readSnapshot, renderSnapshot } from '../../../src/workspace/snapshot.ts';
import { buildWorkspace, type Workspace } from '../../../src/workspace/workspace.ts';

/** Texts by path, as if they were the whole workspace. */
export type Sources = Readonly<Record<string, string>>;

export function workspaceOf(sources: Sources): Workspace {
  return buildWorkspace(
    Object.entries(sources).map(([path, text]) => parse(path, text)),
    [],
  );
}

const parsed = new Map<string, ParsedFile>();

/** Most texts are planned many times, next to one that differs. */
function parse(path: string, text: string): ParsedFile {
  const key = `${path}\n${text}`;
  const known = parsed.get(key) ?? parseFile({ path, text });
  parsed.set(key, known);
  return known;
}

export function snapshotOf(sources: Sources): readonly SnapshotObject[] {
  const text = renderSnapshot(workspaceOf(sources).objects, {
    origin: 'test',
    takenAt: '2026-01-01T00:00:00Z',
  });
  return readSnapshot(JSON.parse(text)).objects;
}

export function planSources(before: Sources, after: Sources, options: PlanOptions = {}): Plan {
  const files = Object.entries(after).map(([path, text]) => ({ path, text }));
  return planWorkspaces(workspaceOf(before), workspaceOf(after), { files, ...options });
}

/** A change as one line, for a test to show beside the source: `removed schema.email: destructive, breaking`. */
export function describeChange({ change, path, impacts }: Change): string {
  return `${change} ${path === '' ? '(all)' : path}: ${impacts.join(', ')}`;
}

export function listChanges(before: Sources, after: Sources, options: PlanOptions = {}): readonly string[] {
  return planSources(before, after, options).changes.map(describeChange);
}
