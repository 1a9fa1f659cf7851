import type { ArrayLiteral, Expression, FilterCall, Index, ObjectLiteral, Pair, Template } from '../ast.ts';
import { type PrintContext, spaces } from './print-context.ts';
import { printKey } from './print-key.ts';
import { printString } from './print-string.ts';
import { carryRaw, holdsBrokenText, isLaidOut, isMultiline, shiftLines } from './raw-text.ts';

/**
 * An expression on one line. Only what keeps its author's lines, fences and objects laid out by hand, goes over more.
 * @param indent of the line on which it stands
 */
export function printInline(node: Expression, indent: number, context: PrintContext): string {
  const print = (child: Expression): string => printInline(child, indent, context);
  switch (node.type) {
    case 'string':
      return printString(node, context);
    case 'number':
    case 'timestamp':
    case 'broken':
      return context.slice(node);
    case 'word':
      return node.word;
    case 'identifier':
      return node.text;
    case 'variable':
      return `$${node.name}`;
    case 'member':
      return `${print(node.object)}.${node.property.text}`;
    case 'index':
      return `${print(node.object)}${hasDot(node, context) ? '.' : ''}[${print(node.index)}]`;
    case 'filtered':
      return `${printBase(node.base, indent, context)}${node.filters.map((call) => printFilter(call, indent, context)).join('')}`;
    case 'unary':
      // What is not taken apart elsewhere is not either where its lines are joined.
      if (node.operand.type === 'array' && !isMultiline(node, context))
        return carryRaw(node, indent, context);
      return `${node.operator}${print(node.operand)}`;
    case 'binary':
      return `${print(node.left)} ${node.operator}${node.skipsNull ? '?' : ''} ${print(node.right)}`;
    case 'between': {
      const operator = `${node.negated ? 'not between' : 'between'}${node.skipsNull ? '?' : ''}`;
      return `${print(node.operand)} ${operator} ${joinByColon([print(node.low), print(node.high)])}`;
    }
    case 'ternary':
      return `${print(node.condition)} ? ${print(node.whenTrue)}${node.whenFalse === undefined ? '' : ` : ${print(node.whenFalse)}`}`;
    case 'cast':
      return `!${node.castType.text} ${printString(node.value, context)}`;
    case 'call':
      return `${node.callee.text}(${node.arguments.map(print).join(', ')})`;
    case 'parenthesized':
      return `(${node.expression === undefined ? '' : print(node.expression)})`;
    case 'template':
      return printTemplate(node, indent, context);
    case 'object':
    case 'array':
      return printInlineContainer(node, indent, context);
    default:
      return node satisfies never;
  }
}

/** `|name:argument:argument` */
export function printFilter(
  call: FilterCall,
  indent: number,
  context: PrintContext,
  printArgument: typeof printInline = printInline,
): string {
  const given = call.arguments.map((argument) => printArgument(argument, indent, context));
  return `|${call.disabled ? '!' : ''}${joinByColon([call.name.text, ...given])}`;
}

/** A time takes every colon behind it for its own. */
function joinByColon(parts: readonly string[]): string {
  return parts
    .map((part, index) => (index < parts.length - 1 && ENDS_IN_TIME.test(part) ? `${part} ` : part))
    .join(':');
}

const ENDS_IN_TIME = /\d{4}-\d\d-\d\d[ T][\d:.]+$/;

/** What filters are applied to. Filled brackets before filters are kept as text: `[1,2]|first`. */
export function printBase(base: Expression | undefined, indent: number, context: PrintContext): string {
  if (base === undefined) return '';
  if (base.type === 'parenthesized') return printOperation(base, indent, context);
  const isKept = (base.type === 'array' || base.type === 'object') && !isEmpty(base);
  return isKept && !isMultiline(base, context)
    ? carryRaw(base, indent, context)
    : printInline(base, indent, context);
}

/** Whether the server keeps an expression as text, because it is more than a value with filters. */
export function isOperation(node: Expression): boolean {
  return OPERATIONS.has(node.type);
}

const OPERATIONS: ReadonlySet<Expression['type']> = new Set([
  'binary',
  'between',
  'ternary',
  'unary',
  'parenthesized',
]);

/** Text that the server keeps: as it was written when that was on one line. */
export function printOperation(node: Expression, indent: number, context: PrintContext): string {
  return isMultiline(node, context) ? printInline(node, indent, context) : carryRaw(node, indent, context);
}

export function isEmpty(node: ObjectLiteral | ArrayLiteral): boolean {
  return node.type === 'array' ? node.items.length === 0 : node.pairs.length + node.fieldLists.length === 0;
}

/** `object.[$index]` and `object[$index]` both occur, and stay. */
function hasDot(node: Index, context: PrintContext): boolean {
  return context.slice({ start: node.object.end, end: node.index.start }).startsWith('.');
}

function printInlineContainer(
  node: ObjectLiteral | ArrayLiteral,
  indent: number,
  context: PrintContext,
): string {
  if (isMultiline(node, context) && isLaidOut(node, context)) return carryRaw(node, indent, context);
  if (node.type === 'array')
    return `[${node.items.map((item) => printInline(item, indent, context)).join(', ')}]`;
  if (node.fieldLists.length > 0) return carryRaw(node, indent, context);
  return `{${node.pairs.map((pair) => printInlinePair(pair, indent, context)).join(', ')}}`;
}

function printInlinePair(pair: Pair, indent: number, context: PrintContext): string {
  return `${printKey(pair, 'kept')}: ${printInline(pair.value, indent, context)}`;
}

function printTemplate(node: Template, indent: number, context: PrintContext): string {
  const raw = context.slice(node);
  if (!raw.includes('\n') || holdsBrokenText(node, context)) return carryRaw(node, indent, context);
  if (!node.fenced)
    return node.expression === undefined
      ? carryRaw(node, indent, context)
      : `\`${printInline(node.expression, indent, context)}\``;
  context.comments.take(node.start, node.end);
  return printFence(raw.slice(3, -3), indent);
}

/** Text between fences keeps its own layout, from its least indent on. */
function printFence(inner: string, indent: number): string {
  const [first = '', ...rest] = inner.split('\n');
  if (rest.at(-1)?.trim() === '') rest.pop();
  const body = [
    ...(first.trim() === '' ? [] : shiftLines([first], indent + 2)),
    ...shiftLines(rest, indent + 2),
  ];
  return ['```', ...body, `${spaces(indent + 2)}\`\`\``].join('\n');
}
