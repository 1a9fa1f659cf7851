import type { Span } from '../source/span.ts';
import type { Name, Node } from './ast.ts';
import { type Visitor, walk } from './visit.ts';

/**
 * Where a tree holds what stands as it is, letter by letter: texts, quoted names, defaults and arguments of a field's
 * filters, and what between backticks is no expression. Slashes in it begin no comment, and its lines cannot be moved.
 * @returns places in the order of the text
 */
export function findTexts(root: Node): readonly Span[] {
  const found: Span[] = [];
  const addQuoted = (name: Name): void => {
    if (name.quoted) found.push(name);
  };
  const visitor: Visitor = {
    assignment: ({ name }) => addQuoted(name),
    attribute: ({ value }) => addQuoted(value),
    pair: ({ key }) => addQuoted(key),
    field: ({ defaultValue }) => {
      if (defaultValue !== undefined) found.push(defaultValue);
    },
    'field-filter': (filter) => void found.push(...filter.arguments),
    string: (node) => void found.push(node),
    template: (node) => {
      if (node.expression === undefined) found.push(node);
    },
  };
  walk(root, [visitor]);
  return found;
}
