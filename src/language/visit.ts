import type { Node } from './ast.ts';

export type NodeType = Node['type'];
export type NodeOf<Type extends NodeType> = Extract<Node, { readonly type: Type }>;

/** The nodes around a node, the document first, the parent last. Valid during the call only. */
export type Ancestors = readonly Node[];

/** One function per type of node that somebody wants to see; called before the node's children are. */
export type Visitor = {
  readonly [Type in NodeType]?: (node: NodeOf<Type>, ancestors: Ancestors) => void;
};

/**
 * Walks a tree once, in the order of the text, for any number of visitors.
 * @param onThrow told of a visitor that threw, which is not called again; without it the error goes on
 */
export function walk(
  root: Node,
  visitors: readonly Visitor[],
  onThrow?: (visitor: Visitor, error: unknown) => void,
): void {
  const interested = groupByType(visitors);
  const dropped = new Set<Visitor>();
  const ancestors: Node[] = [];
  const enter = (node: Node): void => {
    for (const { visitor, visit } of interested[node.type] ?? NOBODY) {
      if (dropped.size > 0 && dropped.has(visitor)) continue;
      try {
        visit(node, ancestors);
      } catch (error) {
        if (onThrow === undefined) throw error;
        dropped.add(visitor);
        onThrow(visitor, error);
      }
    }
    ancestors.push(node);
    forEachChild(node, enter);
    ancestors.pop();
  };
  enter(root);
}

interface Interest {
  readonly visitor: Visitor;
  readonly visit: (node: Node, ancestors: Ancestors) => void;
}

const NOBODY: readonly Interest[] = [];

/** Looked up once for all nodes: most nodes interest few of many visitors. */
function groupByType(visitors: readonly Visitor[]): Readonly<Partial<Record<NodeType, readonly Interest[]>>> {
  const interested: Partial<Record<NodeType, Interest[]>> = {};
  for (const visitor of visitors) {
    for (const [type, visit] of findVisits(visitor)) {
      const interest = { visitor, visit };
      const known = interested[type];
      if (known === undefined) interested[type] = [interest];
      else known.push(interest);
    }
  }
  return interested;
}

/** The type under which a function stands is the type of the nodes that it is called with. */
function findVisits(visitor: Visitor): [NodeType, Interest['visit']][] {
  return Object.entries(visitor) as [NodeType, Interest['visit']][];
}

/** Calls `visit` for each node directly below, in the order of the text. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  switch (node.type) {
    case 'document':
      visitAll(node.header, visit);
      visit(node.body);
      break;
    case 'block':
      visitAll(node.entries, visit);
      break;
    case 'assignment':
      visit(node.value);
      break;
    case 'field-list':
      if (node.broken === undefined) visitAll(node.fields, visit);
      else visitAll(inOrder([...node.fields, ...node.broken]), visit);
      break;
    case 'statement':
      visitAll(node.header, visit);
      if (node.alias?.beforeBody === true) visit(node.alias);
      if (node.body !== undefined) visit(node.body);
      if (node.alias?.beforeBody === false) visit(node.alias);
      break;
    case 'alias':
      visit(node.target);
      visitAll(node.filters, visit);
      break;
    case 'field':
      visitAll(node.filters, visit);
      if (node.options !== undefined) visit(node.options);
      break;
    case 'member':
      visit(node.object);
      break;
    case 'index':
      visit(node.object);
      visit(node.index);
      break;
    case 'filtered':
      if (node.base !== undefined) visit(node.base);
      visitAll(node.filters, visit);
      break;
    case 'filter-call':
    case 'call':
      visitAll(node.arguments, visit);
      break;
    case 'unary':
      visit(node.operand);
      break;
    case 'binary':
      visit(node.left);
      visit(node.right);
      break;
    case 'between':
      visit(node.operand);
      visit(node.low);
      visit(node.high);
      break;
    case 'ternary':
      visit(node.condition);
      visit(node.whenTrue);
      if (node.whenFalse !== undefined) visit(node.whenFalse);
      break;
    case 'cast':
      visit(node.value);
      break;
    case 'parenthesized':
      if (node.expression !== undefined) visit(node.expression);
      break;
    case 'template':
      if (node.expression !== undefined) visit(node.expression);
      break;
    case 'object':
      if (node.fieldLists.length === 0 && node.broken === undefined) visitAll(node.pairs, visit);
      else visitAll(inOrder([...node.pairs, ...node.fieldLists, ...(node.broken ?? [])]), visit);
      break;
    case 'pair':
      visit(node.value);
      break;
    case 'array':
      visitAll(node.items, visit);
      break;
    case 'attribute':
    case 'field-filter':
    case 'string':
    case 'number':
    case 'word':
    case 'timestamp':
    case 'identifier':
    case 'variable':
    case 'broken':
      break;
    default:
      node satisfies never;
  }
}

function visitAll(nodes: readonly Node[], visit: (child: Node) => void): void {
  for (const child of nodes) visit(child);
}

function inOrder(nodes: readonly Node[]): readonly Node[] {
  return nodes.toSorted((one, other) => one.start - other.start);
}
