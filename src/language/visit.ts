import type { Node } from './ast.ts';

export type NodeType = Node['type'];
export type NodeOf<Type extends NodeType> = Extract<Node, { readonly type: Type }>;

/** The nodes around a node, the document first, the parent last. Valid during the call only. */
export type Ancestors = readonly Node[];

/** One function per type of node that somebody wants to see; called before the node's children are. */
export type Visitor = {
  readonly [Type in NodeType]?: (node: NodeOf<Type>, ancestors: Ancestors) => void;
};

/** Calls `enter` for each node of a tree, in the order of the text, a node before its children. */
export function traverse(root: Node, enter: (node: Node, ancestors: Ancestors) => void): void {
  const ancestors: Node[] = [];
  const go = (node: Node): void => {
    enter(node, ancestors);
    ancestors.push(node);
    forEachChild(node, go);
    ancestors.pop();
  };
  go(root);
}

/** Walks a tree once for any number of visitors. */
export function walk(root: Node, visitors: readonly Visitor[]): void {
  const interested: Partial<Record<NodeType, Visit[]>> = {};
  for (const [type, visit] of visitors.flatMap(findVisits)) {
    interested[type] ??= [];
    interested[type].push(visit);
  }
  traverse(root, (node, ancestors) => {
    for (const visit of interested[node.type] ?? NOBODY) visit(node, ancestors);
  });
}

type Visit = (node: Node, ancestors: Ancestors) => void;

const NOBODY: readonly Visit[] = [];

/** The type under which a function stands is the type of the nodes that it is called with. */
function findVisits(visitor: Visitor): [NodeType, Visit][] {
  return Object.entries(visitor) as [NodeType, Visit][];
}

/** Calls `visit` for each node directly below, in the order of the text. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  switch (node.type) {
    // In the order of how often they are met: the leaves first.
    case 'string':
    case 'variable':
    case 'number':
    case 'identifier':
    case 'word':
    case 'field-filter':
    case 'attribute':
    case 'timestamp':
    case 'broken':
      break;
    case 'assignment':
      visit(node.value);
      break;
    case 'member':
      visit(node.object);
      break;
    case 'pair':
      visit(node.value);
      break;
    case 'document':
      visitAll(node.header, visit);
      visit(node.body);
      break;
    case 'block':
      visitAll(node.entries, visit);
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
    case 'array':
      visitAll(node.items, visit);
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
