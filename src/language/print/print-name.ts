import type { Expression, Name } from '../ast.ts';
import { encodeString } from '../string-literal.ts';
import type { PrintContext } from './print-context.ts';
import { printInline } from './print-inline.ts';

const BARE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Words that would be read as something else than a name. */
const RESERVED: ReadonlySet<string> = new Set(['as', 'break', 'true', 'false', 'null', 'now']);

/** A name as the text says it: bare when it can be, else in double quotes. */
export function printName(name: Name): string {
  return BARE.test(name.text) ? name.text : encodeString(name.text);
}

/** What stands in a header: names lose quotes that they do not need, anything else is an expression. */
export function printHeaderOperand(node: Expression, indent: number, context: PrintContext): string {
  if (node.type === 'string')
    return BARE.test(node.value) && !RESERVED.has(node.value) ? node.value : encodeString(node.value);
  const isName = node.type === 'identifier' && !node.text.includes('.');
  if (isName && (!BARE.test(node.text) || RESERVED.has(node.text))) return encodeString(node.text);
  return printInline(node, indent, context);
}

/** `verb=GET`: what was bare stays bare. */
export function printAttributeValue(name: Name): string {
  return name.quoted ? printName(name) : name.text;
}
