import type { Node } from '../../language/ast.ts';
import { hasDisabledMark } from '../../workspace/find-references.ts';

/** Knows, on a walk through a tree, whether what is met is switched off by a `!` before it or before what it stands in. */
export class Switches {
  /** How deep the outermost node stands that is switched off. */
  #depth = Number.POSITIVE_INFINITY;

  /** @param depth how many nodes stand around it */
  enter(node: Node, depth: number): boolean {
    if (depth <= this.#depth) this.#depth = hasDisabledMark(node) ? depth : Number.POSITIVE_INFINITY;
    return this.#depth <= depth;
  }
}
