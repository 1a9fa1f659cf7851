import type { Span } from '../../source/span.ts';

/** A change of a text: what is taken out at an offset, and what is put there. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

interface Run {
  /** Where the run stands in the patched text. */
  readonly start: number;
  readonly source: number;
  readonly length: number;
  /** Put in: every letter of it stands at the same place of the source. */
  readonly added: boolean;
}

/** A part of a text with changes made, that knows where each of its letters came from. */
export class PatchedText {
  readonly text: string;
  readonly #runs: readonly Run[];

  /** @param edits in the order of the text, none inside another, all between `from` and `to` */
  constructor(source: string, from: number, to: number, edits: readonly Edit[]) {
    const runs: Run[] = [];
    const parts: string[] = [];
    let start = 0;
    const push = (part: string, at: number, added: boolean): void => {
      if (part === '') return;
      runs.push({ start, source: at, length: part.length, added });
      parts.push(part);
      start += part.length;
    };
    let at = from;
    for (const edit of edits) {
      push(source.slice(at, edit.at), at, false);
      push(edit.insert, edit.at, true);
      at = Math.max(at, edit.at) + edit.remove;
    }
    push(source.slice(at, to), at, false);
    this.text = parts.join('');
    this.#runs = runs.length === 0 ? [{ start: 0, source: from, length: 0, added: true }] : runs;
  }

  toSource(offset: number): number {
    const run = this.#runs[this.#findRun(offset)];
    if (run === undefined) return offset;
    return run.added ? run.source : run.source + Math.min(offset - run.start, run.length);
  }

  place({ start, end }: Span): Span {
    const from = this.toSource(start);
    if (end <= start) return { start: from, end: from };
    const last = this.#runs[this.#findRun(end - 1)];
    const to = this.toSource(end - 1) + (last?.added === true ? 0 : 1);
    return { start: from, end: Math.max(from, to) };
  }

  /** Where a letter of the source stands here, or the first one after it that was left. */
  fromSource(offset: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && run.source + (run.added ? 0 : run.length) < offset + (run.added ? 0 : 1))
        low = middle + 1;
      else high = middle;
    }
    const run = this.#runs[low];
    if (run === undefined) return offset;
    return run.added ? run.start : run.start + Math.max(0, Math.min(offset - run.source, run.length));
  }

  #findRun(offset: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
