import type { Block, Entry, Expression, Field, Name, Node, Pair, Statement } from '../../language/ast.ts';
import { decodeName } from '../../language/string-literal.ts';
import { compareText } from '../../source/diagnostic.ts';
import { saysNothing } from './defaults.ts';
import { isOrdered, isSet, type Place } from './order-free.ts';

const known = new WeakMap<Node, string>();

/**
 * A text that is equal for two nodes exactly when they mean the same: layout, comments, quotes, needless parentheses, and
 * the order of clauses, arguments, fields and keys do not count.
 */
export function readMeaning(node: Node): string {
  let meaning = known.get(node);
  if (meaning === undefined) {
    meaning = JSON.stringify(buildMeaning(node));
    known.set(node, meaning);
  }
  return meaning;
}

export function isSameMeaning(before: Node, after: Node): boolean {
  return readMeaning(before) === readMeaning(after);
}

type Meaning = string | number | boolean | undefined | readonly Meaning[];

function all(nodes: readonly Node[]): readonly Meaning[] {
  return nodes.map(readMeaning);
}

function sorted(nodes: readonly Node[]): readonly Meaning[] {
  return nodes.map(readMeaning).sort(compareText);
}

function maybe(node: Node | undefined): Meaning {
  return node === undefined ? '' : readMeaning(node);
}

function buildMeaning(node: Node): Meaning {
  switch (node.type) {
    case 'document':
      return [node.keyword.text, all(node.header), readBlock(node.body, 'document')];
    case 'block':
      return readBlock(node, 'statement');
    case 'assignment':
      return ['=', node.name.text, readValue(node.name, node.value, 'statement')];
    case 'field-list':
      return ['fields', node.keyword.text, sorted(node.fields)];
    case 'statement':
      return readStatement(node);
    case 'attribute':
      return ['attribute', node.name.text, node.value.text];
    case 'alias':
      return ['as', readMeaning(node.target), all(node.filters)];
    case 'field':
      return ['field', node.name?.text, readFieldHead(node), readBlock(node.options, 'field')];
    case 'field-filter':
      return [node.disabled, node.name.text, node.arguments.map(({ text }) => decodeName(text))];
    // A bare word in a header or a filter's argument is a text without quotes.
    case 'string':
      return node.value;
    case 'identifier':
      return node.text;
    case 'number':
      return node.value;
    case 'word':
      return ['word', node.word];
    case 'timestamp':
      return ['timestamp', node.raw];
    case 'variable':
      return ['$', node.name];
    case 'member':
      return ['.', readMeaning(node.object), node.property.text];
    case 'index':
      return ['[]', readMeaning(node.object), readMeaning(node.index)];
    case 'filtered':
      return ['|', maybe(node.base), all(node.filters)];
    case 'filter-call':
      return [node.disabled, node.name.text, all(node.arguments)];
    case 'unary':
      return ['unary', node.operator, readMeaning(node.operand)];
    case 'binary':
      return ['binary', node.operator, node.skipsNull, readMeaning(node.left), readMeaning(node.right)];
    case 'between':
      return ['between', node.negated, node.skipsNull, all([node.operand, node.low, node.high])];
    case 'ternary':
      return ['?', all([node.condition, node.whenTrue]), maybe(node.whenFalse)];
    case 'cast':
      return ['cast', node.castType.text, node.value.value];
    case 'call':
      return ['call', node.callee.text, all(node.arguments)];
    // The tree already holds what binds to what.
    case 'parenthesized':
      return maybe(node.expression);
    case 'template':
      return ['template', maybe(node.expression)];
    case 'object':
      return ['{}', sorted(node.pairs), sorted(node.fieldLists)];
    case 'pair':
      return readPair(node);
    case 'array':
      return ['[', all(node.items)];
    // Files with anything broken are not compared.
    case 'broken':
      return ['broken'];
    default:
      return node satisfies never;
  }
}

function readPair({ disabled, key, value }: Pair): Meaning {
  return [disabled, key.text, readValue(key, value, 'value')];
}

/** Everything of a field but its name and its options. */
export function readFieldHead(field: Field): Meaning {
  return [
    field.fieldType.text,
    field.listSize,
    field.nullable,
    field.optional,
    readDefault(field),
    readFilters(field),
  ];
}

/** Xano writes no default that is the type's own empty value. */
export function readDefault({ defaultValue }: Field): string | undefined {
  const text = defaultValue === undefined ? undefined : decodeName(defaultValue.text);
  return text === '' || text === '0' || text === 'false' || text === 'null' ? undefined : text;
}

export function readFilters(field: Field): string {
  return field.filters.map(readMeaning).join('|');
}

function readBlock(block: Block | undefined, place: Place): Meaning {
  const entries = findEntries(block);
  const named = entries.flatMap((entry) => (entry.type === 'statement' ? [] : [readEntry(entry, place)]));
  const statements = entries.filter((entry) => entry.type === 'statement');
  // Tests, and the one stack, stand in any order in a document.
  const inOrder = place === 'document' ? sorted(statements) : all(statements);
  return [named.sort(compareText), inOrder];
}

function readEntry(entry: Exclude<Entry, Statement>, place: Place): string {
  if (entry.type !== 'assignment') return readMeaning(entry);
  return JSON.stringify(['=', entry.name.text, readValue(entry.name, entry.value, place)]);
}

/** The entries of a block that say something; `disabled = true` is said by the statement itself. */
export function findEntries(block: Block | undefined): readonly Entry[] {
  return (block?.entries ?? []).filter((entry) => !saysNothing(entry));
}

/** Whether a statement is switched off, in either of the two ways. */
export function isSwitchedOff({ disabled, body }: Statement): boolean {
  return disabled || (body?.entries.some(isDisabledArgument) ?? false);
}

export function isDisabledArgument(entry: Entry): boolean {
  return (
    entry.type === 'assignment' &&
    entry.name.text === 'disabled' &&
    entry.value.type === 'word' &&
    entry.value.word === 'true'
  );
}

function readStatement(node: Statement): Meaning {
  const entries = (node.body?.entries ?? []).filter((entry) => !isDisabledArgument(entry));
  const body = node.body === undefined ? undefined : { ...node.body, entries };
  return [
    isSwitchedOff(node),
    node.keyword.text,
    all(node.header),
    readBlock(body, 'statement'),
    maybe(node.alias),
    node.leaves,
  ];
}

function readValue(name: Name, value: Expression, place: Place): Meaning {
  if (value.type === 'array' && isSet(place, name.text)) return ['set', sorted(value.items)];
  if (value.type === 'object' && isOrdered(name.text)) return ['ordered', all(value.pairs)];
  return readMeaning(value);
}
