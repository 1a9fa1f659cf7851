/** Rows of the table of distances; made once and used again, since this runs for every pair of names. */
export type DistanceRows = readonly [Uint16Array, Uint16Array, Uint16Array];

/** @param longest length of the longest text that is compared with these rows */
export function buildDistanceRows(longest: number): DistanceRows {
  const row = (): Uint16Array => new Uint16Array(longest + 2);
  return [row(), row(), row()];
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that make `b` of `a`; any number above `limit` when there
 * are more. Looks at a band of `2 * limit + 1` columns only, and ends at the first row that is above the limit.
 */
export function editDistance(a: string, b: string, limit: number, rows: DistanceRows): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [beforeLast, last, current] = rows;
  const beyond = limit + 1;
  for (let column = 0; column <= b.length; column++) last[column] = Math.min(column, beyond);
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    current[from - 1] = from === 1 ? Math.min(row, beyond) : beyond;
    let lowest = current[from - 1] ?? beyond;
    const letter = a.charCodeAt(row - 1);
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1);
      // The column after the band of the row before was not computed.
      const above = column === row + limit ? beyond : (last[column] ?? beyond);
      let best = Math.min(
        above + 1,
        (current[column - 1] ?? beyond) + 1,
        (last[column - 1] ?? beyond) + (letter === other ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (isSwap) best = Math.min(best, (beforeLast[column - 2] ?? beyond) + 1);
      current[column] = best;
      if (best < lowest) lowest = best;
    }
    if (lowest > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return last[b.length] ?? beyond;
}
