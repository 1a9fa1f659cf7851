import type { ReferenceKind } from '../language/vocabulary/references.ts';
import { buildObjectKey, type ObjectIdentity, type WorkspaceObject } from './object.ts';
import type { ObjectLink, Reference } from './reference.ts';

/** That one object names another; two places that do so are two edges. */
export interface Edge {
  readonly from: WorkspaceObject;
  readonly to: WorkspaceObject;
  readonly kind: ReferenceKind;
  /** Where, in the file of `from`; missing in a snapshot, which keeps no places. */
  readonly reference?: Reference;
}

/** To those who are named by an object, or to those who name it. */
export type Direction = 'callees' | 'callers';

/** An object that is reached, over the shortest way. */
export interface Reached {
  readonly object: WorkspaceObject;
  /** Number of edges from the start. */
  readonly distance: number;
  /** The last edge of the way; from caller to callee in both directions. */
  readonly edge: Edge;
  /** What was reached before it; missing at distance 1. */
  readonly previous?: Reached;
}

interface Node {
  readonly out: Edge[];
  readonly in: Edge[];
}

const NOWHERE: Node = { out: [], in: [] };

/**
 * Who names whom among objects. Two states of one object are the same node: it can be asked with either.
 * Building takes time linear in the number of references.
 */
export class Graph {
  readonly #nodes = new Map<string, Node>();

  /** @param findMeant everything that a reference may mean; an empty list when there is no such object */
  constructor(
    objects: readonly WorkspaceObject[],
    findMeant: (link: ObjectLink | Reference) => readonly WorkspaceObject[],
  ) {
    for (const from of objects) {
      const node = this.#obtain(from);
      for (const link of from.references)
        for (const to of findMeant(link)) {
          const edge: Edge = { from, to, kind: link.to, ...('start' in link ? { reference: link } : {}) };
          node.out.push(edge);
          this.#obtain(to).in.push(edge);
        }
    }
  }

  /** What an object names, in the order of its text. */
  findCallees(object: ObjectIdentity): readonly Edge[] {
    return (this.#nodes.get(buildObjectKey(object)) ?? NOWHERE).out;
  }

  /** Those who name an object, in the order of the workspace; one edge for each place. */
  findCallers(object: ObjectIdentity): readonly Edge[] {
    return (this.#nodes.get(buildObjectKey(object)) ?? NOWHERE).in;
  }

  /**
   * Everything that is reached from some objects however far, nearest first, without these objects themselves.
   * @param most where to stop
   */
  findReached(
    starts: readonly ObjectIdentity[],
    direction: Direction,
    most: number = Number.POSITIVE_INFINITY,
  ): readonly Reached[] {
    const seen = new Set(starts.map(buildObjectKey));
    const found: Reached[] = [];
    const visit = (from: ObjectIdentity, previous: Reached | undefined): void => {
      const edges = direction === 'callers' ? this.findCallers(from) : this.findCallees(from);
      for (const edge of edges) {
        if (found.length >= most) return;
        const object = direction === 'callers' ? edge.from : edge.to;
        const key = buildObjectKey(object);
        if (seen.has(key)) continue;
        seen.add(key);
        const distance = (previous?.distance ?? 0) + 1;
        found.push({ object, distance, edge, ...(previous === undefined ? {} : { previous }) });
      }
    };
    for (const start of starts) visit(start, undefined);
    for (let at = 0; at < found.length && found.length < most; at += 1) {
      const current = found[at];
      if (current !== undefined) visit(current.object, current);
    }
    return found;
  }

  #obtain(object: ObjectIdentity): Node {
    const key = buildObjectKey(object);
    let node = this.#nodes.get(key);
    if (node === undefined) {
      node = { out: [], in: [] };
      this.#nodes.set(key, node);
    }
    return node;
  }
}

/** The edges of the way to an object, the one at the start first. */
export function buildPath(reached: Reached): readonly Edge[] {
  const path: Edge[] = [];
  for (let step: Reached | undefined = reached; step !== undefined; step = step.previous)
    path.push(step.edge);
  return path.reverse();
}
