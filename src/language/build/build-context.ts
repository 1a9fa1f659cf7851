import type { Span } from '../../source/span.ts';
import type { Entry, Expression, FieldList, Name, ObjectLiteral } from '../ast.ts';
import type { FieldListNode } from '../generated/parser.js';
import { decodeName } from '../string-literal.ts';

/** What was read apart, since the text around it is parsed without it. Each by the offset of its opening bracket. */
export interface ReadParts {
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  readonly fields: ReadonlyMap<number, Pick<FieldList, 'fields' | 'broken'>>;
  readonly members: ReadonlyMap<number, Pick<ObjectLiteral, 'pairs' | 'fieldLists' | 'broken'>>;
  readonly items: ReadonlyMap<number, readonly Expression[]>;
  readonly values: ReadonlyMap<number, Expression>;
}

/** A text that is not, letter by letter, a part of its file: where its places are there, and what was cut out of it. */
export interface PatchedSource {
  readonly place: (span: Span) => Span;
  readonly parts: ReadParts;
}

/** What building the tree needs to know of the text: the parsed piece, and where in its file it begins. */
export class BuildContext {
  readonly #text: string;
  readonly #base: number;
  readonly #patched: PatchedSource | undefined;
  /** Expressions hold lists of fields, whose options hold expressions: this ties the knot without a circle of imports. */
  readonly buildFieldList: (node: FieldListNode) => FieldList;

  constructor(
    text: string,
    base: number,
    buildFieldList: (node: FieldListNode) => FieldList,
    patched?: PatchedSource,
  ) {
    this.#text = text;
    this.#base = base;
    this.#patched = patched;
    this.buildFieldList = buildFieldList;
  }

  /** What was read apart; undefined for a text that was read in one. */
  get parts(): ReadParts | undefined {
    return this.#patched?.parts;
  }

  span(place: Span): Span {
    if (this.#patched !== undefined) return this.#patched.place(place);
    return { start: place.start + this.#base, end: place.end + this.#base };
  }

  raw(place: Span): string {
    return this.#text.slice(place.start, place.end);
  }

  name(place: Span): Name {
    const raw = this.raw(place);
    const text = decodeName(raw);
    const { start, end } = this.span(place);
    return { text, quoted: text !== raw, start, end };
  }
}
