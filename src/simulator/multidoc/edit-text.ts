import type { Document } from '../../language/ast.ts';
import { parseFile } from '../../language/parse.ts';
import type { Span } from '../../source/span.ts';

export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
  }
  return result;
}

/** The tree of a text that holds one document and is known to parse; undefined otherwise. */
export function parseOne(text: string): Document | undefined {
  const { documents, problems } = parseFile({ path: '', text });
  return problems.length === 0 ? documents[0] : undefined;
}

/** Replaces the clause of that name, or adds it as the last one. */
export function setClause(document: Document, name: string, value: string): Edit {
  const clause = `${name} = ${value}`;
  const present = document.body.entries.find(
    (entry) => entry.type === 'assignment' && entry.name.text === name,
  );
  if (present !== undefined) return { start: present.start, end: present.end, text: clause };
  const close = document.body.end - 1;
  return { start: close, end: close, text: `\n${clause}\n` };
}

export function removeClause(document: Document, name: string): readonly Edit[] {
  return document.body.entries
    .filter((entry) => entry.type === 'assignment' && entry.name.text === name)
    .map((entry) => ({ start: entry.start, end: entry.end, text: '' }));
}
