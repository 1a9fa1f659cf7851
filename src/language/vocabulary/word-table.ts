/**
 * A table whose rows are found by a word from somebody's source, its inner tables included. Without the prototype of
 * objects: `toString` and `constructor` are words that people write, and are no filters.
 */
export function wordTable<Row>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> {
  return withoutPrototype(rows) as Readonly<Record<string, Row>>;
}

function withoutPrototype(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const bare: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) bare[key] = withoutPrototype(inner);
  return bare;
}
