import type { SourceFile } from '../source/source-file.ts';
import type { Comment, Document } from './ast.ts';
import { buildDocuments } from './build/build-document.ts';
import { explainFailure } from './explain-failure.ts';
import { parse } from './generated/parser.js';
import { MAX_DEPTH, type Piece, scan } from './scan.ts';
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
    documents.push(...result.documents);
    if (result.problem === undefined) continue;
    problems.push(result.problem);
    broken.push(...readHeads(file.text, piece));
  }
  return { file, documents, broken, comments, problems };
}

interface PieceResult {
  readonly documents: readonly Document[];
  readonly problem?: SyntaxProblem;
}

function parsePiece(text: string, piece: Piece): PieceResult {
  if (piece.tooDeep !== undefined) {
    const message = `Brackets are nested more than ${MAX_DEPTH} deep here.`;
    const help = 'Move the inner part into a function or a variable of its own.';
    return {
      documents: [],
      problem: { check: 'nested-too-deep', message, help, start: piece.tooDeep, end: piece.tooDeep + 1 },
    };
  }
  const input = text.slice(piece.start, piece.end);
  const source = parse(input);
  if (source !== null) return { documents: buildDocuments(source, input, piece.start) };
  return { documents: [], problem: explainFailure(text, piece) };
}

const HEAD = /^(?!\/\/)[\p{L}_][\p{L}\d_.]*[^{}\n]*(?=\{)/gmu;

/** The first lines of documents in a piece that does not parse: words at the line's start, up to a brace. */
function readHeads(text: string, piece: Piece): readonly Document[] {
  const input = text.slice(piece.start, piece.end);
  const heads: Document[] = [];
  for (const match of input.matchAll(HEAD)) {
    // Blanks in place of what follows keep every offset right.
    const head = `${match[0]}{}`;
    const source = parse(head);
    if (source !== null) heads.push(...buildDocuments(source, head, piece.start + match.index));
  }
  return heads;
}
