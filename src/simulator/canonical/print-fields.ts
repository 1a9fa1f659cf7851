import type { Field, FieldList } from '../../language/ast.ts';
import { decodeName, encodeString } from '../../language/string-literal.ts';
import type { EntryPrinter } from './entry-printer.ts';
import { findLoose, type Item, layOut, type Printed } from './lines.ts';

/** `input { … }`, `schema { … }` */
export function printFieldList(list: FieldList, printer: EntryPrinter): Printed {
  // A nested one without fields is its word alone.
  if (list.keyword.text === 'schema' && list.fields.length === 0) return { lines: ['schema'], shape: 'line' };
  const items = list.fields.flatMap((field) => printField(field, printer));
  return { lines: [`${list.keyword.text} {`, ...layOut(items, 'entries'), '}'], shape: 'block' };
}

function printField(field: Field, printer: EntryPrinter): readonly Item[] {
  const { loose, attached } = printer.comments.takeAbove(field.start);
  const head = renderHead(field, printer.text);
  const body = field.options === undefined ? undefined : printer.printEntries(field.options, 'field', '');
  const comments = [...attached, ...(body?.description ?? []), ...printer.comments.takeWithin(field.end)];
  const name = field.name?.text ?? field.fieldType.text;
  if (body === undefined || body.items.length === 0) {
    return [...findLoose(loose), { name, comments, lines: [head], shape: 'line', opensBlock: false }];
  }
  const options = layOut(body.items, 'entries');
  // An enum with a comment gets a blank line after values that were wrapped; without a comment it gets none.
  const quirk =
    field.fieldType.text === 'enum' && comments.length > 0 && body.items.at(-1)?.shape === 'wrapped';
  const lines = [`${head} {`, ...options, ...(quirk ? [''] : []), '}'];
  return [...findLoose(loose), { name, comments, lines, shape: 'block', opensBlock: true }];
}

function renderHead(field: Field, text: string): string {
  const size = field.listSize === undefined ? '' : `[${field.listSize}]`;
  const type = `${field.fieldType.text}${size}${field.nullable ? '?' : ''}`;
  if (field.name === undefined) return type;
  const name = `${field.name.text}${field.optional ? '?' : ''}${renderDefault(field)}`;
  return [type, name, renderFilters(field, text)].filter((part) => part !== '').join(' ');
}

/** Values that every column has anyway: the server does not write them down. */
const SILENT_DEFAULTS: ReadonlySet<string> = new Set(['', '0', '0.0', 'false', 'null']);

function renderDefault(field: Field): string {
  if (field.defaultValue === undefined) return '';
  const raw = field.defaultValue.text;
  const value = decodeName(raw);
  if (SILENT_DEFAULTS.has(value)) return '';
  if (/^\w+$/.test(value)) return `=${value}`;
  return /^["']/.test(raw) || /^-\d/.test(raw) || /^\d/.test(raw) ? `=${encodeString(value)}` : `=${raw}`;
}

function renderFilters(field: Field, text: string): string {
  const filters = field.filters.map((filter) => {
    const args = filter.arguments.map((argument) => `:${text.slice(argument.start, argument.end)}`);
    return `${filter.disabled ? '!' : ''}${filter.name.text}${args.join('')}`;
  });
  return filters.length === 0 ? '' : `filters=${filters.join('|')}`;
}
