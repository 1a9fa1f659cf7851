import type { Span } from '../../source/span.ts';
import type { FieldList } from '../ast.ts';
import type { CommentQueue } from './comment-queue.ts';

/** What printing needs beside the tree: the text it was read from, for what is carried through as it was written. */
export class PrintContext {
  readonly #text: string;
  readonly comments: CommentQueue;
  /** Objects may hold lists of fields, whose options hold values: this ties the knot without a circle of imports. */
  readonly printFieldList: (list: FieldList, indent: number, context: PrintContext) => string;

  constructor(text: string, comments: CommentQueue, printFieldList: PrintContext['printFieldList']) {
    this.#text = text;
    this.comments = comments;
    this.printFieldList = printFieldList;
  }

  /** The text as it was written, with plain line ends. */
  slice(place: Span): string {
    return this.#text.slice(place.start, place.end).replaceAll(/\r+\n/g, '\n');
  }
}

export function spaces(count: number): string {
  return ' '.repeat(Math.max(0, count));
}
