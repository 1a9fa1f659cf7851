import type { Contract } from '../workspace/contract.ts';
import type { Edge } from '../workspace/graph.ts';
import { buildObjectKey, type ObjectIdentity, type WorkspaceObject } from '../workspace/object.ts';
import { resolveShape } from '../workspace/resolve-shape.ts';
import type { ResponseShape } from '../workspace/response-shape.ts';
import { fingerprintStack } from '../workspace/stack-fingerprint.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { buildNamedPlace, type NamedPlace, type PlaceOf } from './build-named-place.ts';
import { identify } from './identify.ts';
import { listSteps, type StackStep } from './list-steps.ts';

/** Another object, and where it is named or names. */
export interface Neighbour {
  readonly object: ObjectIdentity;
  /** Empty where only a snapshot knows it. */
  readonly places: readonly NamedPlace[];
}

/** What there is to know of one object. */
export interface ObjectDescription {
  readonly object: ObjectIdentity;
  readonly guid?: string;
  /** Missing for an object that only the snapshot knows. */
  readonly place?: { readonly file: string; readonly line: number };
  readonly contract: Contract;
  /** With tables and functions looked up; missing where nothing comes back. */
  readonly response?: ResponseShape;
  readonly callers: readonly Neighbour[];
  readonly callees: readonly Neighbour[];
  readonly stack: readonly (StackStep & { readonly line: number })[];
  /** Others whose stacks do the same. */
  readonly alike: readonly ObjectIdentity[];
}

export function buildObjectDescription(
  object: WorkspaceObject,
  workspace: Workspace,
  { textOf, placeOf }: { readonly textOf: (file: string) => string; readonly placeOf: PlaceOf },
): ObjectDescription {
  const { contract, guid } = object;
  const file = object.origin === 'file' ? object : undefined;
  const steps = file === undefined ? [] : listSteps(file.document, textOf(file.file));
  return {
    object: identify(object),
    ...(guid === undefined ? {} : { guid }),
    ...(file === undefined
      ? {}
      : { place: { file: file.file, line: placeOf(file.file, file.document.start).line } }),
    contract,
    ...(contract.response === undefined ? {} : { response: resolveShape(contract.response, workspace) }),
    callers: groupByObject(workspace.graph.findCallers(object), 'from', placeOf),
    callees: groupByObject(workspace.graph.findCallees(object), 'to', placeOf),
    stack: steps.map((step) => ({ ...step, line: placeOf(file?.file ?? '', step.offset).line })),
    alike: findAlike(object, workspace),
  };
}

function groupByObject(edges: readonly Edge[], side: 'from' | 'to', placeOf: PlaceOf): readonly Neighbour[] {
  const groups = new Map<string, { readonly object: ObjectIdentity; readonly places: NamedPlace[] }>();
  for (const edge of edges) {
    const key = buildObjectKey(edge[side]);
    const group = groups.get(key) ?? { object: identify(edge[side]), places: [] };
    groups.set(key, group);
    const place = buildNamedPlace(edge, placeOf);
    if (place !== undefined) group.places.push(place);
  }
  return [...groups.values()];
}

function findAlike(object: WorkspaceObject, { objects }: Workspace): readonly ObjectIdentity[] {
  if (object.origin !== 'file') return [];
  const fingerprint = fingerprintStack(object.document);
  if (fingerprint === undefined) return [];
  return objects
    .filter((other) => other !== object && fingerprintStack(other.document) === fingerprint)
    .map(identify);
}
