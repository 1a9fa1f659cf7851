import { createHash } from 'node:crypto';
import type { Document, Entry, Field } from '../language/ast.ts';
import { readMeaning } from '../plan/diff/meaning.ts';

/** Clauses that say which object of which workspace this is, not what it does. */
export const TARGET_CLAUSES = ['guid', 'canonical'] as const;
const OWN: ReadonlySet<string> = new Set(TARGET_CLAUSES);

const NONE: ReadonlySet<string> = new Set();

/**
 * Equal for documents that mean the same, wherever they are: exactly when a plan finds no change between them.
 * @param without columns of a table that do not count
 */
export function digestContent(document: Document, without: ReadonlySet<string> = NONE): string {
  return digestTexts([readMeaning(withoutColumns(withoutTargetClauses(document), without))]);
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

export function withoutTargetClauses(document: Document): Document {
  return withEntries(
    document,
    document.body.entries.filter((entry) => entry.type !== 'assignment' || !OWN.has(entry.name.text)),
  );
}

/** A document without some columns of its schema. */
export function withoutColumns(document: Document, without: ReadonlySet<string>): Document {
  if (without.size === 0) return document;
  return withEntries(
    document,
    document.body.entries.map((entry) =>
      entry.type === 'field-list' && entry.keyword.text === 'schema'
        ? { ...entry, fields: entry.fields.filter((field) => !without.has(field.name?.text ?? '')) }
        : entry,
    ),
  );
}

function withEntries(document: Document, entries: readonly Entry[]): Document {
  return { ...document, body: { ...document.body, entries } };
}
