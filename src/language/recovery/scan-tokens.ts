import type { Comment } from '../ast.ts';
import { describeUnclosedText } from '../explain-failure.ts';
import { parsePrefix } from '../generated/parser.js';
import {
  findEndBelow,
  findEndOnLine,
  findIndentedEnd,
  findSplit,
  guessTextEnd,
  opensText,
} from './find-text-end.ts';
import type { Repairs } from './repairs.ts';
import { BRACKETS, type Token } from './token.ts';
import { UNSEEN } from './unseen.ts';

/**
 * Finds the tokens of a text that need not be XanoScript, in one pass. Quotes that are missing or too many are mended:
 * a plain text seldom goes over a line's end, and what stands next to a quote says which side of a text it is.
 */
export function scanTokens(text: string, from: number, repairs: Repairs): Tokens {
  const scanner = new Scanner(text, repairs);
  return scanner.scan(from);
}

interface Tokens {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
}

const WORD = /[\p{L}\d_$][\p{L}\d_.$]*/uy;
const WORD_LETTER = /[\p{L}\d_$]/u;
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: |\r?$)|^={7}\r?$/;
/** A longer line is no code that somebody wrote: where its comment begins does not matter. */
const MAX_LINE = 10_000;
/** How many letters of a line are looked at for a clue. */
const MAX_LOOK = 200;
const CAST = /![\p{L}_][\p{L}\d_]*$/u;

class Scanner {
  readonly #text: string;
  readonly #repairs: Repairs;
  readonly #tokens: Token[] = [];
  readonly #comments: Comment[] = [];
  #at = 0;
  #lineStart = 0;
  #lineEnd = 0;
  #indent = 0;
  /** Brackets that were opened on this line and are still open. */
  #open: string[] = [];
  #textEnd = -1;
  /** The line whose quotes were told already: one mistake makes several quotes look wrong. */
  #toldLine = -1;
  #toldUnseen = false;
  readonly #unclosable = new Set<string>();

  constructor(text: string, repairs: Repairs) {
    this.#text = text;
    this.#repairs = repairs;
  }

  scan(from: number): Tokens {
    this.#startLine(from);
    while (this.#at < this.#text.length && !this.#repairs.isFull) this.#step();
    return { tokens: this.#tokens, comments: this.#comments };
  }

  #step(): void {
    const text = this.#text;
    const character = text.charAt(this.#at);
    const bracket = BRACKETS[character];
    if (character === '\n') this.#startLine(this.#at + 1);
    else if (character === '/' && text.charAt(this.#at + 1) === '/') this.#readComment();
    else if (bracket !== undefined) {
      if (bracket.type === 'open') this.#open.push(character);
      else this.#open.pop();
      this.#tokens.push({ ...bracket, at: this.#at });
      this.#at += 1;
    } else if (character === ',') {
      this.#tokens.push({ type: 'comma', at: this.#at });
      this.#at += 1;
    } else if (character === '"' || character === "'" || character === '`') this.#readText(character);
    else if (UNSEEN[character] !== undefined) {
      this.#mendUnseen(this.#at);
      this.#at += 1;
    } else if (character === '?') this.#at += this.#measureDefault();
    else if (WORD_LETTER.test(character)) this.#at += this.#measureWord();
    else this.#at += 1;
  }

  /** One is told of; where it comes from there are more. */
  #mendUnseen(at: number): void {
    const found = UNSEEN[this.#text.charAt(at)];
    if (found === undefined) return;
    this.#repairs.add({ at, remove: 1, insert: found.becomes }, false);
    if (this.#toldUnseen) return;
    this.#toldUnseen = true;
    this.#repairs.report({
      check: 'syntax-error',
      message: `Expected nothing or a plain blank, but found ${found.name}.`,
      help: 'Replace it, and others like it: it looks like a blank and is none.',
      start: at,
      end: at + 1,
    });
  }

  #readComment(): void {
    const text = this.#text.slice(this.#at, this.#lineEnd).replace(/\r$/, '');
    this.#comments.push({ text, start: this.#at, end: this.#at + text.length });
    this.#at = this.#lineEnd;
  }

  #startLine(start: number): void {
    const text = this.#text;
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    this.#at = start;
    this.#lineStart = start;
    this.#lineEnd = end;
    this.#open = [];
    let first = start;
    let unseen = 0;
    for (; first < end; first += 1) {
      const character = text.charAt(first);
      if (character === ' ' || character === '\t') continue;
      if (UNSEEN[character] === undefined) break;
      unseen += UNSEEN[character].becomes === '' ? 1 : 0;
      this.#mendUnseen(first);
    }
    this.#indent = first - start - unseen;
    this.#at = first;
    if (first === end || text.charAt(first) === '\r' || text.startsWith('//', first)) return;
    if (first === start && this.#readMark(text.slice(start, end))) return;
    this.#tokens.push({
      type: 'line',
      at: first,
      start,
      indent: this.#indent,
      end: findContentEnd(text, first, end),
    });
    this.#at = first;
  }

