import type { Span } from '../source/span.ts';

/** Where a parse stopped, and what could have stood there. */
export interface Stop {
  readonly text: string;
  readonly at: number;
  readonly pieceStart: number;
  readonly expected: readonly string[];
}

export interface Hint {
  readonly message: string;
  readonly help: string;
  readonly span: Span;
}

interface HintRule {
  /** Sticky, tried where the parse stopped, after blanks and line ends. What it takes is underlined. */
  readonly found: RegExp;
  /** Tried on the text of the line before that place. */
  readonly before?: RegExp;
  /** Something that must have been possible there. */
  readonly expected?: string;
  /** Underline what the line holds before, too. */
  readonly fromLineStart?: true;
  readonly message: string;
  readonly help: string;
}

const NO_ASSIGNMENT = {
  message: 'A variable cannot be assigned with "=".',
  help: 'Write `var.update $name { value = … }`, or `var $name { value = … }` for a new one.',
};
const NO_CHANGE_IN_PLACE = {
  message: 'There is no operator that changes a variable in place.',
  help: 'Write `math.add $name { value = 1 }`.',
};
const ALIAS_LINE = {
  message: '"as" must stand on the line of the closing brace.',
  help: 'Write `} as $name`.',
};
const NO_ARROW = {
  message: 'There are no arrow functions.',
  help: 'Use a filter with an expression, as in `$rows|map:$$.id`, or `api.lambda` for JavaScript.',
};

/** Forms of other languages that people and agents write; the first row that fits is told. */
const HINTS: readonly HintRule[] = [
  {
    found: /;/y,
    before: /\bfor\s*\([^)]*$/,
    message: '"for" takes one number: how often.',
    help: 'Write `for (5) { each as $i { … } }`.',
  },
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
  { found: /\$[\w.]+\s*=(?!=)/y, ...NO_ASSIGNMENT },
  { found: /=(?!=)/y, before: /^\s*(?:let|const|set)?\s*\$[\w.]+\s*$/, ...NO_ASSIGNMENT },
  {
    found: /(?:[=!<>]+|[~+*/%&|?-]|in\b|not\b)/y,
    before: /^\s*(?:\}\s*)?(?:if|elseif|else\s+if|while|switch|precondition)\s+[^\s(].*$/,
    message: 'A condition stands in parentheses.',
    help: 'Write `if (…) {`.',
  },
  {
    found: /(?:[=!<>]+|[~+*/%&|?-]|in\b|not\b)/y,
    before: /\s(?:and|or)\s[^"'`]*$/i,
    message: 'Conditions are joined by "&&" and "||".',
    help: 'Replace "and" by "&&", "or" by "||".',
  },
  { found: /as\b/y, before: /^\s*$/, ...ALIAS_LINE },
  { found: /\$[\w.]*/y, before: /^\s*as\s+$/, fromLineStart: true, ...ALIAS_LINE },
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
  { found: /=>/y, ...NO_ARROW },
  { found: />/y, before: /=$/, ...NO_ARROW },
  { found: /\([^()\n]*=>/y, ...NO_ARROW },
  { found: /\((?:\([^()\n]*\)|\w+)\s*=>/y, ...NO_ARROW },
  {
    found: /\(/y,
    before: /\.\w+$/,
    message: 'Values have no methods.',
    help: 'Use a filter, as in `$text|trim` or `$rows|get:"name"`.',
  },
  {
    found: />/y,
    before: /<$/,
    message: 'There is no operator "<>".',
    help: 'Write "!=".',
  },
  {
    found: /\./y,
    before: /\?$/,
    message: 'There is no operator "?.".',
    help: 'Use a filter, as in `$row|get:"name"`.',
  },
  {
    found: /`{3}\w*/y,
    before: /^\s*$/,
    message: 'This is a fence of Markdown, not XanoScript.',
    help: 'Remove the lines that start with "```".',
  },
  {
    found: /-{2,}(?=[ \t]*(?:\r?\n|$))/y,
    before: /^\s*$/,
    message: 'Documents are separated by a line that is exactly "---".',
    help: 'Write three dashes at the start of the line, and nothing else.',
  },
  { found: /\+\+|--|[+*/-]=/y, ...NO_CHANGE_IN_PLACE },
  { found: /\$[\w.]+\s*(?:\+\+|--|[+*/-]=)/y, ...NO_CHANGE_IN_PLACE },
  { found: /[+=](?![+=])/y, before: /\$[\w.]+\s*[+*/-]$/, ...NO_CHANGE_IN_PLACE },
  {
    found: /[“”„‘’‚«»]/y,
    message: 'A text stands in straight quotes.',
    help: 'Write " or \' in place of typographic quotes.',
  },
  {
    found: /\d[\d.]*[\p{L}_.][\p{L}\d_]*/uy,
    message: 'A number is written in digits, with one dot at most.',
    help: 'Write `100000` for `1e5`, and a text in quotes.',
  },
  {
    found: /[\p{L}\d_$]+/uy,
    before: /^[^"]*[^"]?"$/,
    message: 'The text before this began on an earlier line.',
    help: 'Its closing quote may be missing there; a text of several lines stands between `"""`.',
  },
  {
    found: /:/y,
    expected: 'a list size',
    message: 'A field is written with its type first.',
    help: 'Write `int id`.',
  },
  {
    found: /:/y,
    before: /[\p{L}\d_"']\s*$/u,
    expected: '"="',
    message: 'In a block a name and its value are joined by "=".',
    help: 'Write `name = value`; ":" is for objects.',
  },
  {
    found: /==/y,
    before: /(?:^|[\s{,])\w+\s*$/,
    message: 'A value is given with one "=".',
    help: 'Write `name = value`; "==" compares.',
  },
  {
    found: /=(?!=)/y,
    before: /^\s*\w+\s*$/,
    expected: '"{"',
    message: 'A clause stands inside the braces of a document.',
    help: 'Move it before the closing "}".',
  },
  {
    found: /\}/y,
    expected: 'end of text',
    message: 'This "}" closes nothing.',
    help: 'Remove it, or add the "{" that it should close.',
  },
];

export function findHint({ text, at, pieceStart, expected }: Stop): Hint | undefined {
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
    if (rule.expected !== undefined && !expected.includes(rule.expected)) continue;
    const from = rule.fromLineStart === true ? start - before.trimStart().length : start;
    return { message: rule.message, help: rule.help, span: { start: from, end: start + found[0].length } };
  }
  return undefined;
}
