import { spaces } from './print-context.ts';

/** What stands on lines of its own among siblings: an entry, a field, or comments that belong to none. */
export interface Item {
  /** Its first line without indent, all others with theirs. Empty when only comments are there. */
  readonly text: string;
  readonly comments: readonly string[];
  /** `block` ends in its closing brace, `wrapped` is an object or array over several lines, anything else a `line`. */
  readonly shape: 'line' | 'wrapped' | 'block' | 'comments';
  /** Assignments below the document's own clauses: comments set them apart no more than they are. */
  readonly isArgument: boolean;
}

/**
 * Puts siblings on lines, with blank lines where exports have them. A blank line inside a block is as wide as the line
 * that opened the block.
 * @param indent of the items
 * @param opener indent of the line that opened their block; undefined for the clauses of a document
 */
export function joinItems(items: readonly Item[], indent: number, opener: number | undefined): string {
  const blank = `\n${spaces(opener ?? 0)}`;
  return items
    .map((item, index) => {
      const before = items[index - 1];
      const lines = item.shape === 'comments' ? item.comments : [...item.comments, item.text];
      const text = lines.map((line) => `\n${spaces(indent)}${line}`).join('');
      return before !== undefined && areApart(before, item, opener === undefined) ? `${blank}${text}` : text;
    })
    .join('');
}

function areApart(before: Item, after: Item, isDocument: boolean): boolean {
  if (before.shape !== 'line' || after.shape === 'comments') return true;
  if (isDocument && after.shape === 'block') return true;
  return isSetApart(before) || isSetApart(after);
}

function isSetApart(item: Item): boolean {
  return item.comments.length > 0 && !item.isArgument;
}
