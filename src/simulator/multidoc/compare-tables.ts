import type { Document, Field, FieldList } from '../../language/ast.ts';
import { applyEdits, parseOne } from './edit-text.ts';

export interface FieldChange {
  readonly action: 'add_field' | 'update_field' | 'alter_field' | 'drop_field';
  readonly field: string;
  readonly details: string;
}

interface Column {
  readonly name: string;
  /** What its values are stored as; another one empties the column. */
  readonly type: string;
  readonly text: string;
}

/** How the columns of a table change. A renamed column is one dropped and one added: the server knows no better. */
export function compareTables(before: string, after: string): readonly FieldChange[] {
  const old = new Map(readColumns(before).map((column) => [column.name, column]));
  const fresh = readColumns(after);
  const names = new Set(fresh.map((column) => column.name));
  const kept = fresh.flatMap((column) => compareColumn(old.get(column.name), column));
  const dropped = [...old.keys()].filter((name) => !names.has(name));
  return [...kept, ...dropped.map((field) => ({ action: 'drop_field', field, details: field }) as const)];
}

function compareColumn(before: Column | undefined, after: Column): readonly FieldChange[] {
  const field = after.name;
  if (before === undefined) return [{ action: 'add_field', field, details: field }];
  if (before.type !== after.type) {
    return [{ action: 'alter_field', field, details: `${field}: ${before.type} to ${after.type}` }];
  }
  return before.text === after.text ? [] : [{ action: 'update_field', field, details: field }];
}

/** A partial push adds columns and never drops one: those it does not name are put back. */
export function keepColumns(before: string, after: string): string {
  const document = parseOne(after);
  const schema = document === undefined ? undefined : findSchema(document);
  if (schema === undefined) return after;
  const names = new Set(schema.fields.map((field) => field.name?.text));
  const kept = readColumns(before).filter((column) => !names.has(column.name));
  if (kept.length === 0 || after.charAt(schema.end - 1) !== '}') return after;
  const text = kept.map((column) => `\n${column.text}\n`).join('');
  return applyEdits(after, [{ start: schema.end - 1, end: schema.end - 1, text }]);
}

function readColumns(text: string): readonly Column[] {
  const document = parseOne(text);
  const schema = document === undefined ? undefined : findSchema(document);
  return schema?.fields.map((field) => readColumn(field, text)) ?? [];
}

function readColumn(field: Field, text: string): Column {
  const size = field.listSize === undefined ? '' : `[${field.listSize}]`;
  const vectorSize = /\bsize = (\d+)/.exec(text.slice(field.start, field.end))?.[1];
  const type = `${field.fieldType.text}${size}${vectorSize === undefined ? '' : `(${vectorSize})`}`;
  return { name: field.name?.text ?? '', type, text: text.slice(field.start, field.end) };
}

function findSchema(document: Document): FieldList | undefined {
  for (const entry of document.body.entries) {
    if (entry.type === 'field-list' && entry.keyword.text === 'schema') return entry;
  }
  return undefined;
}
