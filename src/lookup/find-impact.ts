import { buildPath, type Edge, type Reached } from '../workspace/graph.ts';
import { buildObjectKey, type ObjectIdentity, type WorkspaceObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { buildNamedPlace, type NamedPlace, type PlaceOf } from './build-named-place.ts';
import { identify } from './identify.ts';

/** Who feels a change of an object. */
export interface ReachedObject {
  readonly object: ObjectIdentity;
  /** 1 for those who name it themselves. */
  readonly distance: number;
  /** From the object that was asked for, without it, to this one; each names the one before. */
  readonly path: readonly ObjectIdentity[];
  /** Every place where it names the one before it on the path; empty where only a snapshot knows it. */
  readonly places: readonly NamedPlace[];
}

/** Everybody who reaches an object through names, nearest first. */
export function findImpact(
  object: WorkspaceObject,
  { graph }: Workspace,
  placeOf: PlaceOf,
): readonly ReachedObject[] {
  return graph.findReached([object], 'callers').map((reached) => ({
    object: identify(reached.object),
    distance: reached.distance,
    path: buildPath(reached).map(({ from }) => identify(from)),
    places: findPlaces(reached, graph.findCallees(reached.object), placeOf),
  }));
}

function findPlaces({ edge }: Reached, edges: readonly Edge[], placeOf: PlaceOf): readonly NamedPlace[] {
  const target = buildObjectKey(edge.to);
  return edges.flatMap((other) =>
    buildObjectKey(other.to) === target ? (buildNamedPlace(other, placeOf) ?? []) : [],
  );
}
