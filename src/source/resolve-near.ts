import { buildDistanceRows, editDistance } from './edit-distance.ts';
import { LIMITS } from './limits.ts';
import { findNearest } from './nearest.ts';

/** A second wrong letter is a slip in a long name; in a short one another word is as likely. */
const LONG = 10;
const SHORT = 3;
const rows = buildDistanceRows(LIMITS.comparedName.most);

/**
 * The name that `wanted` is but for a wrong letter, or two in a long name; undefined when there are several, or none.
 * @param names looked through once: a list that is given again must hold the same names
 */
export function resolveNear(wanted: string, names: Iterable<string> & object): string | undefined {
  if (wanted.length < SHORT) return undefined;
  const limit = wanted.length < LONG ? 1 : 2;
  const small = wanted.toLowerCase();
  const near = findNearest(wanted, names).filter(
    (name) => editDistance(small, name.toLowerCase(), limit, rows) <= limit,
  );
  return near.length === 1 ? near[0] : undefined;
}
