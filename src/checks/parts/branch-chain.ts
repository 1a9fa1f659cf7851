import type { Entry, Statement } from '../../language/ast.ts';
import type { Ancestors } from '../../language/visit.ts';
import { resolveIndex } from '../../workspace/clauses.ts';
import type { Finding } from '../check.ts';
import { findSurroundings } from './stack-context.ts';

/** Whether a block holds statements; `ancestors` are those of the block. */
export function isInStack(ancestors: Ancestors): boolean {
  return findSurroundings(ancestors).type === 'stack';
}

/** A branch and those right behind it that belong to it: `if` with its `elseif` and `else`. */
export function findBranchChain(
  entries: readonly Entry[],
  first: Statement,
  following: ReadonlySet<string>,
): readonly Statement[] {
  const chain: Statement[] = [first];
  for (let at = resolveIndex(entries, first) + 1; at < entries.length; at += 1) {
    const entry = entries[at];
    if (entry?.type !== 'statement' || !following.has(entry.keyword.text)) break;
    chain.push(entry);
  }
  return chain;
}

/** Puts the braces of a statement around others, which move in by two blanks unless a text runs over lines. */
export function wrapStatements(
  keyword: string,
  statements: readonly Statement[],
  text: string,
): NonNullable<Finding['fix']> {
  const at = {
    start: Math.min(...statements.map(({ start }) => start)),
    end: Math.max(...statements.map(({ end }) => end)),
  };
  const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, at.start))?.[0] ?? '';
  const inner = text.slice(at.start, at.end);
  const moved = /["'`]{3}/.test(inner) ? inner : inner.replaceAll('\n', '\n  ');
  return {
    title: `Put "${keyword}" around it`,
    at,
    text: `${keyword} {\n${indent}  ${moved}\n${indent}}`,
  };
}
