import type { Layout } from './layout.ts';
import type { PatchedText } from './patched-text.ts';
import { skipBlanks } from './skip-blanks.ts';

/** Longer lines begin no block. */
const MAX_LINE = 1000;

/** The first line of each thing that stands between two offsets: what tells statements from pairs. */
export function* findFirstLines(
  { text: { text }, layout }: { readonly text: PatchedText; readonly layout: Layout },
  from: number,
  to: number,
): Iterable<string> {
  for (let at = skipBlanks(text, from, to); at < to; ) {
    const end = Math.max(layout.findEnd(at, to, true, true), at + 1);
    const line = text.slice(at, Math.min(end, at + MAX_LINE));
    yield line.slice(0, line.indexOf('\n') === -1 ? line.length : line.indexOf('\n'));
    at = skipBlanks(text, text.charAt(end) === ',' ? end + 1 : end, to);
  }
}

/** Where the `=` or `:` stands before a brace; -1 when there is none. */
export function findSign(text: string, brace: number): number {
  let at = brace - 1;
  while (/[ \t]/.test(text.charAt(at))) at -= 1;
  return /[=:]/.test(text.charAt(at)) ? at : -1;
}
