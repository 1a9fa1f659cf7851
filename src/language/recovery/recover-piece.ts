import type { LineIndex } from '../../source/source-file.ts';
import type { Span } from '../../source/span.ts';
import type { Comment, Document } from '../ast.ts';
import {
  describeBlockAsValue,
  describeForeignText,
  describeNoSign,
  describeTemplate,
  describeTooDeep,
  describeUnclosedText,
  explainStop,
} from '../explain-failure.ts';
import { trace } from '../generated/parser.js';
import { resolveTooDeep } from '../resolve-too-deep.ts';
import type { Piece } from '../scan.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import { findFirstLine, isXanoScript } from './is-xanoscript.ts';
import { Layout } from './layout.ts';
import { matchBrackets } from './match-brackets.ts';
import { PatchedText } from './patched-text.ts';
import type { ProblemList } from './problem-list.ts';
import { readHeads } from './read-heads.ts';
import { Reader } from './reader.ts';
import { Repairs } from './repairs.ts';
import { scanTokens } from './scan-tokens.ts';
import type { Token } from './token.ts';

/** Nobody writes longer pieces, and a few megabytes that are no XanoScript are not worth the memory. */
const MAX_LENGTH = 2_000_000;
/** So much of a longer one is looked at. */
const MAX_TRACED = 65_536;

/** The documents of a piece that could be read, whole and in part. */
interface Recovered {
  readonly documents: readonly Document[];
  readonly broken: readonly Document[];
  /** Missing when the piece was not looked at. */
  readonly comments?: readonly Comment[];
}

/**
 * Reads what can be read of a piece of a file that does not parse.
 *
 * First its quotes and brackets are balanced in thought, with the indent as evidence; then it is read piece by piece.
 * Everything that is wrong is told once, and what is whole stays in the tree.
 */
export function recoverPiece(
  text: string,
  piece: Piece,
  problems: ProblemList,
  getLines: () => LineIndex,
): Recovered {
  const onlyHeads = (problem: SyntaxProblem): Recovered => {
    problems.add(problem);
    return { documents: [], broken: readHeads(text, piece) };
  };
  const input = text.slice(0, piece.end);
  if (piece.end - piece.start > MAX_LENGTH || problems.isFull)
    return onlyHeads(explainStart(input, piece, getLines));
  const own = input.slice(piece.start);
  if (piece.templateTag === undefined && !isXanoScript(own)) {
    problems.add(describeForeignText(input, shift(findFirstLine(own), piece.start)));
    return { documents: [], broken: [] };
  }
  const repairs = new Repairs();
  const { tokens, comments } = scanTokens(input, piece.start, repairs);
  const tag = piece.templateTag;
  // Where a quote is missing before it, a tag may stand in a text all the same.
  if (tag !== undefined && !isInText(tag.start, tokens)) return onlyHeads(describeTemplate(tag));
  const tooDeep = matchBrackets(input, tokens, repairs, getLines);
  if (tooDeep !== undefined) return onlyHeads(describeTooDeep(input, tooDeep));

  if (repairs.isFull) {
    for (const problem of repairs.problems.toSorted(byPlace)) problems.add(problem);
    return { documents: [], broken: readHeads(text, piece) };
  }
  const edits = repairs.edits.toSorted((one, other) => one.at - other.at);
  const mended = new PatchedText(input, piece.start, piece.end, edits);
  const told = [...repairs.problems];
  // What is put in below a line stands on the next one.
  const mendedLines = new Set(
    edits.map(({ at, insert }) => getLines().position(insert.startsWith('\n') ? at + 1 : at).line),
  );
  const marks = edits.map(({ at }) => at);
  const tell = (at: number, explain: () => SyntaxProblem): void => {
    if (told.length >= MAX_TOLD || mendedLines.has(getLines().position(at).line)) return;
    told.push(explain());
  };
  const reader = new Reader({
    text: mended,
    layout: new Layout(mended.text, scanTokens(mended.text, 0, new Repairs()).tokens),
    guesses: edits.filter(({ guess }) => guess).map(({ at }) => mended.fromSource(at)),
    isDone: () => told.length >= MAX_TOLD,
    mark: ({ start }) => marks.push(start),
    tell: (stop) => tell(stop.at, () => explainStop(input, piece.start, stop, getLines)),
    tellBlock: (sign) => tell(sign.start, () => describeBlockAsValue(input, sign)),
    tellNoSign: (brace) => tell(brace.start, () => describeNoSign(brace)),
  });
  const read = reader.readDocuments().map((document) => {
    const deep = resolveTooDeep(document);
    if (deep === undefined) return document;
    told.push(describeTooDeep(input, deep.start));
    return { ...document, body: { ...document.body, entries: [] } };
  });
  told.sort(byPlace);
  for (const problem of told) problems.add(problem);
  marks.push(...told.map((problem) => problem.start));
  const isBroken = ({ start, end }: Span): boolean => marks.some((at) => at >= start && at <= end);
  const broken = new Set(read.filter(isBroken));
  // What is wrong between documents may be a part of any of them.
  if (broken.size === 0) return { documents: [], broken: read, comments };
  return {
    documents: read.filter((document) => !broken.has(document)),
    broken: [...broken],
    comments,
  };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function byPlace(one: SyntaxProblem, other: SyntaxProblem): number {
  return one.start - other.start;
}

function isInText(offset: number, tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.type === 'text' && token.at < offset && token.end > offset);
}

/** One more than any file tells. */
const MAX_TOLD = 101;

/** Where the beginning of a text stops to be XanoScript. */
function explainStart(text: string, piece: Piece, getLines: () => LineIndex): SyntaxProblem {
  const end = Math.min(piece.end, piece.start + MAX_TRACED);
  const { offset, expected, tooDeep } = trace(text.slice(piece.start, end));
  const at = piece.start + offset;
  if (piece.unclosedText !== undefined && at >= piece.unclosedText)
    return describeUnclosedText(piece.unclosedText);
  const unit = { start: piece.start, end };
  if (at < end || end === piece.end)
    return explainStop(
      text,
      piece.start,
      { at, unit, expected, tooDeep, owner: undefined, rest: undefined },
      getLines,
    );
  return {
    check: 'syntax-error',
    message: 'This is no XanoScript, and too long to say where it stops to be.',
    start: piece.start,
    end: Math.min(piece.end, piece.start + 1),
  };
}
