import type { ArrayLiteral, Expression, FieldList, ObjectLiteral, Pair } from '../ast.ts';
import { printComment } from './comment-queue.ts';
import { measureJson, WRAPPED_FROM } from './measure-json.ts';
import { type PrintContext, spaces } from './print-context.ts';
import { isEmpty, isOperation, printInline, printOperation } from './print-inline.ts';
import { printKey } from './print-key.ts';
import { printWholeString } from './print-string.ts';
import { isLaidOut, isMultiline } from './raw-text.ts';
import { resolveNestedLayout, type ValueLayout } from './value-layout.ts';

type Container = ObjectLiteral | ArrayLiteral;
type Member = Pair | FieldList | Expression;

/** An object or array on one line, or with one member a line: without commas, colons below each other. */
export function printContainer(
  node: Container,
  layout: ValueLayout,
  indent: number,
  context: PrintContext,
): string {
  const { start, end } = node;
  if (!context.comments.has(start, end)) {
    if (isEmpty(node)) return node.type === 'array' ? '[]' : '{}';
    if (!mustWrap(node) && measureJson(node, layout.measure, context) < WRAPPED_FROM) {
      const line = printOneLine(node, layout, indent, context);
      if (line !== undefined) return line;
    }
  }
  const lines = printMembers(node, layout, indent + 2, context).map(
    (line) => `${spaces(indent + 2)}${line}\n`,
  );
  const [open, close] = node.type === 'array' ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join('')}${spaces(indent)}${close}`;
}

/** The value of an assignment, a pair or an item, unless it is a chain of filters. */
export function printValue(
  node: Expression,
  layout: ValueLayout,
  indent: number,
  context: PrintContext,
): string {
  if (node.type === 'string') return printWholeString(node, indent, context);
  if (node.type !== 'array' && node.type !== 'object')
    return layout.keepsText && isOperation(node)
      ? printOperation(node, indent, context)
      : printInline(node, indent, context);
  if (layout.keepsText && keepsLines(node, context)) return printInline(node, indent, context);
  return printContainer(node, layout, indent, context);
}

/** What the server keeps as text stays on the lines on which it was written, unless their layout was lost. */
function keepsLines(node: Container, context: PrintContext): boolean {
  return isMultiline(node, context)
    ? isLaidOut(node, context)
    : !mustWrap(node) && !context.comments.has(node.start, node.end);
}

function mustWrap(node: Container): boolean {
  return node.type === 'object' && node.fieldLists.length > 0;
}

/** Undefined when some part keeps lines of its own. */
function printOneLine(
  node: Container,
  layout: ValueLayout,
  indent: number,
  context: PrintContext,
): string | undefined {
  const print = (child: Expression, inner: ValueLayout): string =>
    (child.type === 'object' || child.type === 'array') && !(inner.keepsText && isMultiline(child, context))
      ? (printOneLine(child, inner, indent, context) ?? '\n')
      : printValue(child, inner, indent, context);
  const members =
    node.type === 'array'
      ? node.items.map((item) => print(item, layout))
      : node.pairs.map(
          (pair) =>
            `${printKey(pair, layout.keys)}: ${print(pair.value, resolveNestedLayout(layout, pair.key.text))}`,
        );
  const line = node.type === 'array' ? `[${members.join(', ')}]` : `{${members.join(', ')}}`;
  return line.includes('\n') || mustWrap(node) ? undefined : line;
}

function printMembers(
  node: Container,
  layout: ValueLayout,
  indent: number,
  context: PrintContext,
): readonly string[] {
  const members = listMembers(node);
  const keys = members.map((member) => (member.type === 'pair' ? printKey(member, layout.keys).length : 0));
  const width = Math.max(0, ...keys);
  const lines: string[] = [];
  let after = node.start;
  let before = '';
  for (const member of members) {
    const above = context.comments.take(after, member.start);
    const text = printMember(member, width, layout, indent, context);
    const others = [
      ...context.comments.take(member.start, member.end),
      ...context.comments.takeTrailing(member.end),
    ];
    lines.push(...[...above, ...others].map(printComment));
    if (node.type === 'array' && goesOn(before, text)) addComma(lines);
    lines.push(text);
    before = text;
    after = member.end;
  }
  lines.push(...context.comments.take(after, node.end).map(printComment));
  return lines;
}

/** Without a comma, a minus, a filter or a word such as `in` would go on with the item above. */
function goesOn(before: string, text: string): boolean {
  if (PLAIN_NUMBER.test(before) && PLAIN_NUMBER.test(text)) return false;
  return CONTINUATION.test(text);
}

const CONTINUATION =
  /^(?:[-|]|(?:not +)?(?:between|includes|in|contains|overlaps|like|ilike|search)(?![\p{L}\d_.]))/u;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

function addComma(lines: string[]): void {
  const last = lines.findLastIndex((line) => !line.startsWith('//'));
  if (last !== -1) lines[last] = `${lines[last]},`;
}

function listMembers(node: Container): readonly Member[] {
  if (node.type === 'array') return node.items;
  return [...node.pairs, ...node.fieldLists].toSorted((left, right) => left.start - right.start);
}

function printMember(
  member: Member,
  width: number,
  layout: ValueLayout,
  indent: number,
  context: PrintContext,
): string {
  if (member.type === 'field-list') return context.printFieldList(member, indent, context);
  if (member.type !== 'pair') return printValue(member, layout, indent, context);
  const inner = resolveNestedLayout(layout, member.key.text);
  return `${printKey(member, layout.keys).padEnd(width)}: ${printValue(member.value, inner, indent, context)}`;
}
