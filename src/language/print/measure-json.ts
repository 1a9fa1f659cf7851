import type { Expression } from '../ast.ts';
import type { PrintContext } from './print-context.ts';
import { printInline } from './print-inline.ts';
import type { ValueLayout } from './value-layout.ts';

/** From this many bytes of JSON on, an object or array stands on several lines. */
export const WRAPPED_FROM = 64;

/**
 * How many bytes a value takes as compact JSON, in the way that PHP writes it: slashes and all that is not ASCII are
 * escaped.
 */
export function measureJson(
  node: Expression,
  measure: ValueLayout['measure'],
  context: PrintContext,
): number {
  return measureText(measure === 'values' ? writeValue(node, context) : writeSources(node, context));
}

function measureText(json: string): number {
  let bytes = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    bytes += code > 0x7e || code < 0x20 ? 6 : code === 0x2f ? 2 : 1;
  }
  return bytes;
}

/** The value as JSON; an expression is the text of its source. */
function writeValue(node: Expression, context: PrintContext): string {
  switch (node.type) {
    case 'array':
      return `[${node.items.map((item) => writeValue(item, context)).join(',')}]`;
    case 'object':
      return `{${node.pairs.map(({ key, value }) => `${JSON.stringify(key.text)}:${writeValue(value, context)}`).join(',')}}`;
    case 'string':
      return JSON.stringify(node.value);
    case 'number':
      return context.slice(node);
    case 'word':
      return node.word === 'now' ? '"now"' : node.word;
    default:
      return JSON.stringify(printInline(node, 0, context));
  }
}

/** An object whose values are the texts of their sources; arrays are always written by value. */
function writeSources(node: Expression, context: PrintContext): string {
  if (node.type !== 'object') return writeValue(node, context);
  const pairs = node.pairs.map(
    ({ key, value }) => `${JSON.stringify(key.text)}:${JSON.stringify(writeCompact(value, context))}`,
  );
  return `{${pairs.join(',')}}`;
}

function writeCompact(node: Expression, context: PrintContext): string {
  switch (node.type) {
    case 'array':
      return `[${node.items.map((item) => writeCompact(item, context)).join(',')}]`;
    case 'object':
      return `{${node.pairs.map(({ key, value }) => `${key.text}:${writeCompact(value, context)}`).join(',')}}`;
    default:
      return printInline(node, 0, context);
  }
}
