import type { FieldShape } from './contract.ts';

const known = new WeakMap<readonly FieldShape[], ReadonlySet<string>>();

/** The names of fields, in their order; made once for each list, since every use of a field asks. */
export function findFieldNames(fields: readonly FieldShape[]): ReadonlySet<string> {
  let names = known.get(fields);
  if (names === undefined) {
    names = new Set(fields.map(({ name }) => name));
    known.set(fields, names);
  }
  return names;
}
