import type { Expression, ObjectLiteral } from '../../language/ast.ts';
import { inline } from './inline.ts';

/** From this many bytes of compact JSON on, an object or array takes one line per entry. */
export const WRAP_AT = 64;

/** Bytes of an object whose values are expressions: each counts as the JSON text of its source. */
export function sizeOfExpressions(node: ObjectLiteral, text: string): number {
  return sizeOfList(
    node.pairs.map((pair) => sizeOfText(pair.key.text) + 1 + sizeOfText(compact(pair.value, text))),
  );
}

/** Bytes of a plain value: numbers and words as they are, everything that is no literal as a text. */
export function sizeOfValue(node: Expression, text: string): number {
  switch (node.type) {
    case 'string':
      return sizeOfText(node.value);
    case 'number':
    case 'word':
      return node.end - node.start;
    case 'array':
      return sizeOfList(node.items.map((item) => sizeOfValue(item, text)));
    case 'object':
      return sizeOfList(
        node.pairs.map((pair) => sizeOfText(pair.key.text) + 1 + sizeOfValue(pair.value, text)),
      );
    default:
      return sizeOfText(inline(node, text));
  }
}

function sizeOfList(parts: readonly number[]): number {
  return 2 + parts.reduce((sum, part) => sum + part, 0) + Math.max(0, parts.length - 1);
}

/** Source without the blanks that layout puts in. */
function compact(node: Expression, text: string): string {
  if (node.type === 'object') {
    return `{${node.pairs.map((pair) => `${pair.key.text}:${compact(pair.value, text)}`).join(',')}}`;
  }
  if (node.type === 'array') return `[${node.items.map((item) => compact(item, text)).join(',')}]`;
  return inline(node, text);
}

/** The server counts JSON that escapes slashes and everything beyond ASCII. */
function sizeOfText(value: string): number {
  let size = 2;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code > 0x7e) size += 6;
    else if (code < 0x20) size += /[\b\f\n\r\t]/.test(value.charAt(at)) ? 2 : 6;
    else size += /["\\/]/.test(value.charAt(at)) ? 2 : 1;
  }
  return size;
}
