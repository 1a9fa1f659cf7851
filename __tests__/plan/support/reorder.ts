import type { Node } from '../../../src/language/ast.ts';
import { parseFile } from '../../../src/language/parse.ts';
import { forEachChild } from '../../../src/language/visit.ts';

/** The same document with its clauses, arguments, fields and keys in the opposite order, and other blanks. */
export function reorder(text: string): string {
  const [document] = parseFile({ path: '', text }).documents;
  if (document === undefined) return text;
  const body = rewrite(document, text, '');
  return `// laid out by hand\n\n${body.replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length))}\n`;
}

/** Puts each part of a node into the place of another that may stand there. */
function rewrite(node: Node, text: string, name: string): string {
  const children: Node[] = [];
  forEachChild(node, (child) => children.push(child));
  const slots = [...children].sort((a, b) => a.start - b.start);
  const isFree = (child: Node): boolean =>
    (node.type === 'block' && (child.type === 'assignment' || child.type === 'field-list')) ||
    (node.type === 'object' && child.type === 'pair' && name !== 'sort') ||
    (node.type === 'field-list' && child.type === 'field');
  const free = slots.filter(isFree).reverse();
  let result = '';
  let at = node.start;
  for (const slot of slots) {
    const child = isFree(slot) ? (free.shift() ?? slot) : slot;
    const own = node.type === 'assignment' ? node.name.text : node.type === 'pair' ? node.key.text : '';
    result += text.slice(at, slot.start) + rewrite(child, text, own);
    at = slot.end;
  }
  return result + text.slice(at, node.end);
}