  /** A line between documents, or one that a merge left. */
  #readMark(line: string): boolean {
    if (/^---[ \t]*\r?$/.test(line)) {
      this.#tokens.push({ type: 'separator', at: this.#lineStart, end: this.#lineEnd });
      this.#at = this.#lineEnd;
      return true;
    }
    if (!CONFLICT.test(line)) return false;
    const start = this.#lineStart;
    const isTheirs = line.startsWith('=') || line.startsWith('|');
    const close = isTheirs ? this.#text.indexOf('\n>>>>>>>', start) : -1;
    const lineEnd = close === -1 ? -1 : this.#text.indexOf('\n', close + 1);
    const end = close === -1 ? this.#lineEnd : lineEnd === -1 ? this.#text.length : lineEnd;
    this.#repairs.add({ at: start, remove: end - start, insert: '' }, true);
    if (!isTheirs) {
      this.#repairs.report({
        check: 'syntax-error',
        message: 'A merge left this mark: both versions of what follows stand in the file.',
        help: 'Keep one of them, and remove the lines with the marks.',
        start,
        end: start + 7,
      });
    }
    this.#at = end;
    return true;
  }

  #measureWord(): number {
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.#text)?.[0] ?? ' ';
    // Patterns of fields hold brackets and quotes that mean nothing.
    if (word !== 'filters' || this.#text.charAt(this.#at - 1) === '.') return word.length;
    return parsePrefix(this.#text.slice(this.#at, this.#lineEnd), 'fieldFilters')?.end ?? word.length;
  }

  /** `?="open`: a default may begin with a quote that nothing closes. */
  #measureDefault(): number {
    const match = /^\?[ \t]*=[ \t]*(?=["'])/.exec(this.#text.slice(this.#at, this.#lineEnd));
    if (match === null) return 1;
    const start = this.#at + match[0].length;
    if (findEndOnLine(this.#text, start, this.#text.charAt(start), this.#lineEnd) !== -1)
      return match[0].length;
    return match[0].length + (/^[^ \t\r]*/.exec(this.#text.slice(start, this.#lineEnd))?.[0].length ?? 0);
  }

  // ── Texts ──────────────────────────────────────────────────────────────────────────────────────

  #readText(quote: string): void {
    const text = this.#text;
    const at = this.#at;
    if (this.#textEnd === at) {
      this.#dropQuote(at);
      return;
    }
    const triple = quote.repeat(3);
    if (text.startsWith(triple, at)) {
      // A quote was doubled in `""`.
      if (/^(?:[)\],}]|[ \t]*\{[ \t]*\r?$)/.test(text.slice(at + 3, this.#lineEnd))) {
        this.#dropQuote(at);
        this.#pushText(at + 1, at + 3);
        return;
      }
      this.#readTriple(triple);
      return;
    }
    if (quote === '"' && WORD_LETTER.test(text.charAt(at - 1)) && at > this.#lineStart) {
      if (!CAST.test(this.#before())) {
        this.#openBefore(quote);
        return;
      }
    }
    const end = findEndOnLine(text, at, quote, this.#lineEnd);
    if (end !== -1) {
      this.#readClosed(quote, end);
      return;
    }
    const below = findEndBelow(text, quote, this.#lineEnd, this.#indent);
    if (below !== -1) {
      this.#pushText(at, below);
      const next = text.indexOf('\n', below);
      this.#lineEnd = next === -1 ? text.length : next;
      return;
    }
    const guess = guessTextEnd(text, at, this.#lineEnd, this.#open);
    this.#tellUnclosed(at);
    this.#repairs.add({ at: guess, remove: 0, insert: quote }, true);
    this.#pushText(at, guess);
    this.#textEnd = -1;
  }

  /** A plain text that has both quotes on its line: unless they belong to two texts. */
  #readClosed(quote: string, end: number): void {
    const text = this.#text;
    const at = this.#at;
    if (quote === '`' || !WORD_LETTER.test(text.charAt(end))) {
      this.#pushText(at, end);
      return;
    }
    if (end === at + 2) {
      // `""abc"`
      if (findEndOnLine(text, at + 1, quote, this.#lineEnd) === -1) this.#pushText(at, end);
      else this.#dropQuote(at);
      return;
    }
    // `"abc, "def"`: the second quote opens a text.
    const split = findSplit(text.slice(at + 1, end - 1));
    this.#tellUnclosed(at);
    this.#repairs.add({ at: at + 1 + split, remove: 0, insert: quote }, true);
    this.#pushText(at, at + 1 + split);
    this.#at = end - 1;
    this.#textEnd = -1;
  }

  /** `abc"`: the quote closes a text whose opening quote is missing. */
  #openBefore(quote: string): void {
    const word = /(?:[\p{L}\d_.$/-]|\{[\p{L}\d_]*\})+$/u.exec(this.#before())?.[0] ?? '';
    if (this.#toldLine !== this.#lineStart) {
      this.#toldLine = this.#lineStart;
      this.#repairs.report({
        check: 'unclosed-text',
        message: 'This quote ends a text that has no quote at its beginning.',
        help: 'Put the same quote before it.',
        start: this.#at,
        end: this.#at + 1,
      });
    }
    this.#repairs.add({ at: this.#at - word.length, remove: 0, insert: quote }, true);
    this.#pushText(this.#at - word.length, this.#at + 1);
  }

  /** What stands before this place on the line, as far as anyone looks. */
  #before(): string {
    return this.#text.slice(Math.max(this.#lineStart, this.#at - MAX_LOOK), this.#at);
  }

  #readTriple(triple: string): void {
    const text = this.#text;
    const at = this.#at;
    const close = this.#unclosable.has(triple) ? -1 : text.indexOf(triple, at + 3);
    if (close === -1) this.#unclosable.add(triple);
    if (close !== -1 && (close < this.#lineEnd || !opensText(text, close))) {
      this.#pushText(at, close + 3);
      const next = text.indexOf('\n', close);
      this.#lineEnd = next === -1 ? text.length : next;
      return;
    }
    const end = findIndentedEnd(text, this.#lineEnd, this.#indent);
    this.#tellUnclosed(at);
    this.#repairs.add({ at: end, remove: 0, insert: triple }, true);
    this.#pushText(at, end);
    this.#textEnd = -1;
    const next = text.indexOf('\n', end);
    this.#lineEnd = next === -1 ? text.length : next;
  }

  #tellUnclosed(at: number): void {
    if (this.#toldLine === this.#lineStart) return;
    this.#toldLine = this.#lineStart;
    this.#repairs.report(describeUnclosedText(at));
  }

  #dropQuote(at: number): void {
    this.#repairs.add({ at, remove: 1, insert: '' }, true);
    if (this.#toldLine !== this.#lineStart) {
      this.#toldLine = this.#lineStart;
      this.#repairs.report({
        check: 'syntax-error',
        message: 'This quote is one too many.',
        help: 'Remove it.',
        start: at,
        end: at + 1,
      });
    }
    this.#at = at + 1;
    this.#textEnd = -1;
  }

  #pushText(at: number, end: number): void {
    this.#tokens.push({ type: 'text', at, end });
    this.#at = end;
    this.#textEnd = end;
  }
}

function findContentEnd(text: string, from: number, lineEnd: number): number {
  const line = text.slice(from, lineEnd);
  if (!line.includes('//') || line.length > MAX_LINE) return from + line.trimEnd().length;
  const comment = /^(?:[^"'`/]|\/(?!\/)|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)*(?=\/\/)/.exec(
    line,
  );
  return from + (comment?.[0] ?? line).trimEnd().length;
}
