import { describeObject } from '../workspace/object.ts';
import { type DriftedObject, OBJECT_STATES } from './object-state.ts';

/** A difference that somebody has decided to live with for a while. */
export interface DriftIgnore {
  /** As messages call it: `function "cart/total"`. */
  readonly object: string;
  readonly reason: string;
  /** The last day on which it holds: `2027-01-31`. */
  readonly until: string;
}

export interface DriftVerdict {
  readonly verdict: 'none' | 'drift';
  readonly objects: readonly DriftedObject[];
  /** Ignores that no longer hold: their day has passed, or nothing differs there any more. */
  readonly staleIgnores: readonly DriftIgnore[];
}

/** @param today `2026-11-25`, UTC */
export function judgeDrift(
  objects: readonly DriftedObject[],
  ignores: readonly DriftIgnore[],
  today: string,
): DriftVerdict {
  const used = new Set<DriftIgnore>();
  const judged = objects.map((object) => {
    const ignore = ignores.find((entry) => entry.object === describeObject(object) && entry.until >= today);
    if (ignore === undefined || !OBJECT_STATES[object.state].drift) return object;
    used.add(ignore);
    return { ...object, ignored: { reason: ignore.reason, until: ignore.until } };
  });
  return {
    verdict: judged.some(isDrifted) ? 'drift' : 'none',
    objects: judged,
    staleIgnores: ignores.filter((ignore) => !used.has(ignore)),
  };
}

/** Whether an object counts: somebody changed it, and nobody has decided to live with that. */
export function isDrifted({ state, ignored }: DriftedObject): boolean {
  return OBJECT_STATES[state].drift && ignored === undefined;
}
