import type { Span } from '../source/span.ts';
import type { Comment, Document } from './ast.ts';
import { findTexts } from './find-texts.ts';

/**
 * The comments of a text that was read whole. Only its tree tells which slashes begin one: texts, and filters of fields,
 * hold slashes and quotes of their own.
 * @param documents of the stretch, in the order of the text
 */
export function findComments(
  text: string,
  { start, end }: Span,
  documents: readonly Document[],
): readonly Comment[] {
  const comments: Comment[] = [];
  let slashes = findSlashes(text, start);
  if (slashes >= end) return comments;
  const readUntil = (limit: number): void => {
    while (slashes < limit) {
      const comment = readComment(text, slashes, end);
      comments.push(comment);
      slashes = findSlashes(text, comment.end);
    }
  };
  for (const opaque of documents.flatMap(findTexts)) {
    readUntil(opaque.start);
    if (slashes < opaque.end) slashes = findSlashes(text, opaque.end);
  }
  readUntil(end);
  return comments;
}

function findSlashes(text: string, from: number): number {
  const at = text.indexOf('//', from);
  return at === -1 ? text.length : at;
}

function readComment(text: string, start: number, limit: number): Comment {
  const lineEnd = text.indexOf('\n', start);
  const words = text.slice(start, lineEnd === -1 ? limit : Math.min(lineEnd, limit)).replace(/\r$/, '');
  return { text: words, start, end: start + words.length };
}
