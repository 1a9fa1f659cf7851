import type { Span } from '../../source/span.ts';
import type { Document } from '../ast.ts';
import { buildDocuments } from '../build/build-document.ts';
import { parse } from '../generated/parser.js';

/** Up to the brace; the name may hold braces of its own: `query "orders/{id}" verb=GET {`. */
const HEAD = /^[\p{L}_](?:"(?:[^"\\]|\\.)*"|[^{}"])*(?=\{)/u;

/** The first lines of documents of which nothing more is read: words at the line's start, up to a brace. */
export function readHeads(text: string, piece: Span): readonly Document[] {
  const heads: Document[] = [];
  let start = piece.start;
  for (const line of text.slice(piece.start, piece.end).split('\n')) {
    const head = HEAD.exec(line)?.[0];
    if (head !== undefined) {
      const closed = `${head}{}`;
      const source = parse(closed);
      const documents = source === null ? [] : buildDocuments(source, closed, start);
      // What stands in it, and all around it, may be anything.
      for (const document of documents)
        heads.push({
          ...document,
          body: {
            ...document.body,
            entries: [{ type: 'broken', start: document.body.start, end: document.body.end }],
          },
        });
    }
    start += line.length + 1;
  }
  return heads;
}
