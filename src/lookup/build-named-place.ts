import type { Edge } from '../workspace/graph.ts';

/** A place in a file, as a person would open it. */
export interface NamedPlace {
  readonly file: string;
  /** 1-based, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** What names the object there: `db.query`, `join`, `auth`. */
  readonly via: string;
}

export type PlaceOf = (file: string, offset: number) => { readonly line: number; readonly column: number };

/** Where one object names another; undefined in a snapshot, which keeps no places. */
export function buildNamedPlace({ from, reference }: Edge, placeOf: PlaceOf): NamedPlace | undefined {
  if (from.origin !== 'file' || reference === undefined) return undefined;
  return { file: from.file, ...placeOf(from.file, reference.start), via: reference.via };
}
