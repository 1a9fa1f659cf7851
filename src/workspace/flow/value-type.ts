import type { FieldShape } from '../contract.ts';

/** What is surely known of a value. `unknown` is the answer whenever there is a doubt, and every check is silent on it. */
export type ValueType = { readonly nullable?: boolean; readonly field?: FieldOrigin } & (
  | { readonly kind: 'unknown' | 'null' | 'bool' | 'time' }
  | { readonly kind: 'number'; readonly integer?: boolean; readonly literal?: number }
  | TextType
  | { readonly kind: 'list'; readonly item: ValueType }
  | ObjectType
);

export interface TextType {
  readonly kind: 'text';
  /** `uuid`, `email` … when it comes from a field. */
  readonly of?: string;
  /** Everything that it can be. */
  readonly values?: readonly string[];
}

export interface ObjectType {
  readonly kind: 'object';
  /** Undefined when it may hold anything. */
  readonly properties: ReadonlyMap<string, ValueType> | undefined;
  /** How messages call it: `a row of table "user"`. Missing when it may hold more than its properties. */
  readonly called?: string;
}

/** How an object that is written in place is called. */
export const IN_PLACE = 'the object';

/** The input or column that a value comes from, unchanged. */
export interface FieldOrigin {
  readonly place: 'input' | 'column';
  /** Of a column. */
  readonly table?: string;
  /** Whether the `output` of what read the row names it. */
  readonly chosen?: true;
  readonly shape: FieldShape;
}

export const UNKNOWN: ValueType = { kind: 'unknown' };
export const BOOL: ValueType = { kind: 'bool' };
export const TEXT: ValueType = { kind: 'text' };
export const TIME: ValueType = { kind: 'time' };
export const NUMBER: ValueType = { kind: 'number' };
export const INTEGER: ValueType = { kind: 'number', integer: true };
export const ANY_OBJECT: ValueType = { kind: 'object', properties: undefined };

export function listOf(item: ValueType): ValueType {
  return { kind: 'list', item };
}

/** Any of these. */
export function unite(types: readonly ValueType[]): ValueType {
  const [first, ...others] = types;
  if (first === undefined) return UNKNOWN;
  return others.reduce(uniteTwo, first);
}

function uniteTwo(one: ValueType, other: ValueType): ValueType {
  if (one === other) return one;
  if (one.kind === 'unknown' || other.kind === 'unknown') return UNKNOWN;
  if (one.kind === 'null') return { ...other, nullable: true };
  if (other.kind === 'null') return { ...one, nullable: true };
  if (one.kind !== other.kind) return UNKNOWN;
  const nullable = one.nullable === true || other.nullable === true ? { nullable: true } : {};
  if (one.kind === 'list' && other.kind === 'list')
    return { kind: 'list', item: uniteTwo(one.item, other.item), ...nullable };
  if (one.kind === 'object' && other.kind === 'object')
    return one.properties === other.properties
      ? { ...one, ...nullable }
      : { kind: 'object', properties: undefined, ...nullable };
  if (one.kind === 'number') return { kind: 'number', ...nullable };
  if (one.kind === 'text') return { kind: 'text', ...nullable };
  return { kind: one.kind === 'bool' ? 'bool' : 'time', ...nullable };
}

/** How messages call a type: `a list`, `a number`. */
export function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'unknown':
      return 'a value';
    case 'null':
      return 'null';
    case 'bool':
      return 'a bool';
    case 'time':
      return 'a timestamp';
    case 'number':
      return 'a number';
    case 'text':
      return 'a text';
    case 'list':
      return 'a list';
    case 'object':
      return type.called ?? 'an object';
    default:
      return type satisfies never;
  }
}
