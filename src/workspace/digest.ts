import { createHash } from 'node:crypto';
import type { Document, Node } from '../language/ast.ts';
import { decodeName } from '../language/string-literal.ts';

/** What a tree says about layout and nothing about meaning. */
const LAYOUT: ReadonlySet<string> = new Set(['start', 'end', 'quoted', 'quote', 'beforeBody', 'fenced']);

/**
 * A digest of what a document means: blanks, line breaks, comments, quotes, empty braces and the order of its clauses do
 * not count. The order of statements, fields and pairs does.
 */
export function digestDocument(document: Document): string {
  const entries = document.body.entries.map((entry) => JSON.stringify(entry, dropLayout)).sort();
  const header = JSON.stringify([document.keyword, document.header], dropLayout);
  return createHash('sha256').update(header).update(entries.join('\n')).digest('hex').slice(0, 32);
}

function dropLayout(key: string, value: unknown): unknown {
  if (LAYOUT.has(key)) return undefined;
  return isNode(value) ? dropSpelling(value) : value;
}

/** One form for what may be spelled in two ways. */
function dropSpelling(node: Node): unknown {
  switch (node.type) {
    // A bare word is a text without quotes.
    case 'identifier':
      return { type: 'string', value: node.text };
    // `stack` and `stack {}`
    case 'statement':
      return node.body?.entries.length === 0 ? { ...node, body: undefined } : node;
    // These keep their quotes in the tree.
    case 'field':
      return node.defaultValue === undefined
        ? node
        : { ...node, defaultValue: decodeName(node.defaultValue.text) };
    case 'field-filter':
      return { ...node, arguments: node.arguments.map(({ text }) => decodeName(text)) };
    default:
      return node;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
