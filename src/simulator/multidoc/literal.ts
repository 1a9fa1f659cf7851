import type { Document, Expression } from '../../language/ast.ts';
import { encodeString } from '../../language/string-literal.ts';
import type { Row } from '../state/instance-state.ts';

type Json = Row[string];

/** The value of a clause that holds plain values; undefined without the clause. */
export function readValue(document: Document, name: string): Json | undefined {
  for (const entry of document.body.entries) {
    if (entry.type === 'assignment' && entry.name.text === name) return evaluate(entry.value);
  }
  return undefined;
}

/** Whatever is no literal is null: rows and variables hold values only. */
function evaluate(node: Expression): Json {
  switch (node.type) {
    case 'string':
    case 'number':
      return node.value;
    case 'word':
      return node.word === 'now' ? 'now' : node.word === 'null' ? null : node.word === 'true';
    case 'timestamp':
      return node.raw;
    case 'unary': {
      const value = evaluate(node.operand);
      return typeof value === 'number' ? -value : null;
    }
    case 'array':
      return node.items.map(evaluate);
    case 'object':
      return Object.fromEntries(node.pairs.map((pair) => [pair.key.text, evaluate(pair.value)]));
    default:
      return null;
  }
}

/** Rows of an `items` clause. */
export function readRows(document: Document): readonly Row[] {
  const items = readValue(document, 'items');
  return Array.isArray(items) ? items.filter(isRow) : [];
}

/** Names and values of an `env` clause. */
export function readEnv(document: Document): Readonly<Record<string, string>> {
  const env = readValue(document, 'env');
  return isRow(env)
    ? Object.fromEntries(Object.entries(env).map(([name, value]) => [name, toText(value)]))
    : {};
}

function toText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRow(value: Json | undefined): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in XanoScript, on one line. */
export function renderLiteral(value: Json): string {
  if (typeof value === 'string') return encodeString(value);
  if (Array.isArray(value)) return `[${value.map(renderLiteral).join(', ')}]`;
  if (!isRow(value)) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, item]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : encodeString(key)}: ${renderLiteral(item)}`,
  );
  return `{${pairs.join(', ')}}`;
}
