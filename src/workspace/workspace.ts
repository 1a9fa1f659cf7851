import type { ParsedFile } from '../language/parse.ts';
import { compareText } from '../source/diagnostic.ts';
import { buildFileObjects } from './build-object.ts';
import { findFieldNames } from './field-names.ts';
import { Graph } from './graph.ts';
import { buildObjectKey, type FileObject, type SnapshotObject, type WorkspaceObject } from './object.ts';
import type { ObjectLink, Reference } from './reference.ts';
import { findKindsOf } from './reference-kinds.ts';

/**
 * Whether the files are the whole workspace. On a part of one, something that is not there may well exist on the server.
 */
export const SCOPES = ['whole', 'partial'] as const;
export type Scope = (typeof SCOPES)[number];

/** All objects of the files, with those of the snapshot behind them: what is in both is taken from the files. */
export class Workspace {
  /** In the order of the paths of their files. */
  readonly objects: readonly FileObject[];
  readonly snapshotObjects: readonly SnapshotObject[];
  /**
   * The names of the environment variables, of the files and of the snapshot together: they are often set in Xano alone.
   * Undefined when nothing declares any.
   */
  readonly environment: ReadonlySet<string> | undefined;
  readonly #byKind = new Map<string, Map<string, WorkspaceObject[]>>();
  readonly #names = new Map<ObjectLink['to'], readonly string[]>();
  readonly #byName = new Map<string, WorkspaceObject>();
  readonly #meant = new Map<string, readonly WorkspaceObject[]>();
  #graph: Graph | undefined;

  constructor(objects: readonly FileObject[], snapshotObjects: readonly SnapshotObject[]) {
    this.objects = objects;
    const inFiles = new Set(objects.map(buildObjectKey));
    this.snapshotObjects = snapshotObjects.filter((object) => !inFiles.has(buildObjectKey(object)));
    for (const object of this.#all()) {
      if (!this.#byName.has(object.name)) this.#byName.set(object.name, object);
      const names = this.#byKind.get(object.kind) ?? new Map<string, WorkspaceObject[]>();
      this.#byKind.set(object.kind, names);
      const known = names.get(object.name);
      if (known === undefined) names.set(object.name, [object]);
      else known.push(object);
    }
    const declared = [...objects, ...snapshotObjects].flatMap(({ contract }) => contract.environment ?? []);
    const isDeclared = [...objects, ...snapshotObjects].some(
      ({ contract }) => contract.environment !== undefined,
    );
    this.environment = isDeclared ? new Set(declared) : undefined;
  }

  /** Who names whom, over the files and the snapshot; made when first asked for. */
  get graph(): Graph {
    this.#graph ??= new Graph(this.#all(), (link) => (meansColumn(link, this) ? [] : this.findMeant(link)));
    return this.#graph;
  }

  /** All with this kind and name; several for endpoints that share a path, and for duplicates. */
  findNamed(kind: string, name: string): readonly WorkspaceObject[] {
    const names = this.#byKind.get(kind);
    // An object whose first line cannot be read may have any name.
    return names?.get(name) ?? names?.get('')?.filter(isNameless) ?? [];
  }

  /** Everything that a reference may mean; several when it leaves open which one. */
  findMeant(link: ObjectLink): readonly WorkspaceObject[] {
    // Asked for every name of every file: by a key that costs less than JSON.
    const key = `${link.to}\0${link.verb ?? ''}\0${link.name}\0${link.group ?? ''}`;
    let meant = this.#meant.get(key);
    if (meant === undefined) {
      meant = findKindsOf(link.to).flatMap((kind) =>
        this.findNamed(kind, link.name).filter((object) => isMeant(object, link)),
      );
      this.#meant.set(key, meant);
    }
    return meant;
  }

  /** The first object with this name, of whatever kind. */
  resolveByName(name: string): WorkspaceObject | undefined {
    return this.#byName.get(name);
  }

  /** What a reference means; undefined when there is no such object. */
  resolve(link: ObjectLink): WorkspaceObject | undefined {
    return this.findMeant(link)[0];
  }

  /** What a reference means, unless several objects share the name: which of them is meant nobody can tell. */
  resolveUnique(link: ObjectLink): WorkspaceObject | undefined {
    const [found, ...others] = this.findMeant(link);
    return others.length === 0 ? found : undefined;
  }

  /** Every name that a reference of this kind could hold. */
  namesFor(to: ObjectLink['to']): readonly string[] {
    let names = this.#names.get(to);
    if (names === undefined) {
      names = findKindsOf(to).flatMap((kind) => [...(this.#byKind.get(kind)?.keys() ?? [])]);
      this.#names.set(to, names);
    }
    return names;
  }

  #all(): readonly WorkspaceObject[] {
    return [...this.objects, ...this.snapshotObjects];
  }
}

/** `$db.settings.theme` reaches into a column of the query's own table that holds an object, not into a table. */
export function meansColumn(link: ObjectLink | Reference, workspace: Workspace): boolean {
  if (!('orColumnOf' in link) || link.orColumnOf === undefined) return false;
  const table = workspace.resolve({ to: 'table', name: link.orColumnOf });
  const columns = table?.contract.columns;
  return columns !== undefined && findFieldNames(columns).has(link.name);
}

function isNameless(object: WorkspaceObject): boolean {
  return object.origin === 'file' && object.document.header.some(({ type }) => type === 'broken');
}

function isMeant(object: WorkspaceObject, { verb, group }: ObjectLink): boolean {
  if (verb !== undefined && object.verb !== verb) return false;
  // The group stands behind the first line: of a document that cannot be read it may be any.
  return group === undefined || object.group === group || (object.origin === 'file' && !object.readable);
}

/** The same files give the same workspace, in whatever order they come. */
export function buildWorkspace(
  files: readonly ParsedFile[],
  snapshotObjects: readonly SnapshotObject[],
): Workspace {
  const inOrder = [...files].sort((a, b) => compareText(a.file.path, b.file.path));
  return new Workspace(inOrder.flatMap(buildFileObjects), snapshotObjects);
}

/** @param given what the user asked for; otherwise a snapshot or a `workspace` document says that everything is there */
export function decideScope(given: Scope | undefined, workspace: Workspace, hasSnapshot: boolean): Scope {
  if (given !== undefined) return given;
  return hasSnapshot || workspace.objects.some((object) => object.kind === 'workspace') ? 'whole' : 'partial';
}
