import { buildDistanceRows, editDistance } from './edit-distance.ts';
import { LIMITS } from './limits.ts';
import { findNearest } from './nearest.ts';

/** Letters that may be wrong before another name is as likely. */
const MAX_SLIPS = 2;
const rows = buildDistanceRows(LIMITS.comparedName.most);

/**
 * The name that `wanted` is but for one or two wrong letters; undefined when there are several, or none.
 * @param names looked through once: a list that is given again must hold the same names
 */
export function resolveNear(wanted: string, names: Iterable<string> & object): string | undefined {
  const limit = Math.min(MAX_SLIPS, Math.floor(wanted.length / 3));
  if (limit === 0) return undefined;
  const small = wanted.toLowerCase();
  const near = findNearest(wanted, names).filter(
    (name) => editDistance(small, name.toLowerCase(), limit, rows) <= limit,
  );
  return near.length === 1 ? near[0] : undefined;
}
