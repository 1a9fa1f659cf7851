const lists = new WeakMap<object, readonly string[]>();

/** The words of a table, listed once: a list that stays the same is searched for similar words much quicker. */
export function listWords(
  table: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): readonly string[] {
  let words = lists.get(table);
  if (words === undefined) {
    words = table instanceof Map ? [...table.keys()] : Object.keys(table);
    lists.set(table, words);
  }
  return words;
}
