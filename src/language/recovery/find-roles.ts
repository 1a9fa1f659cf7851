import type { Node } from '../ast.ts';
import { forEachChild } from '../visit.ts';

/** What stands between a pair of brackets. */
export type Role = 'block' | 'fields' | 'object' | 'array' | 'parenthesized';

interface Roles {
  readonly byStart: ReadonlyMap<number, Role>;
  /** The braces of a list of fields stand at its end; where they open its node does not say. */
  readonly fieldEnds: ReadonlySet<number>;
}

/** What the brackets in a tree are, by their places. */
export function findRoles(nodes: readonly Node[]): Roles {
  const byStart = new Map<number, Role>();
  const fieldEnds = new Set<number>();
  const visit = (node: Node): void => {
    if (node.type === 'field-list') fieldEnds.add(node.end);
    else if (
      node.type === 'block' ||
      node.type === 'object' ||
      node.type === 'array' ||
      node.type === 'parenthesized'
    )
      byStart.set(node.start, node.type);
    forEachChild(node, visit);
  };
  for (const node of nodes) visit(node);
  return { byStart, fieldEnds };
}
