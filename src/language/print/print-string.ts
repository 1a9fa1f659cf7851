import type { StringLiteral } from '../ast.ts';
import { decodeString, encodeString } from '../string-literal.ts';
import { type PrintContext, spaces } from './print-context.ts';

/** A text on one line: in double quotes; in single ones when it holds double quotes and nothing else to escape. */
export function printString(node: StringLiteral, context: PrintContext): string {
  const { quote } = node;
  const raw = context.slice(node);
  const value = decodeString(raw);
  if (hasHiddenText(node, raw)) return raw;
  if (value.includes('"') && !/['\\\n\r\t]/.test(value)) return `'${value}'`;
  // Escapes stay as they were written: patterns are stored with one backslash and with two.
  return quote === '"' && !raw.includes('\n') ? raw : encodeString(value);
}

/**
 * A text that is a whole value: over several lines between triple quotes when it was written over several lines.
 * @param indent of the line on which the text begins
 */
export function printWholeString(node: StringLiteral, indent: number, context: PrintContext): string {
  const raw = context.slice(node);
  if (!raw.includes('\n')) return printString(node, context);
  if (hasHiddenText(node, raw)) return raw;
  const value = decodeString(raw);
  const margin = spaces(indent + 2);
  const lines = value.split('\n').map((line) => `${margin}${line}\n`);
  const text = `"""\n${lines.join('')}${margin}"""`;
  if (!value.includes('"""') && decodeString(text) === value) return text;
  return node.quote.length === 3 ? raw : encodeString(value);
}

/** Text behind triple quotes, on their line, is not part of the value that the tree knows. */
function hasHiddenText({ quote }: StringLiteral, raw: string): boolean {
  return quote.length === 3 && /^...[^\n]*[^ \t\n][^\n]*\n/.test(raw);
}
