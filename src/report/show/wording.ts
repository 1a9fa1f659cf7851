import type { FieldShape } from '../../workspace/contract.ts';
import type { ObjectIdentity } from '../../workspace/object.ts';
import type { ResponseShape } from '../../workspace/response-shape.ts';

/** `table "product"`, `query GET "products" in "shop"`: as the keyword of its document says. */
export function renderObject({ kind, name, verb, group }: ObjectIdentity): string {
  const call = verb === undefined ? '' : ` ${verb}`;
  return `${kind}${call} "${name}"${group === undefined ? '' : ` in "${group}"`}`;
}

/** `text[]? note?`: as in a document, a question mark behind the type for null, behind the name for "may be left out". */
export function renderField({ name, type, list, nullable, optional, table, values }: FieldShape): string {
  const link = table === undefined ? '' : ` (table "${table}")`;
  const choices = values === undefined ? '' : ` (${values.join(', ')})`;
  return `${type}${list ? '[]' : ''}${nullable ? '?' : ''} ${name}${optional ? '?' : ''}${link}${choices}`;
}

/** The lines of a response, two blanks for each level. */
export function renderShape(shape: ResponseShape, label = '', indent = ''): readonly string[] {
  const start = `${indent}${label}`;
  const deeper = `${indent}  `;
  switch (shape.type) {
    case 'unknown':
      return [`${start}unknown`];
    case 'value':
      return [`${start}${shape.of}`];
    case 'object':
      return [
        `${start}object`,
        ...shape.fields.flatMap((field) => renderShape(field.shape, `${field.name}: `, deeper)),
      ];
    case 'list':
    case 'page':
      return renderShape(shape.items, `${label}${shape.type} of `, indent);
    case 'maybe':
      return renderShape(shape.of, `${label}null or `, indent);
    // Looked up before they are shown.
    case 'row':
      return [`${start}row of table "${shape.table}"`];
    case 'result':
      return [`${start}result of function "${shape.function}"`];
    case 'member':
      return [`${start}unknown`];
    default:
      return shape satisfies never;
  }
}
