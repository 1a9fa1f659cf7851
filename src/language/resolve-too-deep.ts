import { LIMITS } from '../source/limits.ts';
import type { Node } from './ast.ts';
import { forEachChild } from './visit.ts';

/**
 * No tree that is given away is deeper, so whoever reads one may call itself for each level. Chains make trees deep
 * without any bracket: `$a.b.c`, `1 + 1 + 1`.
 */
export const MAX_TREE_DEPTH = LIMITS.treeDepth.most;

/** @returns a node that stands too deep, if there is one */
export function resolveTooDeep(root: Node): Node | undefined {
  let level: Node[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MAX_TREE_DEPTH) return level[0];
    const next: Node[] = [];
    for (const node of level) forEachChild(node, (child) => next.push(child));
    level = next;
  }
  return undefined;
}
