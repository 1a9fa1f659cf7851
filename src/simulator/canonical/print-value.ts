import type { Expression, FieldList, FilterCall, Filtered, ObjectLiteral, Pair } from '../../language/ast.ts';
import { inline, inlineFilters, renderKey } from './inline.ts';
import { sizeOfExpressions, sizeOfValue, WRAP_AT } from './json-size.ts';
import { indent, type Printed, prefix } from './lines.ts';

/**
 * How the server holds what an object is made of: as values, as values with an `input` of expressions, as expressions,
 * as texts that it never lays out; `raw` is such a text itself.
 */
export type ValueMode = 'plain' | 'addons' | 'expressions' | 'texts' | 'raw';

export interface ValueContext {
  readonly text: string;
  readonly mode: ValueMode;
  readonly printFieldList: (list: FieldList) => Printed;
}

/** The right side of `name = …`. */
export function printValue(node: Expression, context: ValueContext): Printed {
  if (node.type === 'filtered' && isBroken(node, context.text))
    return { lines: breakChain(node, context.text), shape: 'line' };
  return printEntryValue(node, context);
}

/** A value inside an object or array: chains stay on one line there. */
function printEntryValue(node: Expression, context: ValueContext): Printed {
  const { text } = context;
  if (node.type === 'object') return printObject(node, context);
  if (node.type === 'array' && context.mode !== 'raw') return printArray(node.items, node, context);
  if (node.type === 'string' && node.quote.length === 3 && node.value.includes('\n')) {
    return { lines: ['"""', ...indent(node.value.split('\n')), '  """'], shape: 'line' };
  }
  if (node.type === 'template' && node.fenced && text.slice(node.start, node.end).trim().includes('\n')) {
    return { lines: shiftFence(text.slice(node.start, node.end)), shape: 'line' };
  }
  return { lines: [inline(node, text)], shape: 'line' };
}

function printObject(node: ObjectLiteral, context: ValueContext): Printed {
  const { mode, text } = context;
  const size =
    mode === 'plain' || mode === 'addons' ? sizeOfValue(node, text) : sizeOfExpressions(node, text);
  const fits = node.fieldLists.length === 0 && (mode === 'raw' || size < WRAP_AT);
  if (fits && !holdsLines(node, text)) return { lines: [inline(node, text)], shape: 'line' };
  const width = Math.max(0, ...node.pairs.map((pair) => renderKey(pair).length));
  const entries = node.pairs.flatMap(
    (pair) =>
      prefix(
        `${renderKey(pair).padEnd(width)}: `,
        printEntryValue(pair.value, { ...context, mode: modeOfPair(pair, mode) }),
      ).lines,
  );
  const lists = node.fieldLists.flatMap((list) => context.printFieldList(list).lines);
  return { lines: ['{', ...indent([...entries, ...lists]), '}'], shape: 'wrapped' };
}

function modeOfPair(pair: Pair, mode: ValueMode): ValueMode {
  if (mode === 'texts') return 'raw';
  return mode === 'addons' && pair.key.text === 'input' ? 'expressions' : mode;
}

function printArray(items: readonly Expression[], node: Expression, context: ValueContext): Printed {
  const plain = { ...context, mode: context.mode === 'addons' ? 'addons' : 'plain' } as const;
  if (items.length === 0) return { lines: ['[]'], shape: 'line' };
  if (sizeOfValue(node, context.text) < WRAP_AT && !items.some((item) => holdsLines(item, context.text))) {
    return { lines: [inline(node, context.text)], shape: 'line' };
  }
  return {
    lines: ['[', ...indent(items.flatMap((item) => printEntryValue(item, plain).lines)), ']'],
    shape: 'wrapped',
  };
}

/** Whether something within can only be written over several lines. */
function holdsLines(node: Expression, text: string): boolean {
  switch (node.type) {
    case 'string':
      return node.quote.length === 3 && node.value.includes('\n');
    case 'template':
      return node.fenced && text.slice(node.start, node.end).includes('\n');
    case 'object':
      return node.fieldLists.length > 0 || node.pairs.some((pair) => holdsLines(pair.value, text));
    case 'array':
      return node.items.some((item) => holdsLines(item, text));
    default:
      return false;
  }
}

const CHAIN_FILTERS = 3;
const CHAIN_BYTES = 34;

function isBroken(node: Filtered, text: string): boolean {
  const { base } = node;
  if (base === undefined || base.type === 'parenthesized' || base.type === 'template') return false;
  if (base.type === 'object' && base.pairs.length > 0) return false;
  if (base.type === 'array' && base.items.length > 0) return false;
  return isLong(node, text);
}

function isLong(node: Filtered, text: string): boolean {
  return (
    node.filters.length >= CHAIN_FILTERS ||
    Buffer.byteLength(inlineFilters(node.filters, text)) >= CHAIN_BYTES
  );
}

/** Base first, each filter below it. */
function breakChain(node: Filtered, text: string): readonly string[] {
  const base = node.base === undefined ? '' : inline(node.base, text);
  return [base, ...indent(node.filters.flatMap((filter) => breakFilter(filter, text)))];
}

/** An argument that is a long chain in parentheses is broken too, and one in a fence keeps its lines. */
function breakFilter(filter: FilterCall, text: string): readonly string[] {
  const lines = [`|${filter.disabled ? '!' : ''}${text.slice(filter.name.start, filter.name.end)}`];
  const append = ([first = '', ...rest]: readonly string[]) =>
    lines.push(`${lines.pop() ?? ''}:${first}`, ...rest);
  for (const argument of filter.arguments) {
    const inner = argument.type === 'parenthesized' ? argument.expression : undefined;
    if (inner?.type === 'filtered' && inner.base !== undefined && isBroken(inner, text)) {
      append([...prefix('(', { lines: breakChain(inner, text), shape: 'line' }).lines, ')']);
    } else if (argument.type === 'template' && holdsLines(argument, text)) {
      append(shiftFence(text.slice(argument.start, argument.end)));
    } else append([inline(argument, text)]);
  }
  return lines;
}

/** A fence keeps its text; only its depth changes. */
function shiftFence(source: string): readonly string[] {
  const [, ...body] = source.split(/\r?\n/);
  const inner = body.slice(0, -1);
  const depths = inner
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const least = depths.length === 0 ? 0 : Math.min(...depths);
  return ['```', ...indent(inner.map((line) => line.slice(least).trimEnd())), '  ```'];
}
