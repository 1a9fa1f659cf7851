/**
 * Takes pieces out of a text for as long as it still fails: halves first, then quarters, down to single characters.
 * @param most how many texts are tried
 */
export function shrink(text: string, fails: (text: string) => boolean, most: number): string {
  let best = text;
  let tries = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let again = true; again; ) {
      again = false;
      for (let at = 0; at < best.length && tries < most; ) {
        const shorter = best.slice(0, at) + best.slice(at + size);
        tries += 1;
        if (fails(shorter)) {
          best = shorter;
          again = true;
        } else at += size;
      }
    }
  }
  return best;
}
