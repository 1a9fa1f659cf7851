import type { Expression, FilterCall, Pair } from '../../language/ast.ts';
import { encodeString } from '../../language/string-literal.ts';

/** An expression on one line: no blanks around `|` and `:`, one around operators. `text` is what was parsed. */
export function inline(node: Expression, text: string): string {
  const source = text.slice(node.start, node.end);
  switch (node.type) {
    case 'string':
      return inlineString(node.value, node.quote, source);
    case 'number':
    case 'word':
    case 'timestamp':
    case 'identifier':
    case 'variable':
    case 'broken':
      return source;
    case 'cast':
    case 'call':
      return source.replace(/\s*\n\s*/g, ' ');
    case 'member':
      return inline(node.object, text) + text.slice(node.object.end, node.end).trim();
    case 'index':
      return `${inline(node.object, text)}${
        source
          .slice(node.object.end - node.start)
          .trim()
          .startsWith('.')
          ? '.'
          : ''
      }[${inline(node.index, text)}]`;
    case 'filtered':
      return (node.base === undefined ? '' : inline(node.base, text)) + inlineFilters(node.filters, text);
    case 'unary':
      return node.operator + inline(node.operand, text);
    case 'binary':
      return inlineBinary(node.operator, node.skipsNull, inline(node.left, text), inline(node.right, text));
    case 'between': {
      const operator = `${node.negated ? 'not ' : ''}between${node.skipsNull ? '?' : ''}`;
      return `${inline(node.operand, text)} ${operator} ${inline(node.low, text)}:${inline(node.high, text)}`;
    }
    case 'ternary':
      return `${inline(node.condition, text)} ? ${inline(node.whenTrue, text)}${node.whenFalse === undefined ? '' : ` : ${inline(node.whenFalse, text)}`}`;
    case 'parenthesized':
      return `(${node.expression === undefined ? '' : inline(node.expression, text)})`;
    case 'template':
      return node.fenced && node.expression !== undefined ? `\`${inline(node.expression, text)}\`` : source;
    case 'object':
      return `{${node.pairs.map((pair) => `${renderKey(pair)}: ${inline(pair.value, text)}`).join(', ')}}`;
    case 'array':
      return `[${node.items.map((item) => inline(item, text)).join(', ')}]`;
    default:
      return node satisfies never;
  }
}

export function inlineFilters(filters: readonly FilterCall[], text: string): string {
  return filters.map((filter) => inlineFilter(filter, text)).join('');
}

function inlineFilter(filter: FilterCall, text: string): string {
  const name = text.slice(filter.name.start, filter.name.end);
  const args = filter.arguments.map((argument) => `:${inline(argument, text)}`);
  return `|${filter.disabled ? '!' : ''}${name}${args.join('')}`;
}

function inlineBinary(operator: string, skipsNull: boolean, left: string, right: string): string {
  if (operator === '..') return `${left}..${right}`;
  return `${left} ${operator}${skipsNull ? '?' : ''} ${right}`;
}

/** Double quotes, unless the text holds some; a text over several lines gets escapes. */
function inlineString(value: string, quote: string, source: string): string {
  if (quote.length === 3 || source.includes('\n')) return encodeString(value);
  if (quote === "'" && !/["\\]/.test(source)) return `"${source.slice(1, -1)}"`;
  return source;
}

const BARE_KEY = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
/** Words that are values wherever they stand bare. */
const VALUE_WORDS: ReadonlySet<string> = new Set(['null', 'true', 'false', 'now']);

export function renderKey(pair: Pair): string {
  const { text: key, quoted } = pair.key;
  const bare = BARE_KEY.test(key) && !VALUE_WORDS.has(key) && !(quoted && key.includes('.'));
  return `${pair.disabled ? '!' : ''}${bare ? key : encodeString(key)}`;
}

/** A name in a header: bare when it is one word. */
export function renderName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) && !VALUE_WORDS.has(name) ? name : encodeString(name);
}
