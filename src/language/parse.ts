import type { SourceFile } from '../source/source-file.ts';
import type { Comment, Document } from './ast.ts';
import { buildDocuments } from './build/build-document.ts';
import { describeTooDeep, explainFailure } from './explain-failure.ts';
import { parse } from './generated/parser.js';
import { resolveTooDeep } from './resolve-too-deep.ts';
import { type Piece, scan } from './scan.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

export interface ParsedFile {
  readonly file: SourceFile;
  readonly documents: readonly Document[];
  /**
   * Documents of which only the first line could be read: they exist, and what refers to them is not wrong, but nothing
   * is known of their contents. Their bodies are empty.
   */
  readonly broken: readonly Document[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one file, which may hold several documents. Never throws on any text. Places are offsets in the file. */
export function parseFile(file: SourceFile): ParsedFile {
  const { pieces, comments } = scan(file.text);
  const documents: Document[] = [];
  const broken: Document[] = [];
  const problems: SyntaxProblem[] = [];
  for (const piece of pieces) {
    const result = parsePiece(file.text, piece);
    for (const document of result.documents) documents.push(document);
    if (result.problem === undefined) continue;
    problems.push(result.problem);
    for (const head of readHeads(file.text, piece)) broken.push(head);
  }
  return { file, documents, broken, comments, problems };
}

interface PieceResult {
  readonly documents: readonly Document[];
  readonly problem?: SyntaxProblem;
}

function parsePiece(text: string, piece: Piece): PieceResult {
  const input = text.slice(piece.start, piece.end);
  const source = parse(input);
  if (source === null) return { documents: [], problem: explainFailure(text, piece) };
  const documents = buildDocuments(source, input, piece.start);
  for (const document of documents) {
    const tooDeep = resolveTooDeep(document);
    if (tooDeep !== undefined) return { documents: [], problem: describeTooDeep(text, tooDeep.start) };
  }
  return { documents };
}

/** Up to the brace; the name may hold braces of its own: `query "orders/{id}" verb=GET {`. */
const HEAD = /^[\p{L}_](?:"(?:[^"\\]|\\.)*"|[^{}"])*(?=\{)/u;

/** The first lines of documents in a piece that does not parse: words at the line's start, up to a brace. */
function readHeads(text: string, piece: Piece): readonly Document[] {
  const heads: Document[] = [];
  let start = piece.start;
  for (const line of text.slice(piece.start, piece.end).split('\n')) {
    const head = HEAD.exec(line)?.[0];
    if (head !== undefined) {
      const closed = `${head}{}`;
      const source = parse(closed);
      if (source !== null) heads.push(...buildDocuments(source, closed, start));
    }
    start += line.length + 1;
  }
  return heads;
}
