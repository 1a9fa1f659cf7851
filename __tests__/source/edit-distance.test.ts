import { expect, test } from '@jest/globals';
import { buildDistanceRows, editDistance } from '../../src/source/edit-distance.ts';
import { fc } from '../support/properties.ts';

/** The definition, without anything that makes it quick. */
function countEdits(a: string, b: string): number {
  const table: number[][] = [];
  for (let row = 0; row <= a.length; row++) {
    const current: number[] = [];
    table.push(current);
    for (let column = 0; column <= b.length; column++) {
      const at = (r: number, c: number): number => table[r]?.[c] ?? Number.POSITIVE_INFINITY;
      let best = row === 0 ? column : column === 0 ? row : Number.POSITIVE_INFINITY;
      if (row > 0 && column > 0) {
        const cost = a[row - 1] === b[column - 1] ? 0 : 1;
        best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost);
        if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
          best = Math.min(best, at(row - 2, column - 2) + 1);
      }
      current.push(best);
    }
  }
  return table[a.length]?.[b.length] ?? 0;
}

test('counts as the definition does, up to the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  const rows = buildDistanceRows(9);
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
      const found = editDistance(a, b, limit, rows);
      const right = countEdits(a, b);
      expect(right <= limit ? found : found > limit).toBe(right <= limit ? right : true);
    }),
    { numRuns: 3_000 },
  );
});
