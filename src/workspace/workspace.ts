import type { ParsedFile } from '../language/parse.ts';
import { compareText } from '../source/diagnostic.ts';
import { buildFileObjects } from './build-object.ts';
import { buildObjectKey, type FileObject, type SnapshotObject, type WorkspaceObject } from './object.ts';
import type { ObjectLink } from './reference.ts';
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
  readonly #byKindAndName = new Map<string, WorkspaceObject[]>();

  constructor(objects: readonly FileObject[], snapshotObjects: readonly SnapshotObject[]) {
    this.objects = objects;
    const inFiles = new Set(objects.map(buildObjectKey));
    this.snapshotObjects = snapshotObjects.filter((object) => !inFiles.has(buildObjectKey(object)));
    for (const object of [...objects, ...this.snapshotObjects]) {
      const key = JSON.stringify([object.kind, object.name]);
      const known = this.#byKindAndName.get(key);
      if (known === undefined) this.#byKindAndName.set(key, [object]);
      else known.push(object);
    }
  }

  /** All with this kind and name; several for endpoints that share a path, and for duplicates. */
  findNamed(kind: string, name: string): readonly WorkspaceObject[] {
    return this.#byKindAndName.get(JSON.stringify([kind, name])) ?? [];
  }

  /** What a reference means; undefined when there is no such object. */
  resolve(link: ObjectLink): WorkspaceObject | undefined {
    for (const kind of findKindsOf(link.to)) {
      const found = this.findNamed(kind, link.name).find((object) => isMeant(object, link));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What a reference means, unless several objects share the name: which of them is meant nobody can tell. */
  resolveUnique(link: ObjectLink): WorkspaceObject | undefined {
    const [found, ...others] = findKindsOf(link.to).flatMap((kind) =>
      this.findNamed(kind, link.name).filter((object) => isMeant(object, link)),
    );
    return others.length === 0 ? found : undefined;
  }

  /** Every name that a reference of this kind could hold. */
  namesFor(to: ObjectLink['to']): readonly string[] {
    const kinds = new Set(findKindsOf(to));
    return [...this.objects, ...this.snapshotObjects]
      .filter((object) => kinds.has(object.kind))
      .map((object) => object.name);
  }
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
