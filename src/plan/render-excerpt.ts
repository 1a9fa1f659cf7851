import type {
  Block,
  Entry,
  Expression,
  Field,
  FilterCall,
  HeaderPart,
  Name,
  Node,
  Pair,
} from '../language/ast.ts';
import { encodeString } from '../language/string-literal.ts';

const LONGEST = 160;

/** Names whose values may be secrets: a plan is shown in pull requests, where a secret would stay for ever. */
const SECRET = /(secret|passwo?r?d|token|api_?key|private_?key|credential|connection_string|authorization)/i;

/** Texts that carry a secret in themselves: a header as `api.request` takes it. */
const SECRET_TEXT = /^(authorization|cookie|x-api-key|api-key)\s*:|\bbearer\s+\S/i;

/** @returns a node as source on one line, cut when long, without anything that may be a secret */
export function renderExcerpt(node: Node, isSecret = false): string {
  const text = renderNode(node, isSecret);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}

function renderNode(node: Node, secret: boolean): string {
  const inner = (child: Node): string => renderNode(child, secret);
  switch (node.type) {
    case 'document':
      return joinWords([renderName(node.keyword), renderHeader(node.header, secret), inner(node.body)]);
    case 'block':
      return node.entries.length === 0
        ? '{}'
        : `{ ${node.entries.map((entry) => renderEntry(entry, secret)).join(', ')} }`;
    case 'assignment':
    case 'field-list':
    case 'statement':
      return renderEntry(node, secret);
    case 'attribute':
      return `${node.name.text}=${node.value.text}`;
    case 'alias':
      return `as ${inner(node.target)}${renderFilters(node.filters, secret)}`;
    case 'field':
      return renderField(node);
    case 'field-filter':
      return `${node.disabled ? '!' : ''}${[node.name.text, ...node.arguments.map(({ text }) => text)].join(':')}`;
    case 'filter-call':
      return renderFilters([node], secret).slice(1);
    case 'pair':
      return renderPair(node, secret);
    default:
      return renderExpression(node, secret);
  }
}

function renderExpression(node: Expression, secret: boolean): string {
  const inner = (child: Node): string => renderNode(child, secret);
  switch (node.type) {
    case 'string':
      return (secret && node.value !== '') || SECRET_TEXT.test(node.value)
        ? '"***"'
        : encodeString(node.value);
    case 'number':
      return secret ? '***' : String(node.value);
    case 'word':
      return node.word;
    case 'timestamp':
      return node.raw;
    case 'identifier':
      return node.text;
    case 'variable':
      return `$${node.name}`;
    case 'member':
      return `${inner(node.object)}.${renderName(node.property)}`;
    case 'index':
      return `${inner(node.object)}[${inner(node.index)}]`;
    case 'filtered':
      return `${node.base === undefined ? '' : inner(node.base)}${renderFilters(node.filters, secret)}`;
    case 'unary':
      return `${node.operator}${inner(node.operand)}`;
    case 'binary':
      return `${inner(node.left)} ${node.operator}${node.skipsNull ? '?' : ''} ${inner(node.right)}`;
    case 'between':
      return `${inner(node.operand)} ${node.negated ? 'not ' : ''}between${node.skipsNull ? '?' : ''} ${inner(node.low)}:${inner(node.high)}`;
    case 'ternary':
      return `${inner(node.condition)} ? ${inner(node.whenTrue)}${node.whenFalse === undefined ? '' : ` : ${inner(node.whenFalse)}`}`;
    case 'cast':
      return `!${node.castType.text} ${inner(node.value)}`;
    case 'call':
      return `${node.callee.text}(${node.arguments.map(inner).join(', ')})`;
    case 'parenthesized':
      return `(${node.expression === undefined ? '' : inner(node.expression)})`;
    case 'template':
      return `\`${node.expression === undefined ? '' : inner(node.expression)}\``;
    case 'object':
      return `{${[...node.pairs, ...node.fieldLists].map(inner).join(', ')}}`;
    case 'array':
      return `[${node.items.map(inner).join(', ')}]`;
    case 'broken':
      return '…';
    default:
      return node satisfies never;
  }
}

function renderEntry(entry: Entry, secret: boolean): string {
  switch (entry.type) {
    case 'assignment': {
      // Everything under `env` in a `workspace` document is a value of an environment variable.
      const isHidden = secret || isSecretName(entry.name.text) || entry.name.text === 'env';
      return `${entry.name.text} = ${renderNode(entry.value, isHidden)}`;
    }
    case 'field-list':
      return joinWords([entry.keyword.text, `{ ${entry.fields.map(renderField).join(', ')} }`]);
    case 'statement': {
      const head = joinWords([entry.keyword.text, renderHeader(entry.header, secret)]);
      const alias = entry.alias === undefined ? '' : renderNode(entry.alias, secret);
      const body = entry.body === undefined ? '' : renderBlock(entry.body, secret);
      const words = entry.alias?.beforeBody === true ? [head, alias, body] : [head, body, alias];
      return `${entry.disabled ? '!' : ''}${joinWords([...words, entry.leaves ? 'break' : ''])}`;
    }
    case 'broken':
      return '…';
    default:
      return entry satisfies never;
  }
}

function renderBlock(block: Block, secret: boolean): string {
  return renderNode(block, secret);
}

function renderHeader(header: readonly HeaderPart[], secret: boolean): string {
  return header.map((part) => renderNode(part, secret)).join(' ');
}

function renderFilters(filters: readonly FilterCall[], secret: boolean): string {
  return filters
    .map((filter) => {
      const values = filter.arguments.map((value) => renderNode(value, secret));
      return `|${filter.disabled ? '!' : ''}${[filter.name.text, ...values].join(':')}`;
    })
    .join('');
}

function renderPair({ disabled, key, value }: Pair, secret: boolean): string {
  return `${disabled ? '!' : ''}${renderName(key)}: ${renderNode(value, secret || isSecretName(key.text))}`;
}

function renderField(field: Field): string {
  const list = field.listSize === undefined ? '' : `[${field.listSize}]`;
  const type = `${field.fieldType.text}${list}${field.nullable ? '?' : ''}`;
  const value = field.defaultValue === undefined ? '' : `=${field.defaultValue.text}`;
  const name =
    field.name === undefined ? '' : `${renderName(field.name)}${field.optional ? '?' : ''}${value}`;
  const filters = field.filters.map((filter) => renderNode(filter, false)).join('|');
  const options = field.options === undefined ? '' : renderBlock(field.options, false);
  return joinWords([type, name, filters === '' ? '' : `filters=${filters}`, options]);
}

function renderName({ text, quoted }: Name): string {
  return quoted ? encodeString(text) : text;
}

function joinWords(words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
