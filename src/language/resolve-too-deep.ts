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
  let found: Node | undefined;
  let depth = 0;
  // It calls itself no deeper than the trees may be that it lets through.
  const enter = (node: Node): void => {
    if (found !== undefined) return;
    depth += 1;
    if (depth > MAX_TREE_DEPTH) found = node;
    else forEachChild(node, enter);
    depth -= 1;
  };
  enter(root);
  return found;
}
