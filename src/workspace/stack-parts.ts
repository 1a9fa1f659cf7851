import type { Block, Document, Node, Statement } from '../language/ast.ts';
import { forEachChild, type NodeType } from '../language/visit.ts';
import { CONTEXT_VARIABLES } from '../language/vocabulary/variables.ts';
import { findStatements, placeName } from './clauses.ts';

/** Of these the text says something about layout or is a name of the author's own. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['description', 'docs', 'mock']);

/** What stands in place of a variable of the author; those of the language keep their names. */
type NameVariable = (name: string) => string;

interface StackVisitor {
  /** @param own what the node says itself, without what is below it */
  readonly enter: (own: readonly string[]) => void;
  /** When all that is below it has been visited. */
  readonly leave: (type: NodeType) => void;
}

/**
 * Calls the visitor for everything in the stack of a document that says what it does: without layout, comments,
 * descriptions and what is switched off, and with clauses in one order.
 */
export function visitStack(document: Document, nameVariable: NameVariable, visitor: StackVisitor): void {
  const visit = (node: Node): void => {
    if (node.type === 'statement' && node.disabled) return;
    if (node.type === 'assignment' && DESCRIPTIONS.has(node.name.text)) return;
    if ((node.type === 'pair' || node.type === 'filter-call') && node.disabled) return;
    visitor.enter(describe(node, nameVariable));
    forEachChild(inOneOrder(node), visit);
    visitor.leave(node.type);
  };
  for (const entry of findStack(document)?.entries ?? []) visit(entry);
}

/** The number of statements in the stack of a document, at any depth, that are not switched off. */
export function countStatements(document: Document): number {
  return countInside(findStack(document));
}

function countInside(block: Block | undefined): number {
  let count = 0;
  for (const entry of block?.entries ?? []) {
    if (entry.type === 'statement' && !entry.disabled) count += 1 + countInside(entry.body);
  }
  return count;
}

function findStack(document: Document): Block | undefined {
  return findStatements(document.body, 'stack')[0]?.body;
}

/** The clauses of a statement may stand in any order; statements may not. */
function inOneOrder(node: Node): Node {
  if (node.type !== 'block') return node;
  const entries = node.entries;
  if (entries.some((entry) => entry.type === 'statement')) return node;
  const named = entries.map((entry) => ({
    entry,
    name: entry.type === 'assignment' ? entry.name.text : '',
  }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { ...node, entries: named.map(({ entry }) => entry) };
}

/** What a node says itself, without what is below it. */
function describe(node: Node, nameVariable: NameVariable): readonly string[] {
  switch (node.type) {
    case 'statement':
      return ['statement', node.keyword.text, describeEnd(node)];
    case 'assignment':
      return ['=', node.name.text];
    case 'field-list':
      return ['fields', node.keyword.text];
    case 'field':
      return [
        'field',
        node.fieldType.text,
        node.name?.text ?? '',
        node.listSize ?? '-',
        String([node.nullable, node.optional]),
        node.defaultValue?.text ?? '',
      ];
    case 'variable':
      return ['$', isOfLanguage(node.name) ? node.name : nameVariable(node.name)];
    case 'member':
      return describeMember(node.object, placeName(node.property).text, nameVariable);
    // A bare word is a text without quotes.
    case 'string':
      return ['text', node.value];
    case 'identifier':
      return ['text', node.text];
    case 'word':
      return [node.word];
    case 'number':
      return ['number', String(node.value)];
    case 'timestamp':
      return ['time', node.raw];
    case 'filter-call':
    case 'field-filter':
      return ['|', node.name.text];
    case 'pair':
      return [':', placeName(node.key).text];
    case 'unary':
      return ['unary', node.operator];
    case 'binary':
      return ['binary', node.operator, String(node.skipsNull)];
    case 'between':
      return ['between', String([node.negated, node.skipsNull])];
    case 'cast':
      return ['cast', node.castType.text];
    case 'call':
      return ['call', node.callee.text];
    case 'template':
      return ['template', node.text ?? ''];
    case 'attribute':
      return [node.name.text, placeName(node.value).text];
    default:
      return [node.type];
  }
}

function describeEnd({ leaves, body }: Statement): string {
  return `${leaves} ${body === undefined || body.entries.length === 0 ? 'empty' : ''}`;
}

/** `$var.total` is `$total`, so its name is as free as that of a variable. */
function describeMember(object: Node, property: string, nameVariable: NameVariable): readonly string[] {
  return object.type === 'variable' && object.name === 'var'
    ? ['.', isOfLanguage(property) ? property : nameVariable(property)]
    : ['.', property];
}

function isOfLanguage(name: string): boolean {
  return Object.hasOwn(CONTEXT_VARIABLES, name) && name !== 'result' && name !== 'index';
}
