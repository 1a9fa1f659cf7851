import type { FileObject } from '../workspace/object.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MOST_DAYS = 14;

export function findAgeInDays({ takenAt }: Pick<Snapshot, 'takenAt'>, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(takenAt)) / DAY_MS));
}

/** @returns what to say of a snapshot that is too old to be relied on */
export function describeStale(snapshot: Snapshot, now: number, mostDays = MOST_DAYS): string | undefined {
  const days = findAgeInDays(snapshot, now);
  if (days <= mostDays) return undefined;
  return `The snapshot of ${snapshot.origin} is ${days} days old: what was added to the workspace since then counts as unknown, and what was deleted as known. Take it again with "xano-ci snapshot".`;
}

/**
 * @param names what the workspace is called at the targets
 * @returns what to say of a snapshot of another workspace; undefined when it is of this one, or nobody can tell
 */
export function describeForeign(
  { workspace, origin }: Snapshot,
  objects: readonly FileObject[],
  names: readonly string[],
): string | undefined {
  const own = objects.filter(({ kind }) => kind === 'workspace').map(({ name }) => name);
  const expected = [...new Set([...own, ...names])];
  if (workspace === undefined || own.length === 0 || expected.includes(workspace)) return undefined;
  const list = expected.map((name) => `"${name}"`).join(' or ');
  return `It is of the workspace "${workspace}" (${origin}), and the files are of ${list}.`;
}
