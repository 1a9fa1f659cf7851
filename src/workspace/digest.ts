import { createHash } from 'node:crypto';
import type { Document } from '../language/ast.ts';

/** What a tree says about layout and nothing about meaning. */
const LAYOUT: ReadonlySet<string> = new Set(['start', 'end', 'quoted', 'quote', 'beforeBody', 'fenced']);

/**
 * A digest of what a document means: blanks, line breaks, comments, quotes and the order of its clauses do not count.
 * The order of statements, fields and pairs does.
 */
export function digestDocument(document: Document): string {
  const entries = document.body.entries.map((entry) => JSON.stringify(entry, dropLayout)).sort();
  const header = JSON.stringify([document.keyword, document.header], dropLayout);
  return createHash('sha256').update(header).update(entries.join('\n')).digest('hex').slice(0, 32);
}

function dropLayout(key: string, value: unknown): unknown {
  return LAYOUT.has(key) ? undefined : value;
}
