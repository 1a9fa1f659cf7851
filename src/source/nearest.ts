import { compareText } from './diagnostic.ts';

/**
 * Names that a person may have meant by `wanted`, nearest first, at most three.
 * A name counts as near when it differs in few letters, in case or separators, in plural, holds the wanted words, or is what the wanted name shortens.
 */
export function findNearest(wanted: string, names: Iterable<string>): readonly string[] {
  const scored: { name: string; distance: number }[] = [];
  const plainWanted = plain(wanted);
  const limit = Math.max(1, Math.floor(plainWanted.length / 3));
  for (const name of new Set(names)) {
    const plainName = plain(name);
    if (plainName === '' || name === wanted) continue;
    const distance = editDistance(plainWanted, plainName, limit);
    if (distance <= limit) scored.push({ name, distance });
    else if (sharesWords(wanted, name) || isAbbreviation(plainWanted, plainName))
      scored.push({ name, distance: limit + 1 });
  }
  scored.sort((a, b) => a.distance - b.distance || compareText(a.name, b.name));
  return scored.slice(0, 3).map((entry) => entry.name);
}

/** Letters and digits in lower case: `orderItem`, `order_item` and `Order item` are the same word. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function words(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/s$/, ''));
}

function sharesWords(wanted: string, name: string): boolean {
  const left = words(wanted);
  const right = words(name);
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** `qty` for `quantity`, `desc` for `description`: the same first letter, and all others in their order. */
function isAbbreviation(short: string, long: string): boolean {
  // A much longer word holds nearly any letters in nearly any order.
  if (short.length < 2 || short.length >= long.length || long.length >= short.length * 3) return false;
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** Insertions, deletions, replacements and swaps of neighbours; stops counting above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + cost,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}
