import type { Span } from '../source/span.ts';
import type { Comment } from './ast.ts';
import { parsePrefix } from './generated/parser.js';

/** What one look over all tokens of a file tells, before anything is parsed. */
export interface Scan {
  /** The pieces between `---` lines, without these lines. At least one. */
  readonly pieces: readonly Piece[];
}

export interface Piece extends Span {
  /** As far as can be told without a tree. */
  readonly comments: readonly Comment[];
  /** Where a text opens that is never closed. */
  readonly unclosedText: number | undefined;
  /** Where the first text opens that runs over lines though its quotes are single ones: maybe a quote is missing. */
  readonly longText: number | undefined;
  /** Where a template tag stands outside texts and comments: `{% if %}`, `{{ name }}`. */
  readonly templateTag: Span | undefined;
}

/**
 * Splits a file into documents and finds its comments; linear in the text.
 *
 * A `---` line inside a text or a comment separates nothing. A text that is never closed does not swallow the rest of
 * the file: its opening quote is passed over.
 */
export function scan(text: string): Scan {
  const pieces: Piece[] = [];
  // A quote that opens a text to the file's end cannot close a later one either: both read the same way from there.
  const unclosable = new Set<string>();
  let piece = new OpenPiece(0);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SLASH && text.charCodeAt(at + 1) === SLASH) {
      const end = findLineEnd(text, at);
      const comment = text.slice(at, end).replace(/\r$/, '');
      piece.comments.push({ text: comment, start: at, end: at + comment.length });
      at = end;
    } else if (code === DOUBLE || code === SINGLE || code === TICK) {
      const quote = findQuote(text, at);
      const end = unclosable.has(quote) ? -1 : findTextEnd(text, at, quote);
      if (end === -1) {
        unclosable.add(quote);
        piece.unclosedText ??= at;
      } else if (quote.length === 1 && code !== TICK && text.slice(at, end).includes('\n')) {
        piece.longText ??= at;
      }
      at = end === -1 ? at + 1 : end;
    } else if (code === DASH && isSeparator(text, at)) {
      pieces.push(piece.close(at));
      at = Math.min(findLineEnd(text, at) + 1, text.length);
      piece = new OpenPiece(at);
    } else if (code === SMALL_F) {
      at += measureFilters(text, at);
    } else {
      if (code === BRACE && piece.templateTag === undefined) piece.templateTag = resolveTag(text, at);
      at += 1;
    }
  }
  pieces.push(piece.close(text.length));
  return { pieces };
}

const DOUBLE = 0x22;
const SINGLE = 0x27;
const TICK = 0x60;
const SLASH = 0x2f;
const DASH = 0x2d;
const BRACE = 0x7b;
const SMALL_F = 0x66;

class OpenPiece {
  readonly #start: number;
  readonly comments: Comment[] = [];
  templateTag: Span | undefined;
  unclosedText: number | undefined;
  longText: number | undefined;

  constructor(start: number) {
    this.#start = start;
  }

  close(end: number): Piece {
    const { comments, unclosedText, longText, templateTag } = this;
    return { start: this.#start, end, comments, unclosedText, longText, templateTag };
  }
}

const NAME_TAG = /^\{\{[-#/&>{]?[ \t]*[\p{L}_$][^:={}\n]*(?:\}\}|\r?\n|$)/u;

function resolveTag(text: string, at: number): Span | undefined {
  const next = text.charAt(at + 1);
  if (next !== '%' && next !== '{') return undefined;
  // `{{` without a name behind it, or with what stands in objects, is a brace too many.
  if (next === '{' && !NAME_TAG.test(text.slice(at, at + 200))) return undefined;
  const close = text.indexOf(next === '%' ? '%}' : '}}', at);
  return { start: at, end: close === -1 ? at + 2 : Math.min(close + 2, findLineEnd(text, at)) };
}

function findQuote(text: string, at: number): string {
  const quote = text.charAt(at);
  const triple = quote.repeat(3);
  return text.startsWith(triple, at) ? triple : quote;
}

/** @returns the offset after the closing quote, or -1 */
function findTextEnd(text: string, at: number, quote: string): number {
  if (quote.length === 3) {
    const close = text.indexOf(quote, at + 3);
    return close === -1 ? -1 : close + 3;
  }
  for (let end = at + 1; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (character === '\\') end += 1;
    else if (character === quote) return end + 1;
  }
  return -1;
}

/** So many letters of filters are looked at: more would only slow down what is no XanoScript. */
const MAX_FILTERS = 4_000;
const WORD_LETTER = /[\p{L}\d_$.]/u;

/** The filters of a field hold patterns, in which slashes and quotes mean nothing. */
function measureFilters(text: string, at: number): number {
  if (!text.startsWith('filters', at) || WORD_LETTER.test(text.charAt(at - 1))) return 1;
  return parsePrefix(text.slice(at, at + MAX_FILTERS), 'fieldFilters')?.end ?? 1;
}

/** A line that holds `---` and nothing else but blanks after it. */
function isSeparator(text: string, at: number): boolean {
  if (at > 0 && text.charAt(at - 1) !== '\n') return false;
  return /^---[ \t]*\r?$/.test(text.slice(at, findLineEnd(text, at)));
}

function findLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
