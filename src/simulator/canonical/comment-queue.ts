import type { Comment } from '../../language/ast.ts';

/** The comments of one document in source order, handed out to whatever they stand before. */
export class CommentQueue {
  readonly #comments: readonly Comment[];
  readonly #text: string;
  #next = 0;

  constructor(comments: readonly Comment[], text: string) {
    this.#comments = comments;
    this.#text = text;
  }

  /** Takes all comments that begin before an offset. */
  takeBefore(offset: number): readonly string[] {
    const taken: string[] = [];
    for (
      let comment = this.#comments[this.#next];
      comment !== undefined;
      comment = this.#comments[this.#next]
    ) {
      if (comment.start >= offset) break;
      taken.push(renderComment(comment.text.slice(2)));
      this.#next += 1;
    }
    return taken;
  }

  /** Takes all comments before an entry. Those with a blank line below them belong to none, and stand apart. */
  takeAbove(start: number): { readonly loose: readonly string[]; readonly attached: readonly string[] } {
    const from = this.#next;
    const lines = this.takeBefore(start);
    const ends = this.#comments.slice(from, this.#next).map((comment) => comment.end);
    const nexts = [...this.#comments.slice(from + 1, this.#next).map((comment) => comment.start), start];
    const lastGap = ends.findLastIndex((end, at) => /\n[ \t\r]*\n/.test(this.#text.slice(end, nexts[at])));
    return { loose: lines.slice(0, lastGap + 1), attached: lines.slice(lastGap + 1) };
  }

  /** Takes comments inside an entry and one behind it on its last line: the server has no place for them but above it. */
  takeWithin(end: number): readonly string[] {
    const lineEnd = this.#text.indexOf('\n', end);
    const rest = this.#text.slice(end, lineEnd === -1 ? this.#text.length : lineEnd);
    return this.takeBefore(/^[ \t]*\/\//.test(rest) ? end + rest.length : end);
  }
}

/** One line of a comment or of a description: `//`, a space, the text with the blanks at its end. */
export function renderComment(text: string): string {
  return `// ${text.replace(/^ /, '').replace(/\r$/, '')}`;
}
