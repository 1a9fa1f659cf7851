import type { Document } from '../language/ast.ts';
import type { PlacedName } from './clauses.ts';
import type { Contract } from './contract.ts';
import type { ObjectLink, Reference } from './reference.ts';

/** What tells one object of a workspace from another. `kind` is the keyword of its document. */
export interface ObjectIdentity {
  readonly kind: string;
  readonly name: string;
  /** Endpoints only: `GET` and the name of their group. */
  readonly verb?: string;
  readonly group?: string;
}

interface ObjectBase extends ObjectIdentity {
  readonly guid?: string;
  readonly contract: Contract;
}

/** An object of the files that are checked. */
export interface FileObject extends ObjectBase {
  readonly origin: 'file';
  readonly file: string;
  readonly document: Document;
  readonly placedName: PlacedName;
  readonly references: readonly Reference[];
  /** References that hold an empty text: places with their quotes. */
  readonly emptyNames: readonly Reference[];
  /** False when something in it could not be read: it is there, but what it holds and promises is not all known. */
  readonly readable: boolean;
}

/** An object of the snapshot: known by its contract only. */
export interface SnapshotObject extends ObjectBase {
  readonly origin: 'snapshot';
  /** Equal for two objects that mean the same, however they are laid out. */
  readonly digest: string;
  /** Of a stack that is long enough to be compared: the same for one that differs only in names of variables. */
  readonly stack?: string;
  readonly references: readonly ObjectLink[];
}

export type WorkspaceObject = FileObject | SnapshotObject;

/** Equal exactly for the same object: endpoints are told apart by group and verb. */
export function buildObjectKey({ kind, name, verb, group }: ObjectIdentity): string {
  return JSON.stringify(kind === 'query' ? [kind, group ?? '', verb ?? '', name] : [kind, name]);
}

/** How messages call an object: `function "cart/total"`, `endpoint POST "cart" in group "shop"`. */
export function describeObject({ kind, name, verb, group }: ObjectIdentity): string {
  if (kind !== 'query') return `${kind} "${name}"`;
  const call = verb === undefined ? '' : `${verb} `;
  const place = group === undefined ? '' : ` in group "${group}"`;
  return `endpoint ${call}"${name}"${place}`;
}
