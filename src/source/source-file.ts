import type { Place, Span } from './span.ts';

/** One text that was read: `path` is relative to the given root, with `/` on every system. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Turns offsets of one text into lines and columns. The only place where that is done. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #text: string;

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    this.#text = text;
  }

  /** @param line 1-based. Returns the line's text without its line end; empty when there is no such line. */
  lineText(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return '';
    const end = this.#starts[line] ?? this.#text.length + 1;
    return this.#text.slice(start, end - 1).replace(/\r$/, '');
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** @param offset UTF-16 offset, clamped to the text. Returns 1-based line and column. */
  position(offset: number): { readonly line: number; readonly column: number } {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }

  /** The way back from `position`. @returns undefined when the text has no such place */
  offset(line: number, column: number): number | undefined {
    const start = this.#starts[line - 1];
    if (start === undefined || column < 1) return undefined;
    const end = (this.#starts[line] ?? this.#text.length + 1) - 1;
    const at = start + column - 1;
    return at <= end ? at : undefined;
  }

  place(span: Span): Place {
    const from = this.position(span.start);
    const to = this.position(Math.max(span.start, span.end));
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }
}
