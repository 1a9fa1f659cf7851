/** Where a list or an object stands: what its order means depends on that. */
export type Place = 'document' | 'field' | 'statement' | 'value';

/** Lists that are sets: their order changes nothing that anybody could notice. */
const SETS: Readonly<Record<Place, ReadonlySet<string>>> = {
  document: new Set(['tags', 'tools', 'index', 'autocomplete', 'datasources']),
  field: new Set(['values']),
  statement: new Set(['output']),
  value: new Set(['origins', 'methods']),
};

export function isSet(place: Place, name: string): boolean {
  return SETS[place].has(name);
}

/** Objects in which the order counts: rows are sorted by the first key first. */
export function isOrdered(name: string): boolean {
  return name === 'sort';
}
