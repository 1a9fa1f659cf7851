import type { Document } from '../language/ast.ts';
import { walk } from '../language/visit.ts';

const known = new WeakMap<Document, ReadonlySet<string>>();

/** Every word by which a document could mean a column, an input or a key. */
export function findStrings(document: Document): ReadonlySet<string> {
  const found = known.get(document);
  if (found !== undefined) return found;
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const part of text.split('.')) words.add(part);
  };
  walk(document, [
    {
      member: (node) => add(node.property.text),
      pair: (node) => add(node.key.text),
      string: (node) => {
        if (node.value.length <= 200) add(node.value);
      },
      identifier: (node) => add(node.text),
      index: (node) => {
        if (node.index.type === 'string') add(node.index.value);
      },
    },
  ]);
  known.set(document, words);
  return words;
}
