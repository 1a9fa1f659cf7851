import type { Comment, Document } from './ast.ts';
import type { ParsedFile } from './parse.ts';
import { CommentQueue, printComment } from './print/comment-queue.ts';
import { joinItems } from './print/join-items.ts';
import { PrintContext } from './print/print-context.ts';
import { printClauses, printFieldList, printHeader } from './print/print-entries.ts';

/** Thrown for a file that could not be read whole: what was not understood cannot be written down. */
export class UnprintableFileError extends Error {
  override readonly name = 'UnprintableFileError';

  constructor(path: string) {
    super(
      `"${path}" has syntax problems and cannot be printed; look at its problems first and print it only without.`,
    );
  }
}

/**
 * A file as the server writes it: layout, quotes and blank lines are canonical; what is said, and in which order, stays,
 * and so does every comment. Printing what was printed changes nothing.
 *
 * Several documents are joined by `---` lines; no line end follows the last brace.
 * @throws UnprintableFileError when the file has syntax problems: ask `parsed.problems` first
 */
export function printFile(parsed: ParsedFile): string {
  if (parsed.problems.length > 0) throw new UnprintableFileError(parsed.file.path);
  const { file, documents, comments } = parsed;
  if (documents.length === 0) return comments.map(printComment).join('\n');
  const context = createContext(parsed);
  const borders = documents.map((document, index) => findBorder(file.text, document, documents[index + 1]));
  return documents
    .map((document, index) => {
      const start = borders[index - 1] ?? 0;
      return printPiece(document, start, borders[index] ?? file.text.length, context);
    })
    .join('\n---\n');
}

/**
 * One document of a file, without comments outside its braces.
 * @throws UnprintableFileError when the file has syntax problems
 */
export function printDocument(document: Document, parsed: ParsedFile): string {
  if (parsed.problems.length > 0) throw new UnprintableFileError(parsed.file.path);
  return printPiece(document, document.start, document.end, createContext(parsed));
}

function createContext({ file, comments }: ParsedFile): PrintContext {
  return new PrintContext(file.text, new CommentQueue(file.text, comments), printFieldList);
}

/** Where what belongs to a document ends: at the `---` line behind it, else at the end of its last line. */
function findBorder(text: string, document: Document, next: Document | undefined): number {
  if (next === undefined) return text.length;
  const between = text.slice(document.end, next.start);
  const separator = /^---/m.exec(between);
  const line = between.indexOf('\n');
  return document.end + (separator?.index ?? (line === -1 ? 0 : line));
}

/** @param start where the comments begin that belong to the document, `end` where they end */
function printPiece(document: Document, start: number, end: number, context: PrintContext): string {
  const above = context.comments.take(start, document.start);
  const clauses = joinItems(printClauses(document.body, context), 2, undefined);
  // First: what a header carries as it was written holds its comments itself.
  const header = printHeader(document.header, 0, context);
  const below = context.comments.take(document.start, end);
  const description = [...describe(above, context), ...below.map(printComment)];
  return [...description, `${document.keyword.text}${header} {${clauses}\n}`].join('\n');
}

/** An empty line among the comments above a document is an empty line of its description. */
function describe(comments: readonly Comment[], context: PrintContext): readonly string[] {
  return comments.flatMap((comment, index) => {
    const before = comments[index - 1];
    const isApart = before !== undefined && context.comments.isApart(before, comment.start);
    return isApart ? ['// ', printComment(comment)] : [printComment(comment)];
  });
}
