import { LineIndex, type SourceFile } from '../source/source-file.ts';
import type { Comment, Document } from './ast.ts';
import { buildDocuments } from './build/build-document.ts';
import { describeTooDeep } from './explain-failure.ts';
import { findComments } from './find-comments.ts';
import { parse } from './generated/parser.js';
import { ProblemList } from './recovery/problem-list.ts';
import { readHeads } from './recovery/read-heads.ts';
import { recoverPiece } from './recovery/recover-piece.ts';
import { resolveTooDeep } from './resolve-too-deep.ts';
import { type Piece, scan } from './scan.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

export interface ParsedFile {
  readonly file: SourceFile;
  readonly documents: readonly Document[];
  /**
   * Documents with syntax problems: they exist, and what refers to them is not wrong. Where something could not be read a
   * `broken` node stands; of some, only the first line is there.
   */
  readonly broken: readonly Document[];
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one file, which may hold several documents. Never throws on any text. Places are offsets in the file. */
export function parseFile(file: SourceFile): ParsedFile {
  const comments: Comment[] = [];
  const documents: Document[] = [];
  const broken: Document[] = [];
  const problems = new ProblemList();
  let lines: LineIndex | undefined;
  const getLines = (): LineIndex => {
    lines ??= new LineIndex(file.text);
    return lines;
  };
  for (const piece of scan(file.text).pieces) {
    const result = parsePiece(file.text, piece, problems, getLines);
    for (const document of result.documents) documents.push(document);
    for (const document of result.broken) broken.push(document);
    for (const comment of result.comments ?? piece.comments) comments.push(comment);
  }
  return { file, documents, broken, comments, problems: problems.all };
}

interface PieceResult extends Pick<ParsedFile, 'documents' | 'broken'> {
  /** Missing when the piece was not looked at. */
  readonly comments?: readonly Comment[];
}

function parsePiece(
  text: string,
  piece: Piece,
  problems: ProblemList,
  getLines: () => LineIndex,
): PieceResult {
  const onlyHeads = (problem: SyntaxProblem): PieceResult => {
    problems.add(problem);
    return { documents: [], broken: readHeads(text, piece) };
  };
  const input = text.slice(piece.start, piece.end);
  const source = parse(input);
  if (source === null) return recoverPiece(text, piece, problems, getLines);
  const documents = buildDocuments(source, input, piece.start);
  for (const document of documents) {
    const tooDeep = resolveTooDeep(document);
    if (tooDeep !== undefined) return onlyHeads(describeTooDeep(text, tooDeep.start));
  }
  return { documents, broken: [], comments: findComments(text, piece, documents) };
}
