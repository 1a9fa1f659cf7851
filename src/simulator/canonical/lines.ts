/** What a printed entry looks like to its neighbours; decides whether a blank line stands between them. */
export type Shape = 'line' | 'block' | 'wrapped';

export interface Printed {
  readonly lines: readonly string[];
  readonly shape: Shape;
}

/** One entry of a block with what belongs above it. */
export interface Item extends Printed {
  /** The word it begins with; entries are put in order by it. */
  readonly name: string;
  readonly comments: readonly string[];
  /** A block or statement, not `name = value`. */
  readonly opensBlock: boolean;
}

/** Comments that belong to no entry are one of their own. */
export function findLoose(comments: readonly string[]): readonly Item[] {
  return comments.length === 0 ? [] : [{ name: '', comments, lines: [], shape: 'line', opensBlock: false }];
}

export type Place = 'clauses' | 'entries';

/**
 * The lines between two braces, relative to the line of the opening brace: entries two deeper, but the blank lines that
 * separate them only as deep as that line itself. Blank lines inside texts move with their text.
 */
export function layOut(items: readonly Item[], place: Place): readonly string[] {
  const lines: string[] = [];
  let previous: Item | undefined;
  for (const item of items) {
    if (previous !== undefined && isSeparated(previous, item, place)) lines.push('');
    for (const line of item.comments) lines.push(`  ${line}`);
    for (const line of item.lines) lines.push(`  ${line}`);
    previous = item;
  }
  return lines;
}

function isSeparated(before: Item, after: Item, place: Place): boolean {
  if (before.shape !== 'line' || before.comments.length > 0 || after.comments.length > 0) return true;
  return place === 'clauses' && after.opensBlock;
}

export function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** Puts `head` before the first line. */
export function prefix(head: string, printed: Printed): Printed {
  const [first = '', ...rest] = printed.lines;
  return { lines: [head + first, ...rest], shape: printed.shape };
}
