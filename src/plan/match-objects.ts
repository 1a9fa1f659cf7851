import { buildObjectKey, type WorkspaceObject } from '../workspace/object.ts';
import { readMeaning } from './diff/meaning.ts';

export interface ObjectMatch {
  readonly both: readonly { readonly before: WorkspaceObject; readonly after: WorkspaceObject }[];
  readonly removed: readonly WorkspaceObject[];
  readonly added: readonly WorkspaceObject[];
  /** Of `removed` and `added`: what may be the same thing under another name. */
  readonly renames: ReadonlyMap<WorkspaceObject, WorkspaceObject>;
}

/**
 * Which object of one state is which of the other: by guid, then by kind and name (endpoints by verb and group too), then
 * an endpoint whose verb alone, or group alone, is another.
 */
export function matchObjects(
  before: readonly WorkspaceObject[],
  after: readonly WorkspaceObject[],
): ObjectMatch {
  const removed = new Set(before);
  const added = new Set(after);
  const both: { before: WorkspaceObject; after: WorkspaceObject }[] = [];
  const pairBy = (keyOf: (object: WorkspaceObject) => string | undefined): void => {
    const old = groupBy(removed, keyOf);
    for (const [key, [fresh, ...others]] of groupBy(added, keyOf)) {
      const [twin, ...twins] = old.get(key) ?? [];
      // Several with one key are told apart by nobody.
      if (twin === undefined || fresh === undefined || others.length + twins.length > 0) continue;
      removed.delete(twin);
      added.delete(fresh);
      both.push({ before: twin, after: fresh });
    }
  };
  pairBy(({ kind, guid }) => (guid === undefined ? undefined : JSON.stringify([kind, guid])));
  pairBy(buildObjectKey);
  pairBy((object) => (object.kind === 'query' ? JSON.stringify([object.name, object.group]) : undefined));
  pairBy((object) => (object.kind === 'query' ? JSON.stringify([object.name, object.verb]) : undefined));
  // One per kind: another name is a rename of the target.
  pairBy(({ kind }) => (kind === 'workspace' || kind === 'branch' ? kind : undefined));
  pairDuplicates(removed, added, both);
  return { both, removed: [...removed], added: [...added], renames: findRenames(removed, added) };
}

function groupBy(
  objects: Iterable<WorkspaceObject>,
  keyOf: (object: WorkspaceObject) => string | undefined,
): ReadonlyMap<string, readonly WorkspaceObject[]> {
  const groups = new Map<string, WorkspaceObject[]>();
  for (const object of objects) {
    const key = keyOf(object);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [object]);
    else group.push(object);
  }
  return groups;
}

/** Objects that share kind and name on both sides: the same ones first, then in their order. */
function pairDuplicates(
  removed: Set<WorkspaceObject>,
  added: Set<WorkspaceObject>,
  both: { before: WorkspaceObject; after: WorkspaceObject }[],
): void {
  for (const isPair of [isSameContent, () => true]) {
    for (const fresh of [...added]) {
      const twin = [...removed].find(
        (old) => buildObjectKey(old) === buildObjectKey(fresh) && isPair(old, fresh),
      );
      if (twin === undefined) continue;
      removed.delete(twin);
      added.delete(fresh);
      both.push({ before: twin, after: fresh });
    }
  }
}

/** The same contents under another name; small ones say too little to tell. */
function findRenames(
  removed: ReadonlySet<WorkspaceObject>,
  added: ReadonlySet<WorkspaceObject>,
): ReadonlyMap<WorkspaceObject, WorkspaceObject> {
  const renames = new Map<WorkspaceObject, WorkspaceObject>();
  for (const old of removed) {
    const fresh = [...added].find(
      (other) => other.kind === old.kind && !renames.has(other) && isSameContent(old, other),
    );
    if (fresh === undefined) continue;
    renames.set(old, fresh);
    renames.set(fresh, old);
  }
  return renames;
}

function isSameContent(before: WorkspaceObject, after: WorkspaceObject): boolean {
  if (before.origin !== 'file' || after.origin !== 'file') return false;
  return readBody(before) === readBody(after);
}

/** Without its guid: a copy may have got another one. */
function readBody(object: WorkspaceObject): string {
  if (object.origin !== 'file') return '';
  const { body } = object.document;
  const entries = body.entries.filter((entry) => entry.type !== 'assignment' || entry.name.text !== 'guid');
  return readMeaning({ ...body, entries });
}
