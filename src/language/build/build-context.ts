import type { Span } from '../../source/span.ts';
import type { FieldList, Name } from '../ast.ts';
import type { FieldListNode } from '../generated/parser.js';
import { decodeName } from '../string-literal.ts';

/** What building the tree needs to know of the text: the parsed piece, and where in its file it begins. */
export class BuildContext {
  readonly #text: string;
  readonly #base: number;
  /** Expressions hold lists of fields, whose options hold expressions: this ties the knot without a circle of imports. */
  readonly buildFieldList: (node: FieldListNode) => FieldList;

  constructor(text: string, base: number, buildFieldList: (node: FieldListNode) => FieldList) {
    this.#text = text;
    this.#base = base;
    this.buildFieldList = buildFieldList;
  }

  span(place: Span): Span {
    return { start: place.start + this.#base, end: place.end + this.#base };
  }

  raw(place: Span): string {
    return this.#text.slice(place.start, place.end);
  }

  name(place: Span): Name {
    const raw = this.raw(place);
    const text = decodeName(raw);
    return { text, quoted: text !== raw, ...this.span(place) };
  }
}
