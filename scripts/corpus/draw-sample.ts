/**
 * Draws `count` of the items at random, all alike likely, and keeps their order. The same seed draws the same ones.
 *
 * @param seed any whole number
 * @param count how many; all of them where there are no more
 */
export function drawSample<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const random = createRandom(seed);
  let open = Math.min(count, items.length);
  // Each item is taken with the chance that the rest of the sample has among the rest of the items.
  return items.filter((_, index) => {
    if (random() * (items.length - index) >= open) return false;
    open -= 1;
    return true;
  });
}

/** Numbers from 0 up to 1, by the method known as mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
