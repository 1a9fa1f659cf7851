/**
 * A table whose rows are found by a word from somebody's source, its inner tables included. Without the prototype of
 * objects: `toString` and `constructor` are words that people write, and are no filters.
 * @param rows a literal of this table alone: it is changed in place, which takes a tenth of the time of a copy
 */
export function wordTable<Row>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> {
  dropPrototype(rows);
  return rows;
}

function dropPrototype(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  Object.setPrototypeOf(value, null);
  for (const inner of Object.values(value)) dropPrototype(inner);
}
