import type { Node } from '../../language/ast.ts';
import type { Ancestors, NodeType } from '../../language/visit.ts';
import type { Check, CheckContext, CheckVisitor } from '../check.ts';

/** A check that wants to see a kind of node. */
export interface Interest {
  readonly check: Check;
  readonly visit: (node: Node, context: CheckContext, ancestors: Ancestors) => void;
}

const NOBODY: readonly Interest[] = [];

/** Which checks see a node, found once for all documents: most nodes interest few of many checks. */
export class Dispatch {
  readonly #running = new Interests();
  /** Of the same checks, those that see what is switched off, too. */
  readonly #disabled = new Interests();

  add(check: Check, visitor: CheckVisitor): void {
    for (const [type, visit] of findVisits(visitor)) {
      this.#running.add(type, { check, visit });
      if (check.seesDisabled === true) this.#disabled.add(type, { check, visit });
    }
  }

  find(node: Node, isDisabled: boolean): readonly Interest[] {
    return (isDisabled ? this.#disabled : this.#running).find(node);
  }
}

class Interests {
  readonly #byType = new Map<NodeType, Interest[]>();
  /** Of the statements, which interest most of them, by their first word. */
  readonly #byKeyword = new Map<string, readonly Interest[]>();

  add(type: NodeType, interest: Interest): void {
    const known = this.#byType.get(type);
    if (known === undefined) this.#byType.set(type, [interest]);
    else known.push(interest);
  }

  find(node: Node): readonly Interest[] {
    const all = this.#byType.get(node.type) ?? NOBODY;
    if (node.type !== 'statement' || all.length === 0) return all;
    const keyword = node.keyword.text;
    let found = this.#byKeyword.get(keyword);
    if (found === undefined) {
      found = all.filter(({ check }) => check.keywords?.(keyword) !== false);
      this.#byKeyword.set(keyword, found);
    }
    return found;
  }
}

/** The type under which a function stands is the type of the nodes that it is called with. */
function findVisits(visitor: CheckVisitor): [NodeType, Interest['visit']][] {
  return Object.entries(visitor) as [NodeType, Interest['visit']][];
}
