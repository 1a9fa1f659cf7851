import { findStatements } from '../../workspace/clauses.ts';
import { findWorkspaceFolder } from '../../workspace/layout/find-workspace-folder.ts';
import { buildObjectKey, type FileObject, type WorkspaceObject } from '../../workspace/object.ts';
import type { ObjectLink } from '../../workspace/reference.ts';
import { fingerprintStack } from '../../workspace/stack-fingerprint.ts';
import {
  compareSketches,
  isWorthComparing,
  MARKS,
  type StackSketch,
  sketchStack,
} from '../../workspace/stack-sketch.ts';
import type { Workspace } from '../../workspace/workspace.ts';

export interface NearCopy {
  readonly of: WorkspaceObject;
  /** From 0 to 1; 1 when only names of variables differ. */
  readonly likeness: number;
}

/** Less, and one function in place of both would ask for more than it saves. */
const LEAST_LIKENESS = 0.9;

/** Of stacks that are nearly, not wholly the same. */
const MOST_BUT_ONE = 0.99;

/** Tests repeat each other for good reason. */
const REPEATING = 'workflow_test';

/** Of those that share a key, so many are compared: with thousands of copies the rest says nothing new. */
const MOST_COMPARED = 4;

/** How many marks two stacks must have in common, side by side, to be compared. */
const BAND = 2;

/** A stack that is long enough, and what it names in the order of its text. */
interface Candidate {
  readonly object: FileObject;
  readonly named: readonly string[];
}

interface Sketched {
  readonly object: FileObject;
  readonly sketch: StackSketch;
}

/**
 * For each stack of real size that is nearly that of another, the one that is most like it, in the same folder of a
 * workspace and before it in the order of the files. Both name the same objects in the same order: what differs can be an
 * input, and the name of a table cannot.
 */
export function findNearCopies(workspace: Workspace): ReadonlyMap<FileObject, NearCopy> {
  const groups = new Map<string, FileObject[]>();
  for (const { object, named } of findCandidates(workspace)) {
    const key = [findWorkspaceFolder(object.file), ...named].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [object]);
    else group.push(object);
  }
  const copies = new Map<FileObject, NearCopy>();
  // Most stacks name what no other does, and need not be looked at.
  for (const group of groups.values()) if (group.length > 1) compareGroup(group, copies);
  return copies;
}

function compareGroup(group: readonly FileObject[], copies: Map<FileObject, NearCopy>): void {
  const buckets = new Map<string, Sketched[]>();
  for (const object of group) {
    const sketched = { object, sketch: sketchStack(object.document) };
    const places = findPlaces(sketched.sketch, buckets);
    const nearest = findNearest(sketched, new Set(places.flat()));
    if (nearest !== undefined && !isSameObject(nearest.of, object)) copies.set(object, nearest);
    // What is like a stack is like its copy too.
    if (nearest?.likeness === 1) continue;
    for (const place of places) if (place.length < MOST_COMPARED) place.push(sketched);
  }
}

/** Those in the snapshot alone whose stack is that of an object of the files. */
export function findSnapshotCopies(workspace: Workspace): ReadonlyMap<FileObject, NearCopy> {
  const copies = new Map<FileObject, NearCopy>();
  const guids = new Set(workspace.objects.flatMap(({ guid }) => guid ?? []));
  // One whose guid is in the files has been given another name there.
  const known = workspace.snapshotObjects.filter(
    ({ stack, guid }) => stack !== undefined && (guid === undefined || !guids.has(guid)),
  );
  if (known.length === 0) return copies;
  const byStack = new Map(known.map((object) => [object.stack, object]));
  const named = new Set(known.flatMap(({ references }) => references.map(nameLink)));
  for (const candidate of findCandidates(workspace)) {
    if (!candidate.named.every((name) => named.has(name))) continue;
    const other = byStack.get(fingerprintStack(candidate.object.document));
    if (other !== undefined) copies.set(candidate.object, { of: other, likeness: 1 });
  }
  return copies;
}

function findCandidates({ objects }: Workspace): readonly Candidate[] {
  return objects
    .filter(({ kind, readable, document }) => readable && kind !== REPEATING && isWorthComparing(document))
    .map((object) => ({ object, named: listNamed(object) }));
}

function isSameObject(one: WorkspaceObject, other: WorkspaceObject): boolean {
  return buildObjectKey(one) === buildObjectKey(other);
}

function findNearest(sketched: Sketched, others: ReadonlySet<Sketched>): NearCopy | undefined {
  let nearest: NearCopy | undefined;
  for (const other of others) {
    const likeness = compareStacks(other, sketched);
    if (likeness >= LEAST_LIKENESS && likeness > (nearest?.likeness ?? 0))
      nearest = { of: other.object, likeness };
  }
  return nearest;
}

/** A sketch has no names of variables: which of them is read where may still differ. */
function compareStacks(one: Sketched, other: Sketched): number {
  const likeness = compareSketches(one.sketch, other.sketch);
  const [a, b] = [one.object.document, other.object.document];
  return likeness === 1 && fingerprintStack(a) !== fingerprintStack(b) ? MOST_BUT_ONE : likeness;
}

/** Stacks that are much alike meet in one of these places at least. */
function findPlaces({ marks }: StackSketch, buckets: Map<string, Sketched[]>): readonly Sketched[][] {
  const places: Sketched[][] = [];
  for (let band = 0; band < MARKS; band += BAND) {
    const key = `${band} ${marks.subarray(band, band + BAND).join(' ')}`;
    const place = buckets.get(key) ?? [];
    if (place.length === 0) buckets.set(key, place);
    places.push(place);
  }
  return places;
}

/** What a stack names, in the order of its text, without repeats. */
function listNamed({ document, references }: FileObject): readonly string[] {
  const stack = findStatements(document.body, 'stack')[0];
  if (stack === undefined) return [];
  const names = references
    .filter(({ start, end }) => start >= stack.start && end <= stack.end)
    .sort((one, other) => one.start - other.start)
    .map(nameLink);
  return names.filter((name, index) => name !== names[index - 1]);
}

function nameLink({ to, verb = '', group = '', name }: ObjectLink): string {
  return `${to} ${verb} ${group} ${name}`;
}
