import { Graph, type Reached } from '../workspace/graph.ts';
import { buildObjectKey, type WorkspaceObject } from '../workspace/object.ts';
import { meansColumn } from '../workspace/workspace.ts';
import type { PlanState } from './plan-state.ts';

/** An object that refers to another one, in the state after. */
export interface Caller {
  readonly object: WorkspaceObject;
  /** Where it does so first, as an offset in its file; missing in a snapshot. */
  readonly offset: number | undefined;
}

export interface ReachedCaller extends Caller {
  /** 1 for those who refer to it themselves. */
  readonly distance: number;
  /** The direct caller on the way. */
  readonly through: WorkspaceObject;
}

/** Who refers to whom in the state after; a name that is gone there means what it meant before. */
export class Callers {
  readonly #graph: Graph;

  constructor(before: PlanState, after: PlanState) {
    const objects = [...after.workspace.objects, ...after.workspace.snapshotObjects];
    this.#graph = new Graph(objects, (link) => {
      if (meansColumn(link, after.workspace)) return [];
      const meant = after.workspace.findMeant(link);
      return meant.length > 0 ? meant : before.workspace.findMeant(link);
    });
  }

  /** Those who refer to an object themselves, under any of its names. */
  findDirect(...names: readonly (WorkspaceObject | undefined)[]): readonly Caller[] {
    const found = new Map<WorkspaceObject, Caller>();
    const objects = names.filter((object) => object !== undefined);
    const keys = new Set(objects.map(buildObjectKey));
    for (const { from, reference } of objects.flatMap((object) => this.#graph.findCallers(object)))
      if (!keys.has(buildObjectKey(from)) && !found.has(from))
        found.set(from, { object: from, offset: reference?.start });
    return [...found.values()];
  }

  /** Those who reach an object however far, nearest first, at most `most`. */
  findAll(most: number, ...names: readonly (WorkspaceObject | undefined)[]): readonly ReachedCaller[] {
    const objects = names.filter((object) => object !== undefined);
    const through = new Map<Reached, WorkspaceObject>();
    return this.#graph.findReached(objects, 'callers', most).map((reached) => {
      const { object, distance, edge, previous } = reached;
      const first = (previous === undefined ? undefined : through.get(previous)) ?? object;
      through.set(reached, first);
      return { object, offset: edge.reference?.start, distance, through: first };
    });
  }
}
