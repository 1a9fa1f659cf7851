import type { Expression, Filtered } from '../ast.ts';
import { type PrintContext, spaces } from './print-context.ts';
import { isEmpty, printBase, printFilter, printInline } from './print-inline.ts';

const BROKEN_FROM_FILTERS = 3;
/** Bytes of all filters together, without what they are applied to. */
const BROKEN_FROM_BYTES = 34;

/** A chain of filters that is a whole value: on one line, or with one filter a line. */
export function printChain(node: Filtered, indent: number, context: PrintContext): string {
  if (!isBroken(node, context)) return printInline(node, indent, context);
  return `${printBase(node.base, indent, context)}${printFilters(node, indent + 2, context)}`;
}

function printFilters(node: Filtered, column: number, context: PrintContext): string {
  return node.filters
    .map((call) => `\n${spaces(column)}${printFilter(call, column, context, printArgument)}`)
    .join('');
}

/** A chain in parentheses that is an argument of a broken one follows the same rule. */
function printArgument(node: Expression, column: number, context: PrintContext): string {
  if (node.type !== 'parenthesized' || node.expression?.type !== 'filtered')
    return printInline(node, column, context);
  const inner = node.expression;
  if (!isBroken(inner, context)) return printInline(node, column, context);
  return `(${printBase(inner.base, column, context)}${printFilters(inner, column + 2, context)}\n${spaces(column)})`;
}

function isBroken(node: Filtered, context: PrintContext): boolean {
  if (node.base === undefined || isBracketed(node.base)) return false;
  if (node.filters.length >= BROKEN_FROM_FILTERS) return true;
  const text = node.filters.map((call) => printFilter(call, 0, context)).join('');
  return text.includes('\n') || Buffer.byteLength(text) >= BROKEN_FROM_BYTES;
}

/** Filters stay behind a closing bracket or backtick; `{}` and `[]` count as a plain value. */
function isBracketed(base: Expression): boolean {
  if (base.type === 'object' || base.type === 'array') return !isEmpty(base);
  return base.type === 'parenthesized' || base.type === 'template';
}
