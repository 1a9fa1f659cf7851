import type { Token } from './token.ts';

/** Matches brackets by their order alone: for the index of an opener, the indent of the line that closes it. */
export function findPartners(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  let indent = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'line') indent = token.indent;
    else if (token.type === 'separator') open.length = 0;
    else if (token.type === 'open') open.push(index);
    else if (token.type === 'close') {
      const opened = open.pop();
      if (opened !== undefined) partners.set(opened, indent);
    }
  }
  return partners;
}
