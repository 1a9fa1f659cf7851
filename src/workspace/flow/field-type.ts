import type { FieldShape } from '../contract.ts';
import {
  ANY_OBJECT,
  BOOL,
  type FieldOrigin,
  INTEGER,
  listOf,
  NUMBER,
  TIME,
  UNKNOWN,
  type ValueType,
} from './value-type.ts';

/** The type of an input or a column. */
export function buildFieldType(shape: FieldShape, place: FieldOrigin['place'], table?: string): ValueType {
  const single = buildSingleType(shape);
  // `json[]` takes a text or a number as well.
  const type = shape.list && single.kind !== 'unknown' ? listOf(single) : single;
  return {
    ...type,
    field: { place, shape, ...(table === undefined ? {} : { table }) },
    // An input that is left out is null.
    ...(shape.nullable || (place === 'input' && shape.optional) ? { nullable: true } : {}),
  };
}

function buildSingleType({ type, values, fields }: FieldShape): ValueType {
  switch (type) {
    case 'int':
      return INTEGER;
    case 'decimal':
      return NUMBER;
    case 'bool':
      return BOOL;
    case 'text':
    case 'email':
    case 'password':
    case 'uuid':
      return { kind: 'text', of: type };
    case 'enum':
      return { kind: 'text', of: type, ...(values === undefined ? {} : { values }) };
    case 'timestamp':
    case 'date':
      return TIME;
    case 'vector':
      return listOf(NUMBER);
    case 'object':
      // What is stored in one may hold more than its fields.
      return fields === undefined
        ? ANY_OBJECT
        : {
            kind: 'object',
            properties: new Map(fields.map((field) => [field.name, buildFieldType(field, 'input')])),
          };
    default:
      return UNKNOWN;
  }
}
