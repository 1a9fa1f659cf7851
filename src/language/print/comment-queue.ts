import type { Span } from '../../source/span.ts';
import type { Comment } from '../ast.ts';

/**
 * The comments of a file, each of which is printed once.
 *
 * Whoever prints a line of its own (an entry, a field, a pair of a wrapped object) takes first what stands above it, then
 * prints its parts, which take theirs, then takes what nobody wanted. So no comment is lost, wherever it stands.
 */
export class CommentQueue {
  readonly #text: string;
  readonly #comments: readonly Comment[];
  readonly #taken = new Set<Comment>();

  /** @param comments in the order of the text */
  constructor(text: string, comments: readonly Comment[]) {
    this.#text = text;
    this.#comments = comments;
  }

  /** Whether a comment stands in a stretch, taken or not. */
  has(start: number, end: number): boolean {
    const first = this.#comments[this.#findFirst(start)];
    return first !== undefined && first.start < end;
  }

  take(start: number, end: number): readonly Comment[] {
    const found: Comment[] = [];
    for (let index = this.#findFirst(start); index < this.#comments.length; index += 1) {
      const comment = this.#comments[index];
      if (comment === undefined || comment.start >= end) break;
      if (this.#taken.has(comment)) continue;
      this.#taken.add(comment);
      found.push(comment);
    }
    return found;
  }

  /** The comment behind something on its line, with nothing but blanks and a comma between. */
  takeTrailing(end: number): readonly Comment[] {
    const start = end + (/^[ \t]*,?[ \t]*/.exec(this.#text.slice(end, end + 200))?.[0].length ?? 0);
    return this.#text.startsWith('//', start) ? this.take(start, start + 1) : [];
  }

  /** Whether an empty line stands in a stretch. */
  isApart(before: Span, after: number): boolean {
    return /\n[ \t\r]*\n/.test(this.#text.slice(before.end, after));
  }

  #findFirst(start: number): number {
    let low = 0;
    let high = this.#comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#comments[middle]?.start ?? start) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A comment as exports write it: a blank after the slashes, also when nothing follows. */
export function printComment(comment: Comment): string {
  const words = comment.text.slice(2);
  return words.startsWith(' ') ? `//${words}` : `// ${words}`;
}
