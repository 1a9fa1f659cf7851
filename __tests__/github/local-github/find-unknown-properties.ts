import { type Description, resolveSchema, type Schema } from './description.ts';

/**
 * Places of properties that the schema does not name. GitHub ignores them, so a misspelt one would never be noticed;
 * where a schema offers several forms, a property of any of them is known.
 */
export function findUnknownProperties(
  description: Description,
  schema: Schema,
  value: unknown,
  place = '',
): string[] {
  const forms = flatten(description, schema);
  if (Array.isArray(value)) {
    const items = forms.flatMap((form) => (form.items === undefined ? [] : [form.items]));
    if (items.length === 0) return [];
    return value.flatMap((item, index) =>
      findUnknownProperties(description, { anyOf: items }, item, `${place}/${index}`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const objects = forms.filter((form) => form.properties !== undefined || form.type === 'object');
  const isOpen = objects.some((form) => form.properties === undefined || form.additionalProperties === true);
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = objects.flatMap((form) => {
      const own = form.properties?.[name];
      return own === undefined ? [] : [own];
    });
    const others = objects.flatMap(({ additionalProperties: other }) =>
      typeof other === 'object' ? [other] : [],
    );
    const schemas = known.length > 0 ? known : others;
    if (schemas.length > 0) {
      return findUnknownProperties(description, { anyOf: schemas }, inner, `${place}/${name}`);
    }
    return isOpen || objects.length === 0 ? [] : [`${place}/${name}`];
  });
}

function flatten(description: Description, schema: Schema): Schema[] {
  const own = resolveSchema(description, schema);
  const parts = [...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])];
  return [own, ...parts.flatMap((part) => flatten(description, part))];
}
