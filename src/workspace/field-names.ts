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

const byName = new WeakMap<readonly FieldShape[], ReadonlyMap<string, FieldShape>>();

/** The first field of a name, by an index that is made once for each list. */
export function resolveField(
  fields: readonly FieldShape[] | undefined,
  name: string,
): FieldShape | undefined {
  if (fields === undefined) return undefined;
  let index = byName.get(fields);
  if (index === undefined) {
    index = new Map(fields.toReversed().map((field) => [field.name, field]));
    byName.set(fields, index);
  }
  return index.get(name);
}
