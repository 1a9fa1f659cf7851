import type {
  Alias,
  Assignment,
  Block,
  Entry,
  Expression,
  Field,
  FieldList,
  HeaderPart,
  Statement,
} from '../ast.ts';
import { type Item, joinItems } from './join-items.ts';
import { printChain } from './print-chain.ts';
import { printContainer, printValue } from './print-container.ts';
import { type PrintContext, spaces } from './print-context.ts';
import { printFieldLine } from './print-field-line.ts';
import { printFilter, printInline } from './print-inline.ts';
import { printAttributeValue, printHeaderOperand, printName } from './print-name.ts';
import { type Printed, printSibling, printSiblings } from './print-siblings.ts';
import { carryAll, carryRaw, isTangled } from './raw-text.ts';
import { resolveLayout, type ValueLayout } from './value-layout.ts';

/** A block from brace to brace; empty ones too have their braces on two lines. */
function printBlock(block: Block, indent: number, context: PrintContext): string {
  const items = printSiblings(block.entries, block, context, (entry) =>
    printEntry(entry, indent + 2, context),
  );
  return `{${joinItems(items, indent + 2, indent)}\n${spaces(indent)}}`;
}

export function printFieldList(list: FieldList, indent: number, context: PrintContext): string {
  const items = printSiblings(list.fields, list, context, (field) => printField(field, indent + 2, context));
  // A `schema` without fields is exported without braces.
  if (list.keyword.text !== 'input' && items.length === 0 && list.end === list.keyword.end)
    return list.keyword.text;
  return `${list.keyword.text} {${joinItems(items, indent + 2, indent)}\n${spaces(indent)}}`;
}

/** Prints the entries of a document; its last comments, and those at its `guid`, are left for its description. */
export function printClauses(block: Block, context: PrintContext): readonly Item[] {
  const items: Item[] = [];
  let after = block.start;
  for (const entry of block.entries) {
    if (entry.type === 'assignment' && entry.name.text === 'guid') {
      items.push({ ...printEntry(entry, 2, context), comments: [], isArgument: false });
    } else {
      const above = context.comments.take(after, entry.start);
      items.push(...printSibling(entry, above, context, () => printEntry(entry, 2, context), false));
    }
    after = entry.end;
  }
  return items;
}

function printEntry(entry: Entry, indent: number, context: PrintContext): Printed {
  switch (entry.type) {
    case 'assignment':
      return printAssignment(entry, indent, context);
    case 'field-list':
      return { text: printFieldList(entry, indent, context), shape: 'block' };
    case 'statement':
      return {
        text: printStatement(entry, indent, context),
        shape: entry.body === undefined ? 'line' : 'block',
      };
    // A file with anything broken is not printed.
    case 'broken':
      return { text: context.slice(entry), shape: 'line' };
    default:
      return entry satisfies never;
  }
}

function printAssignment({ name, value }: Assignment, indent: number, context: PrintContext): Printed {
  const text = printAssigned(value, resolveLayout(name.text), indent, context);
  const isWrapped = (value.type === 'object' || value.type === 'array') && text.includes('\n');
  return { text: `${printName(name)} = ${text}`, shape: isWrapped ? 'wrapped' : 'line' };
}

function printAssigned(
  value: Expression,
  layout: ValueLayout,
  indent: number,
  context: PrintContext,
): string {
  if (isTangled(value, context)) return carryRaw(value, indent, context);
  if (value.type === 'filtered') return printChain(value, indent, context);
  if (value.type !== 'object' && value.type !== 'array') return printValue(value, layout, indent, context);
  // With a quoted key the server does not take an object of expressions apart.
  const isRaw = layout.keepsText && value.type === 'object' && value.pairs.some(({ key }) => key.quoted);
  return isRaw ? printRawObject(value, indent, context) : printContainer(value, layout, indent, context);
}

function printRawObject(value: Expression, indent: number, context: PrintContext): string {
  return context.slice(value).includes('\n')
    ? printValue(value, resolveLayout(''), indent, context)
    : carryRaw(value, indent, context);
}

function printStatement(statement: Statement, indent: number, context: PrintContext): string {
  const { keyword, header, alias, body } = statement;
  const disabled = statement.disabled ? '!' : '';
  const parts = [`${disabled}${keyword.text}${printHeader(header, indent, context)}`];
  if (alias?.beforeBody === true) parts.push(printAlias(alias, indent, context));
  if (body !== undefined) parts.push(printBlock(body, indent, context));
  if (alias?.beforeBody === false) parts.push(printAlias(alias, indent, context));
  if (statement.leaves) parts.push('break');
  return parts.join(' ');
}

/** What stands between a keyword and its brace, with a blank before each part. */
export function printHeader(header: readonly HeaderPart[], indent: number, context: PrintContext): string {
  const [first, last] = [header[0], header.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (header.some((part) => isTangled(part, context)))
    return ` ${carryAll(header, { start: first.start, end: last.end }, indent, context)}`;
  return header.map((part) => ` ${printHeaderPart(part, indent, context)}`).join('');
}

function printHeaderPart(part: HeaderPart, indent: number, context: PrintContext): string {
  return part.type === 'attribute'
    ? `${part.name.text}=${printAttributeValue(part.value)}`
    : printHeaderOperand(part, indent, context);
}

function printAlias(alias: Alias, indent: number, context: PrintContext): string {
  const { start } = alias.target;
  if (isTangled(alias, context)) return `as ${carryAll([alias], { start, end: alias.end }, indent, context)}`;
  const filters = alias.filters.map((call) => printFilter(call, indent, context));
  return `as ${printInline(alias.target, indent, context)}${filters.join('')}`;
}

function printField(field: Field, indent: number, context: PrintContext): Printed {
  const line = printFieldLine(field);
  const { options } = field;
  const isEnum = field.fieldType.text === 'enum';
  if (options === undefined) return { text: line, shape: 'line' };
  if (options.entries.length === 0 && !isEnum && !context.comments.has(options.start, options.end))
    return { text: line, shape: 'line' };
  const block = printBlock(options, indent, context);
  const text = `${line} ${block}`;
  if (!isEnum) return { text, shape: 'block' };
  // A quirk of exports: below wrapped values, an enum with a comment has a blank line before its brace.
  const commentedText = text.replace(/(?<=\n *\])(?=\n *\}$)/, `\n${spaces(indent)}`);
  return { text, commentedText, shape: 'block' };
}
