/** In the order in which they are sent. What is `undefined` is left out; an empty text is sent. */
export type QueryValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** With the question mark; empty when nothing is to be sent. */
export function renderQuery(values: QueryValues): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) query.append(name, String(value));
  }
  return query.size === 0 ? '' : `?${query}`;
}
