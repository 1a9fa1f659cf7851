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
  const interested = new Map<string, Visitor[]>();
  for (const visitor of visitors) {
    for (const type of Object.keys(visitor)) {
      const known = interested.get(type);
      if (known === undefined) interested.set(type, [visitor]);
      else known.push(visitor);
    }
  }
  const drop = (visitor: Visitor): void => {
    for (const [type, list] of interested) {
      interested.set(
        type,
        list.filter((other) => other !== visitor),
      );
    }
  };
  const ancestors: Node[] = [];
  const enter = (node: Node): void => {
    for (const visitor of interested.get(node.type) ?? []) {
      try {
        visitNode(visitor, node, ancestors);
      } catch (error) {
        if (onThrow === undefined) throw error;
        drop(visitor);
        onThrow(visitor, error);
      }
    }
    ancestors.push(node);
    forEachChild(node, enter);
    ancestors.pop();
  };
  enter(root);
}

function visitNode<Type extends NodeType>(visitor: Visitor, node: NodeOf<Type>, ancestors: Ancestors): void {
  const visit: ((node: NodeOf<Type>, ancestors: Ancestors) => void) | undefined = visitor[node.type];
  visit?.(node, ancestors);
}

/** Calls `visit` for each node directly below, in the order of the text. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  const all = (nodes: readonly Node[]): void => {
    for (const child of nodes) visit(child);
  };
  const maybe = (child: Node | undefined): void => {
    if (child !== undefined) visit(child);
  };
  switch (node.type) {
    case 'document':
      all(node.header);
      visit(node.body);
      break;
    case 'block':
      all(node.entries);
      break;
    case 'assignment':
      visit(node.value);
      break;
    case 'field-list':
      all(node.fields);
      break;
    case 'statement':
      all(node.header);
      if (node.alias?.beforeBody === true) visit(node.alias);
      maybe(node.body);
      if (node.alias?.beforeBody === false) visit(node.alias);
      break;
    case 'alias':
      visit(node.target);
      all(node.filters);
      break;
    case 'field':
      all(node.filters);
      maybe(node.options);
      break;
    case 'member':
      visit(node.object);
      break;
    case 'index':
      visit(node.object);
      visit(node.index);
      break;
    case 'filtered':
      maybe(node.base);
      all(node.filters);
      break;
    case 'filter-call':
    case 'call':
      all(node.arguments);
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
      visit(node.whenFalse);
      break;
    case 'cast':
      visit(node.value);
      break;
    case 'parenthesized':
      visit(node.expression);
      break;
    case 'template':
      maybe(node.expression);
      break;
    case 'object':
      all([...node.pairs, ...node.fieldLists].sort((one, other) => one.start - other.start));
      break;
    case 'pair':
      visit(node.value);
      break;
    case 'array':
      all(node.items);
      break;
    case 'attribute':
    case 'field-filter':
    case 'string':
    case 'number':
    case 'word':
    case 'timestamp':
    case 'identifier':
    case 'variable':
      break;
    default:
      node satisfies never;
  }
}
