import type { Field } from '../ast.ts';
import { decodeString, encodeString } from '../string-literal.ts';

/** `type[]? name?=default filters=a|b:1`: a field up to its braces. */
export function printFieldLine(field: Field): string {
  const size = field.listSize === undefined ? '' : `[${field.listSize}]`;
  const type = `${field.fieldType.text}${size}${field.nullable ? '?' : ''}`;
  const name = field.name === undefined ? '' : ` ${field.name.text}${field.optional ? '?' : ''}`;
  const raw = field.defaultValue?.text;
  // Behind this name, a quote would begin filters: `filters==` gives the field "filters" the default "=".
  const isKept = field.name?.text === 'filters' && !field.optional;
  const fallback = raw === undefined ? '' : `=${isKept ? raw : printDefault(raw)}`;
  const filters = field.filters.map(
    (filter) =>
      `${filter.disabled ? '!' : ''}${filter.name.text}${filter.arguments.map(({ text }) => `:${text}`).join('')}`,
  );
  return `${type}${name}${fallback}${filters.length === 0 ? '' : ` filters=${filters.join('|')}`}`;
}

/** Bare when it is a word or a number without sign and point, else in double quotes. */
function printDefault(raw: string): string {
  const isDouble = raw.startsWith('"');
  const value = isDouble || raw.startsWith("'") ? decodeString(raw) : raw;
  if (/^\w+$/.test(value)) return value;
  return isDouble ? raw : encodeString(value);
}
