import type { Span } from '../source/span.ts';
import type { Comment } from './ast.ts';

/** The deepest nesting of brackets that is parsed; the parser calls itself once or more per level. */
export const MAX_DEPTH = 256;

/** What one look over all tokens of a file tells, before anything is parsed. */
export interface Scan {
  /** The pieces between `---` lines, without these lines. At least one. */
  readonly pieces: readonly Piece[];
  readonly comments: readonly Comment[];
}

export interface Piece extends Span {
  /** Where nesting passed `MAX_DEPTH`. */
  readonly tooDeep: number | undefined;
  /** Where a text opens that is never closed. */
  readonly unclosedText: number | undefined;
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
  const comments: Comment[] = [];
  const pieces: Piece[] = [];
  let piece = new OpenPiece(0);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SLASH && text.charCodeAt(at + 1) === SLASH) {
      const end = findLineEnd(text, at);
      comments.push({ text: text.slice(at, end).replace(/\r$/, ''), start: at, end });
      at = end;
    } else if (code === DOUBLE || code === SINGLE || code === TICK) {
      const end = findTextEnd(text, at);
      if (end === -1) piece.unclosedText ??= at;
      at = end === -1 ? at + 1 : end;
    } else if (code === DASH && isSeparator(text, at)) {
      pieces.push(piece.close(at));
      at = Math.min(findLineEnd(text, at) + 1, text.length);
      piece = new OpenPiece(at);
    } else {
      piece.count(code, at, text);
      at += 1;
    }
  }
  pieces.push(piece.close(text.length));
  return { pieces, comments };
}

const DOUBLE = 0x22;
const SINGLE = 0x27;
const TICK = 0x60;
const SLASH = 0x2f;
const DASH = 0x2d;
const OPENERS: ReadonlySet<number> = new Set([...'{[('].map((character) => character.charCodeAt(0)));
const CLOSERS: ReadonlySet<number> = new Set([...'}])'].map((character) => character.charCodeAt(0)));

class OpenPiece {
  readonly #start: number;
  #depth = 0;
  #tooDeep: number | undefined;
  #templateTag: Span | undefined;
  unclosedText: number | undefined;

  constructor(start: number) {
    this.#start = start;
  }

  count(code: number, at: number, text: string): void {
    if (OPENERS.has(code)) {
      this.#depth += 1;
      if (this.#depth > MAX_DEPTH) this.#tooDeep ??= at;
      if (this.#templateTag === undefined && /^\{[%{]/.test(text.slice(at, at + 2))) {
        this.#templateTag = { start: at, end: findTagEnd(text, at) };
      }
    } else if (CLOSERS.has(code)) this.#depth -= 1;
  }

  close(end: number): Piece {
    return {
      start: this.#start,
      end,
      tooDeep: this.#tooDeep,
      unclosedText: this.unclosedText,
      templateTag: this.#templateTag,
    };
  }
}

function findTagEnd(text: string, at: number): number {
  const close = text.indexOf(text.charAt(at + 1) === '%' ? '%}' : '}}', at);
  return close === -1 ? at + 2 : Math.min(close + 2, findLineEnd(text, at));
}

/** @returns the offset after the closing quote, or -1 */
function findTextEnd(text: string, at: number): number {
  const quote = text.charAt(at);
  const triple = quote.repeat(3);
  if (text.startsWith(triple, at)) {
    const close = text.indexOf(triple, at + 3);
    return close === -1 ? -1 : close + 3;
  }
  for (let end = at + 1; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (character === '\\') end += 1;
    else if (character === quote) return end + 1;
  }
  return -1;
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
