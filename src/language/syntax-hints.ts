import type { Span } from '../source/span.ts';

/** Where a parse stopped. */
export interface Stop {
  readonly text: string;
  readonly at: number;
  readonly pieceStart: number;
}

export interface Hint {
  readonly message: string;
  readonly help: string;
  readonly span?: Span;
}

interface HintRule {
  /** Sticky, tried where the parse stopped, after blanks and line ends. */
  readonly found: RegExp;
  /** Tried on the text of the line before that place. */
  readonly before?: RegExp;
  readonly message: string;
  readonly help: string;
}

/** Forms of other languages that people and agents write; the first row that fits is told. */
const HINTS: readonly HintRule[] = [
  {
    found: /;/y,
    message: 'A statement ends at the end of its line, without a semicolon.',
    help: 'Remove the ";".',
  },
  {
    found: /=(?!=)/y,
    before: /(?:^|\s)var\s+\$[\w.]+\s*$/,
    message: 'A variable is set in a block.',
    help: 'Write `var $name { value = … }`.',
  },
  {
    found: /\$[\w.]+\s*=(?!=)/y,
    message: 'A variable cannot be assigned with "=".',
    help: 'Write `var.update $name { value = … }`, or `var $name { value = … }` for a new one.',
  },
  {
    found: /=(?!=)/y,
    before: /\$[\w.]+\s*$/,
    message: 'A variable cannot be assigned with "=".',
    help: 'Write `var.update $name { value = … }`, or `var $name { value = … }` for a new one.',
  },
  {
    found: /as\b/y,
    before: /^\s*$/,
    message: '"as" must stand on the line of the closing brace.',
    help: 'Write `} as $name`.',
  },
  {
    found: /#/y,
    message: 'A comment starts with "//".',
    help: 'Replace "#" by "//", on a line of its own.',
  },
  {
    found: /\/\*/y,
    message: 'There are no block comments.',
    help: 'Start each line of the comment with "//".',
  },
  {
    found: /=>/y,
    message: 'There are no arrow functions.',
    help: 'Use a filter with an expression, as in `$rows|map:$$.id`, or `api.lambda` for JavaScript.',
  },
  {
    found: /\+\+|--|[+*/-]=/y,
    message: 'There is no operator that changes a variable in place.',
    help: 'Write `math.add $name { value = 1 }`.',
  },
];

export function findHint({ text, at, pieceStart }: Stop): Hint | undefined {
  const blanks = /\s*/y;
  blanks.lastIndex = at;
  blanks.exec(text);
  const start = blanks.lastIndex;
  const lineStart = Math.max(pieceStart, text.lastIndexOf('\n', start - 1) + 1);
  const before = text.slice(lineStart, start);
  for (const rule of HINTS) {
    rule.found.lastIndex = start;
    const found = rule.found.exec(text);
    if (found === null || (rule.before !== undefined && !rule.before.test(before))) continue;
    return { message: rule.message, help: rule.help, span: { start, end: start + found[0].length } };
  }
  return undefined;
}
