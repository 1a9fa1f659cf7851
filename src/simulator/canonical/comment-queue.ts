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

  /** Takes comments inside an entry and one behind it on its last line: the server has no place for them but above it. */
  takeWithin(end: number): readonly string[] {
    const lineEnd = this.#text.indexOf('\n', end);
    const rest = this.#text.slice(end, lineEnd === -1 ? this.#text.length : lineEnd);
    return this.takeBefore(/^[ \t]*\/\//.test(rest) ? end + rest.length : end);
  }
}

/** One line of a comment or of a description: `//`, a space, the text. */
export function renderComment(text: string): string {
  return `// ${text.replace(/^ /, '').trimEnd()}`;
}
