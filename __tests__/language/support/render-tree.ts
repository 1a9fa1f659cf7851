import type { Expression, Name, Node } from '../../../src/language/ast.ts';
import { parseFile } from '../../../src/language/parse.ts';

/** The one expression of a text, as a value that is given to something. */
export function parseExpression(source: string): Expression {
  const entry = parseBlock(`value = ${source}`)[0];
  if (entry?.type !== 'assignment') throw new Error(`No expression: ${source}`);
  return entry.value;
}

/** What stands between the braces of a document. */
export function parseBlock(source: string) {
  const { documents, problems } = parseFile({ path: 'test.xs', text: `function test {\n${source}\n}` });
  const [document] = documents;
  if (document === undefined) throw new Error(problems[0]?.message);
  return document.body.entries;
}

export const renderExpression = (source: string): string => renderTree(parseExpression(source));
export const renderEntries = (source: string): string => parseBlock(source).map(renderTree).join('; ');

/** A tree as one line of nested parentheses, operator first. Everything that a node says is in it, but its places. */
export function renderTree(node: Node): string {
  switch (node.type) {
    case 'document':
      return list(
        'document',
        renderName(node.keyword),
        ...node.header.map(renderTree),
        renderTree(node.body),
      );
    case 'block':
      return `{${node.entries.map(renderTree).join('; ')}}`;
    case 'assignment':
      return list('set', renderName(node.name), renderTree(node.value));
    case 'field-list':
      return list('fields', renderName(node.keyword), ...node.fields.map(renderTree));
    case 'statement': {
      const alias = node.alias === undefined ? [] : [renderTree(node.alias)];
      return list(
        `${node.disabled ? '!' : ''}${renderName(node.keyword)}`,
        ...node.header.map(renderTree),
        ...(node.alias?.beforeBody === true ? alias : []),
        ...(node.body === undefined ? [] : [renderTree(node.body)]),
        ...(node.alias?.beforeBody === true ? [] : alias),
        ...(node.leaves ? ['break'] : []),
      );
    }
    case 'attribute':
      return `${renderName(node.name)}=${renderName(node.value)}`;
    case 'alias':
      return list('as', renderTree(node.target), ...node.filters.map(renderTree));
    case 'field': {
      const size = node.listSize === undefined ? '' : `[${node.listSize}]`;
      return list(
        `${renderName(node.fieldType)}${size}${node.nullable ? '?' : ''}`,
        ...(node.name === undefined ? [] : [`${renderName(node.name)}${node.optional ? '?' : ''}`]),
        ...(node.defaultValue === undefined ? [] : [`=${renderName(node.defaultValue)}`]),
        ...node.filters.map(renderTree),
        ...(node.options === undefined ? [] : [renderTree(node.options)]),
      );
    }
    case 'field-filter':
      return `|${node.disabled ? '!' : ''}${[node.name, ...node.arguments].map(renderName).join(':')}`;
    case 'pair':
      return `${node.disabled ? '!' : ''}${renderName(node.key)}: ${renderTree(node.value)}`;
    case 'filter-call':
      return `${node.disabled ? '!' : ''}${[renderName(node.name), ...node.arguments.map(renderTree)].join(':')}`;
    default:
      return renderValue(node);
  }
}

function renderValue(node: Expression): string {
  switch (node.type) {
    case 'string':
      return `${node.quote}${JSON.stringify(node.value).slice(1, -1)}${node.quote}`;
    case 'number':
      return String(node.value);
    case 'word':
      return node.word;
    case 'timestamp':
      return `@${node.raw}`;
    case 'identifier':
      return `<${node.text}>`;
    case 'variable':
      return `$${node.name}`;
    case 'member':
      return list('.', renderTree(node.object), renderName(node.property));
    case 'index':
      return list('at', renderTree(node.object), renderTree(node.index));
    case 'filtered':
      return list(
        '|',
        node.base === undefined ? '()' : renderTree(node.base),
        ...node.filters.map(renderTree),
      );
    case 'unary':
      return list(node.operator, renderTree(node.operand));
    case 'binary':
      return list(
        `${node.operator}${node.skipsNull ? '?' : ''}`,
        renderTree(node.left),
        renderTree(node.right),
      );
    case 'between': {
      const word = `${node.negated ? 'not ' : ''}between${node.skipsNull ? '?' : ''}`;
      return list(word, renderTree(node.operand), renderTree(node.low), renderTree(node.high));
    }
    case 'ternary':
      return list(
        '?',
        renderTree(node.condition),
        renderTree(node.whenTrue),
        ...(node.whenFalse === undefined ? [] : [renderTree(node.whenFalse)]),
      );
    case 'cast':
      return list('cast', renderName(node.castType), renderTree(node.value));
    case 'call':
      return list('call', renderName(node.callee), ...node.arguments.map(renderTree));
    case 'parenthesized':
      return list('paren', ...(node.expression === undefined ? [] : [renderTree(node.expression)]));
    case 'template': {
      const inner = node.expression === undefined ? 'text' : renderTree(node.expression);
      return list(node.fenced ? '```' : '`', inner);
    }
    case 'object':
      return `{${[...node.pairs, ...node.fieldLists].map(renderTree).join(', ')}}`;
    case 'array':
      return `[${node.items.map(renderTree).join(', ')}]`;
    case 'broken':
      return '?';
    default:
      return node satisfies never;
  }
}

/** Quoted as it was. */
function renderName(name: Name): string {
  return name.quoted ? JSON.stringify(name.text) : name.text;
}

function list(...parts: readonly string[]): string {
  return `(${parts.join(' ')})`;
}
