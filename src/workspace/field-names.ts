import { onceFor } from '../source/once-for.ts';
import type { FieldShape } from './contract.ts';

/** The names of fields, in their order; made once for each list, since every use of a field asks. */
export const findFieldNames = onceFor(
  (fields: readonly FieldShape[]): ReadonlySet<string> => new Set(fields.map(({ name }) => name)),
);

/** The first one of a name stays. */
const indexFields = onceFor(
  (fields: readonly FieldShape[]): ReadonlyMap<string, FieldShape> =>
    new Map(fields.toReversed().map((field) => [field.name, field])),
);

/** The first field of a name, by an index that is made once for each list. */
export function resolveField(
  fields: readonly FieldShape[] | undefined,
  name: string,
): FieldShape | undefined {
  return fields && indexFields(fields).get(name);
}
