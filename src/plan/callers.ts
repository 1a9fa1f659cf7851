import { buildObjectKey, type WorkspaceObject } from '../workspace/object.ts';
import type { ObjectLink } from '../workspace/reference.ts';
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
  readonly #byTarget = new Map<string, Caller[]>();

  constructor(before: PlanState, after: PlanState) {
    const objects = [...after.workspace.objects, ...after.workspace.snapshotObjects];
    for (const object of objects) {
      const seen = new Set<string>();
      for (const reference of object.references) {
        for (const target of findTargets(reference, before, after)) {
          const key = buildObjectKey(target);
          if (target === object || seen.has(key)) continue;
          seen.add(key);
          const caller = { object, offset: 'start' in reference ? reference.start : undefined };
          const known = this.#byTarget.get(key);
          if (known === undefined) this.#byTarget.set(key, [caller]);
          else known.push(caller);
        }
      }
    }
  }

  /** Those who refer to an object themselves, under any of its names. */
  findDirect(...names: readonly (WorkspaceObject | undefined)[]): readonly Caller[] {
    const keys = new Set(names.flatMap((object) => (object === undefined ? [] : [buildObjectKey(object)])));
    const found = new Map<WorkspaceObject, Caller>();
    for (const key of keys)
      for (const caller of this.#byTarget.get(key) ?? [])
        if (!keys.has(buildObjectKey(caller.object)) && !found.has(caller.object))
          found.set(caller.object, caller);
    return [...found.values()];
  }

  /** Those who reach an object however far, nearest first, at most `most`. */
  findAll(most: number, ...names: readonly (WorkspaceObject | undefined)[]): readonly ReachedCaller[] {
    const found: ReachedCaller[] = this.findDirect(...names).map((caller) => ({
      ...caller,
      distance: 1,
      through: caller.object,
    }));
    const seen = new Set<WorkspaceObject>(found.map(({ object }) => object));
    for (const object of names) if (object !== undefined) seen.add(object);
    for (let at = 0; at < found.length && found.length < most; at++) {
      const current = found[at];
      if (current === undefined) break;
      for (const caller of this.findDirect(current.object)) {
        if (seen.has(caller.object)) continue;
        seen.add(caller.object);
        found.push({ ...caller, distance: current.distance + 1, through: current.through });
      }
    }
    return found.slice(0, most);
  }
}

/** `$db.x.y` may also mean a column of the query's own table: then it is no reference to a table `x`. */
function findTargets(link: ObjectLink, before: PlanState, after: PlanState): readonly WorkspaceObject[] {
  const target = after.workspace.resolve(link) ?? before.workspace.resolve(link);
  return target === undefined ? [] : [target];
}
