import { createHash } from 'node:crypto';
import type { Block, Document, Node, Statement } from '../language/ast.ts';
import { forEachChild } from '../language/visit.ts';
import { CONTEXT_VARIABLES } from '../language/vocabulary/variables.ts';
import { findStatements, placeName } from './clauses.ts';

/** Stacks with fewer statements are alike by chance. */
const FEWEST_STATEMENTS = 2;

/** Of these the text says something about layout or is a name of the author's own. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['description', 'docs', 'mock']);

/**
 * A digest of what a stack does. Equal for stacks that differ only in layout, comments, descriptions, statements that are
 * switched off, and the names of their variables.
 * @returns undefined when there are too few statements to say anything
 */
export function fingerprintStack(document: Document): string | undefined {
  const stack = findStatements(document.body, 'stack')[0]?.body;
  const parts: string[] = [];
  const names = new Map<string, string>();
  const statements = stack === undefined ? 0 : addBlock(stack, parts, names);
  if (statements < FEWEST_STATEMENTS) return undefined;
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/** @returns the number of statements in it, at any depth */
function addBlock(block: Block, parts: string[], names: Map<string, string>): number {
  let statements = 0;
  const add = (node: Node): void => {
    if (node.type === 'statement') {
      if (node.disabled) return;
      statements += 1;
    }
    if (node.type === 'assignment' && DESCRIPTIONS.has(node.name.text)) return;
    if ((node.type === 'pair' || node.type === 'filter-call') && node.disabled) return;
    parts.push('(', ...describe(node, names));
    forEachChild(inOneOrder(node), add);
    parts.push(')');
  };
  for (const entry of block.entries) add(entry);
  return statements;
}

/** The clauses of a statement may stand in any order; statements may not. */
function inOneOrder(node: Node): Node {
  if (node.type !== 'block') return node;
  const entries = node.entries;
  if (entries.some((entry) => entry.type === 'statement')) return node;
  const named = entries.map((entry) => ({
    entry,
    name: entry.type === 'assignment' ? entry.name.text : '',
  }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { ...node, entries: named.map(({ entry }) => entry) };
}

/** What a node says itself, without what is below it. */
function describe(node: Node, names: Map<string, string>): readonly string[] {
  switch (node.type) {
    case 'statement':
      return ['statement', node.keyword.text, describeEnd(node)];
    case 'assignment':
      return ['=', node.name.text];
    case 'field-list':
      return ['fields', node.keyword.text];
    case 'field':
      return [
        'field',
        node.fieldType.text,
        node.name?.text ?? '',
        node.listSize ?? '-',
        String([node.nullable, node.optional]),
        node.defaultValue?.text ?? '',
      ];
    case 'variable':
      return ['$', abstractName(node.name, names)];
    case 'member':
      return describeMember(node.object, placeName(node.property).text, names);
    // A bare word is a text without quotes.
    case 'string':
      return ['text', node.value];
    case 'identifier':
      return ['text', node.text];
    case 'word':
      return [node.word];
    case 'number':
      return ['number', String(node.value)];
    case 'timestamp':
      return ['time', node.raw];
    case 'filter-call':
    case 'field-filter':
      return ['|', node.name.text];
    case 'pair':
      return [':', placeName(node.key).text];
    case 'unary':
      return ['unary', node.operator];
    case 'binary':
      return ['binary', node.operator, String(node.skipsNull)];
    case 'between':
      return ['between', String([node.negated, node.skipsNull])];
    case 'cast':
      return ['cast', node.castType.text];
    case 'call':
      return ['call', node.callee.text];
    case 'template':
      return ['template', node.text ?? ''];
    case 'attribute':
      return [node.name.text, placeName(node.value).text];
    default:
      return [node.type];
  }
}

function describeEnd({ leaves, body }: Statement): string {
  return `${leaves} ${body === undefined || body.entries.length === 0 ? 'empty' : ''}`;
}

/** `$var.total` is `$total`, so its name is as free as that of a variable. */
function describeMember(object: Node, property: string, names: Map<string, string>): readonly string[] {
  return object.type === 'variable' && object.name === 'var'
    ? ['.', abstractName(property, names)]
    : ['.', property];
}

/** Variables of the author become numbers, by where they are met first; those of the language stay. */
function abstractName(name: string, names: Map<string, string>): string {
  if (Object.hasOwn(CONTEXT_VARIABLES, name) && name !== 'result' && name !== 'index') return name;
  const known = names.get(name);
  if (known !== undefined) return known;
  const number = String(names.size);
  names.set(name, number);
  return number;
}
