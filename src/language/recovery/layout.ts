import type { Span } from '../../source/span.ts';
import type { LineStart, Token } from './token.ts';

/** A pair of brackets: the offsets of the opening and of the closing one. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

/** Which things stand beside each other: the lines and brackets of a text whose brackets are balanced. */
export class Layout {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  /** For the index of an opening bracket, that of its closing one. */
  readonly #closing = new Map<number, number>();

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    const open: number[] = [];
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'open') open.push(index);
      else if (token.type === 'close') {
        const opened = open.pop();
        if (opened !== undefined) this.#closing.set(opened, index);
      }
    }
  }

  /** The parts of the text between the lines that separate documents. */
  get pieces(): readonly Span[] {
    const pieces: Span[] = [];
    let start = 0;
    for (const token of this.#tokens) {
      if (token.type !== 'separator') continue;
      pieces.push({ start, end: token.at });
      start = token.end;
    }
    return [...pieces, { start, end: this.#text.length }];
  }

  /** The outermost brackets between two offsets that go over lines. */
  findPairs(from: number, to: number): readonly BracketPair[] {
    const pairs: BracketPair[] = [];
    for (let index = this.#findIndex(from); index < this.#tokens.length; index += 1) {
      const token = this.#tokens[index];
      if (token === undefined || token.at >= to) break;
      if (token.type !== 'open') continue;
      const closing = this.#closing.get(index);
      const close = closing === undefined ? undefined : this.#tokens[closing];
      if (closing === undefined || close === undefined || close.at >= to) continue;
      if (this.#text.slice(token.at, close.at).includes('\n'))
        pairs.push({ open: token.at, close: close.at });
      index = closing;
    }
    return pairs;
  }

  /**
   * Where what begins at an offset ends at the latest: before the next line that stands no further right and begins
   * something new, or, inside a line, at the next comma.
   * @param commas whether commas end it
   * @param braces whether a brace on a line of its own begins something new, or is the block of what stands above it
   */
  findEnd(from: number, to: number, commas: boolean, braces: boolean): number {
    const first = this.#findIndex(from);
    const line = this.#tokens[first];
    const own = line?.type === 'line' && line.at === from ? line : undefined;
    for (let index = own === undefined ? first : first + 1; index < this.#tokens.length; index += 1) {
      const token = this.#tokens[index];
      if (token === undefined || token.at >= to) break;
      if (token.type === 'line' && this.#endsBefore(token, own, braces)) return token.start;
      if (token.type === 'comma' && commas) return token.at;
      if (token.type === 'open') index = this.#closing.get(index) ?? index;
    }
    return to;
  }

  #endsBefore(line: LineStart, own: LineStart | undefined, braces: boolean): boolean {
    if (own !== undefined && line.indent > own.indent) return false;
    const first = this.#text.charAt(line.at);
    return !GOES_ON.test(first) && (braces || first !== '{');
  }

  /** The index of the first token at or after an offset. */
  #findIndex(at: number): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What a line begins with that belongs to the line before. */
export const GOES_ON = /[|&?:=.+*/%~<>)\]},-]/;
