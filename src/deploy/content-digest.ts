import { createHash } from 'node:crypto';
import type { Document, Entry, Field } from '../language/ast.ts';
import { digestDocument } from '../workspace/digest.ts';

/** Clauses that say which object of which workspace this is, not what it does. */
export const TARGET_CLAUSES = ['guid', 'canonical'] as const;
const OWN: ReadonlySet<string> = new Set(TARGET_CLAUSES);

const NONE: ReadonlySet<string> = new Set();

/**
 * Equal for documents that mean the same wherever they are.
 * @param without columns of a table that do not count
 */
export function digestContent(document: Document, without: ReadonlySet<string> = NONE): string {
  const entries = document.body.entries.filter(
    (entry) => entry.type !== 'assignment' || !OWN.has(entry.name.text),
  );
  return digestDocument(
    withEntries(
      document,
      entries.map((entry) => dropColumns(entry, without)),
    ),
  );
}

/** Of one entry, to find those that are equal. */
export function digestEntry(document: Document, entry: Entry): string {
  return digestDocument(withEntries(document, [entry]));
}

export function digestTexts(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 32);
}

export function findColumns(document: Document | undefined): readonly Field[] {
  if (document?.keyword.text !== 'table') return [];
  return document.body.entries.flatMap((entry) =>
    entry.type === 'field-list' && entry.keyword.text === 'schema' ? entry.fields : [],
  );
}

/** A document without some columns of its schema. */
export function withoutColumns(document: Document, without: ReadonlySet<string>): Document {
  return withEntries(
    document,
    document.body.entries.map((entry) => dropColumns(entry, without)),
  );
}

function dropColumns(entry: Entry, without: ReadonlySet<string>): Entry {
  if (without.size === 0 || entry.type !== 'field-list' || entry.keyword.text !== 'schema') return entry;
  return { ...entry, fields: entry.fields.filter((field) => !without.has(field.name?.text ?? '')) };
}

export function withEntries(document: Document, entries: readonly Entry[]): Document {
  return { ...document, body: { ...document.body, entries } };
}
