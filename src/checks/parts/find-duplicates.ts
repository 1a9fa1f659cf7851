import type { Name } from '../../language/ast.ts';

export interface Duplicate {
  readonly first: Name;
  readonly again: Name;
}

/** Each name that stood before, with its first place. */
export function findDuplicates(names: readonly Name[]): readonly Duplicate[] {
  // Most lists are short: nothing is made for the shortest.
  if (names.length < 2) return [];
  const seen = new Map<string, Name>();
  return names.flatMap((again) => {
    const first = seen.get(again.text);
    if (first !== undefined) return [{ first, again }];
    seen.set(again.text, again);
    return [];
  });
}
