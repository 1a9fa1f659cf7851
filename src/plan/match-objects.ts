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
  const groups = groupBy(removed, buildObjectKey);
  for (const isPair of [isSameContent, () => true]) {
    for (const fresh of [...added]) {
      const twin = groups.get(buildObjectKey(fresh))?.find((old) => removed.has(old) && isPair(old, fresh));
      if (twin === undefined) continue;
      removed.delete(twin);
      added.delete(fresh);
      both.push({ before: twin, after: fresh });
    }
  }
}

/** The same contents under another name. */
function findRenames(
  removed: ReadonlySet<WorkspaceObject>,
  added: ReadonlySet<WorkspaceObject>,
): ReadonlyMap<WorkspaceObject, WorkspaceObject> {
  const renames = new Map<WorkspaceObject, WorkspaceObject>();
  const readKey = (object: WorkspaceObject): string | undefined => {
    const body = readBody(object);
    return body === undefined ? undefined : JSON.stringify([object.kind, body]);
  };
  const old = groupBy(removed, readKey);
  for (const [key, fresh] of groupBy(added, readKey)) {
    for (const [index, object] of fresh.entries()) {
      const twin = old.get(key)?.[index];
      if (twin === undefined) continue;
      renames.set(twin, object);
      renames.set(object, twin);
    }
  }
  return renames;
}

function isSameContent(before: WorkspaceObject, after: WorkspaceObject): boolean {
  const body = readBody(before);
  return body !== undefined && body === readBody(after);
}

/** Without its guid: a copy may have got another one. Undefined when nothing, or nothing but that, is known. */
function readBody(object: WorkspaceObject): string | undefined {
  if (object.origin !== 'file' || !object.readable) return undefined;
  const { body } = object.document;
  const entries = body.entries.filter((entry) => entry.type !== 'assignment' || entry.name.text !== 'guid');
  return entries.length === 0 ? undefined : readMeaning({ ...body, entries });
}
