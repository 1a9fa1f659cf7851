import type { Document } from '../language/ast.ts';
import { encodeString } from '../language/string-literal.ts';
import type { Span } from '../source/span.ts';

export interface ClauseEdit extends Span {
  readonly text: string;
}

/** Takes `name = …` out of a document, with its line when nothing else stands on it. */
export function removeClause(text: string, document: Document, name: string): readonly ClauseEdit[] {
  return findClauses(document, name).map((clause) => {
    const lineStart = text.lastIndexOf('\n', clause.start - 1) + 1;
    const lineEnd = text.indexOf('\n', clause.end);
    const before = text.slice(lineStart, clause.start);
    const behind = lineEnd === -1 ? undefined : text.slice(clause.end, lineEnd);
    if (before.trim() !== '' || behind === undefined || behind.trim() !== '') return { ...clause, text: '' };
    return { start: lineStart, end: lineEnd + 1, text: '' };
  });
}

/**
 * Gives a clause another value, or adds it as the last one.
 * @param value as it stands in a document: `"text"`, `false`
 */
export function setClause(text: string, document: Document, name: string, value: string): ClauseEdit {
  const clause = `${name} = ${value}`;
  const present = findClauses(document, name).at(-1);
  if (present !== undefined) return { ...present, text: clause };
  const brace = document.body.end - 1;
  const lineStart = text.lastIndexOf('\n', brace - 1) + 1;
  // A brace alone on its line keeps it.
  const isAlone = lineStart > 0 && text.slice(lineStart, brace).trim() === '';
  const at = isAlone ? lineStart : brace;
  return { start: at, end: at, text: isAlone ? `  ${clause}\n` : `\n  ${clause}\n` };
}

export function quote(value: string): string {
  return encodeString(value);
}

/** Applies edits that do not overlap; those at one place in the order given. */
export function applyClauseEdits(text: string, edits: readonly ClauseEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

function findClauses(document: Document, name: string): readonly Span[] {
  return document.body.entries
    .filter((entry) => entry.type === 'assignment' && entry.name.text === name)
    .map(({ start, end }) => ({ start, end }));
}
