import { compareText } from '../source/diagnostic.ts';
import { findNearest } from '../source/nearest.ts';
import { buildObjectKey, type ObjectIdentity, type WorkspaceObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';

export type ObjectAnswer =
  | { readonly found: true; readonly object: WorkspaceObject }
  /** Several are called so: each in a form that means it alone. */
  | { readonly found: false; readonly several: true; readonly names: readonly string[] }
  /** None is: the nearest names, in a form that can be asked for. */
  | { readonly found: false; readonly several: false; readonly names: readonly string[] };

const VERB_AND_PATH = /^([A-Za-z]+)\s+(.+)$/s;
const KIND_AND_NAME = /^([a-z][a-z_.]*):(.+)$/s;

/** How an object is asked for: `table:product`, `GET shop/products`. */
export function renderObjectName({ kind, name, verb, group }: ObjectIdentity): string {
  if (kind !== 'query' || verb === undefined) return `${kind}:${name}`;
  return `${verb} ${group === undefined ? '' : `${group}/`}${name}`;
}

/**
 * Finds an object by what a person calls it: `kind:name`, a name that only one object has, or `VERB group/path` for an
 * endpoint; the group may be left out where that is clear.
 */
export function resolveObject(asked: string, workspace: Workspace): ObjectAnswer {
  const objects = [...workspace.objects, ...workspace.snapshotObjects];
  const matches = unique(objects.filter(buildMatcher(asked.trim())));
  const [object, ...others] = matches;
  if (object !== undefined && others.length === 0) return { found: true, object };
  if (object !== undefined)
    return { found: false, several: true, names: matches.map(renderObjectName).sort(compareText) };
  return { found: false, several: false, names: findNearestNames(asked.trim(), objects) };
}

function buildMatcher(asked: string): (object: WorkspaceObject) => boolean {
  const endpoint = VERB_AND_PATH.exec(asked);
  const qualified = KIND_AND_NAME.exec(asked);
  return (object) => {
    if (object.name === asked) return true;
    if (qualified !== null && object.kind === qualified[1] && object.name === qualified[2]) return true;
    if (endpoint === null || object.kind !== 'query') return false;
    const path = (endpoint[2] ?? '').replace(/^\//, '');
    if (object.verb !== endpoint[1]?.toUpperCase()) return false;
    return path === object.name || (object.group !== undefined && path === `${object.group}/${object.name}`);
  };
}

/** Two documents of one object count once. */
function unique(objects: readonly WorkspaceObject[]): readonly WorkspaceObject[] {
  const byKey = new Map<string, WorkspaceObject>();
  for (const object of objects) {
    const key = buildObjectKey(object);
    if (!byKey.has(key)) byKey.set(key, object);
  }
  return [...byKey.values()];
}

function findNearestNames(asked: string, objects: readonly WorkspaceObject[]): readonly string[] {
  const qualified = KIND_AND_NAME.exec(asked);
  const endpoint = VERB_AND_PATH.exec(asked);
  if (endpoint !== null) {
    const endpoints = objects.filter(({ kind }) => kind === 'query').map(renderObjectName);
    return findNearest(asked, endpoints);
  }
  const ofKind = qualified === null ? [] : objects.filter(({ kind }) => kind === qualified[1]);
  const among = ofKind.length > 0 ? ofKind : objects;
  const wanted = ofKind.length > 0 ? (qualified?.[2] ?? asked) : asked;
  const near = findNearest(
    wanted,
    among.map(({ name }) => name),
  );
  return near
    .flatMap((name) => unique(among.filter((object) => object.name === name)).map(renderObjectName))
    .slice(0, 5);
}
