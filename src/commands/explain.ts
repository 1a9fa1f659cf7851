import { CHECKS } from '../checks/all.ts';
import type { Check } from '../checks/check.ts';
import { findNearest } from '../source/nearest.ts';

export type Explanation =
  | { readonly found: true; readonly check: Check }
  | { readonly found: false; readonly nearest: readonly string[] };

export function explain(id: string): Explanation {
  const check = CHECKS.find((candidate) => candidate.id === id);
  if (check !== undefined) return { found: true, check };
  return {
    found: false,
    nearest: findNearest(
      id,
      CHECKS.map((candidate) => candidate.id),
    ),
  };
}
