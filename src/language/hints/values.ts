import { FOREIGN_OPERATORS, WORD_OPERATORS } from '../vocabulary/foreign-operators.ts';
import { type HintRule, replaceBy } from './hint-rule.ts';

const NO_ARROW = {
  message: 'There are no arrow functions.',
  help: 'Use a filter with an expression, as in `$rows|map:$$.id`, or `api.lambda` for JavaScript.',
} as const;
const JOINED = {
  message: 'Conditions are joined by "&&" and "||".',
  help: 'Replace "and" by "&&", "or" by "||".',
  fix: { title: 'Write the sign', text: (word: string) => (/^and$/i.test(word) ? '&&' : '||') },
} as const;
const BITS = {
  check: 'bit-operators',
  message: 'There are no operators for bits.',
  help: 'Texts are joined by "~". For bits there are the filters "bitwise_and", "bitwise_or", "bitwise_xor"; a shift multiplies or divides by a power of 2.',
} as const;
const NO_CHANGE_IN_PLACE = {
  message: 'There is no operator that changes a variable in place.',
  help: 'Write `math.add $name { value = 1 }`.',
} as const;
const MATCH = 'Write `$db.user.name ~ "^a"` in a query, and elsewhere the filter "regex_matches".';
const FILTER_ARGUMENTS = {
  message: 'The arguments of a filter follow ":".',
  help: 'Write `$text|substr:0:1`.',
} as const;
const AN_OPERATOR = 'an operator';
const NAMES = WORD_OPERATORS.map((name) => name.replace(' ', String.raw`\s+`)).join('|');
const OPERATOR = '(?:[=!<>]+|[~+*/%&|?-]|in\\b|not\\b)';
/** Constants and variables, with commas between. */
const PLAIN_ARGUMENTS = /^\(\s*([\w$."'-]+(?:\s*,\s*[\w$."'-]+)*)\s*\)$/;

/** Operators, literals and calls in the form of other languages. */
export const VALUES: readonly HintRule[] = [
  // ── Conditions ─────────────────────────────────────────────────────────────────────────────────
  { found: /(?:and|or)\b/iy, ...JOINED },
  { found: new RegExp(OPERATOR, 'y'), before: /\s(and|or)\s[^"'`]*$/i, ...JOINED },
  { found: /[$("'\d]/y, before: /\s(and|or)\s+$/i, ...JOINED },
  {
    found: /[$("'\w]/y,
    before: /(?:^|[\s(!&|=])(not\s+)$/i,
    message: 'A negation is written "!".',
    help: 'Write `!$done`, or `!($a == $b)`.',
    fix: { title: 'Write "!"', text: (_, rest) => (/^\$[\w.]+\s*[)}\n]/.test(rest) ? '!' : undefined) },
  },
  {
    found: /is\s+(?:not\s+)?(?:null|none|nil|undefined)\b/iy,
    message: 'There is no operator "is".',
    help: 'Write `== null` or `!= null`.',
    fix: { title: 'Compare with null', text: (found) => (/\snot\s/i.test(found) ? '!= null' : '== null') },
  },
  { found: /is\b/iy, message: 'There is no operator "is".', help: 'Write `==` or `!=`.' },
  {
    found: new RegExp(`(?:${NAMES})\\b`, 'iy'),
    expected: AN_OPERATOR,
    message: 'Operators that are words are written in small letters.',
    help: 'Write `$db.user.name like "a%"`, `$db.user.id not in [1, 2]`.',
    fix: { title: 'Write it in small letters', text: (found) => found.toLowerCase().replace(/\s+/, ' ') },
  },
  {
    found: new RegExp(`!\\s*(?:${NAMES})\\b`, 'iy'),
    expected: AN_OPERATOR,
    message: 'An operator that is a word is negated by "not".',
    help: 'Write `$db.user.id not in [1, 2]`.',
    fix: { title: 'Write "not"', text: (found) => `not ${found.slice(1).trim().toLowerCase()}` },
  },
  ...Object.entries(FOREIGN_OPERATORS).map(
    ([word, { use, help }]): HintRule => ({
      found: new RegExp(`${word}\\b`, 'iy'),
      expected: AN_OPERATOR,
      message: `There is no operator "${word}".`,
      help: help ?? `Write "${use}".`,
    }),
  ),
  {
    found: /,/y,
    before: /\bin\s*\([^()]*$/i,
    message: 'A list must stand in brackets.',
    help: 'Write `$x in [1, 2]`.',
  },

  // ── Functions ──────────────────────────────────────────────────────────────────────────────────
  { found: /=>/y, ...NO_ARROW },
  {
    found: />/y,
    before: /(<=)$/,
    message: 'There is no operator "<=>".',
    help: 'Compare with `<` and `>` in a `conditional`, or sort by a statement or a filter.',
  },
  { found: />/y, before: /=$/, ...NO_ARROW },
  { found: /\([^()\n]*=>/y, ...NO_ARROW },
  { found: /\((?:\([^()\n]*\)|\w+)\s*=>/y, ...NO_ARROW },
  { found: /\(\s*\)/y, before: /\|\s*!?\w+$/, ...FILTER_ARGUMENTS, fix: replaceBy('') },
  {
    found: /\([^()\n]*\)/y,
    before: /\|\s*!?\w+$/,
    ...FILTER_ARGUMENTS,
    fix: {
      title: 'Write the arguments behind ":"',
      text: (found) => {
        const plain = PLAIN_ARGUMENTS.exec(found)?.[1];
        return plain === undefined ? undefined : `:${plain.split(/\s*,\s*/).join(':')}`;
      },
    },
  },
  { found: /\(/y, before: /\|\s*!?\w+$/, ...FILTER_ARGUMENTS },
  {
    found: /[\d"'$]/y,
    before: /\|\w+:[^,|{[(]*(,\s*)$/,
    message: 'The arguments of a filter are divided by ":", not by ",".',
    help: 'Write `$text|substr:0:1`.',
    fix: replaceBy(':'),
  },
  {
    found: /\(/y,
    before: /\.\w+$/,
    message: 'Values have no methods.',
    help: 'Use a filter, as in `$text|trim` or `$rows|get:"name"`.',
  },

  // ── Operators ──────────────────────────────────────────────────────────────────────────────────
  { found: /</y, before: /(=)$/, message: 'There is no operator "=<".', help: 'Write "<=".' },
  { found: /~/y, before: /(=)$/, message: 'There is no operator "=~".', help: MATCH },
  { found: /=/y, before: /(~)$/, message: 'There is no operator "~=".', help: MATCH },
  { found: />/y, before: /(-)$/, message: 'There is no operator "->".', help: 'Write `$row.name`.' },
  { found: /=/y, before: /(?:\?\?|&&|\|\||%)$/, ...NO_CHANGE_IN_PLACE },
  { found: />/y, before: /(<)$/, message: 'There is no operator "<>".', help: 'Write "!=".' },
  { found: /<|>/y, before: /([<>])$/, ...BITS },
  { found: /&(?!&)|\^/y, ...BITS },
  {
    found: /\*/y,
    before: /\*$/,
    message: 'There is no operator "**".',
    help: 'Use the filter "pow", as in `$n|pow:2`.',
  },
  {
    found: /\./y,
    before: /\?$/,
    message: 'There is no operator "?.".',
    help: 'Use a filter, as in `$row|get:"name"`.',
  },
  {
    found: /:/y,
    before: /\?$/,
    message: 'There is no operator "?:".',
    help: 'Write `$a ?? $b` for another value in place of null.',
  },
  {
    found: /\.{3}/y,
    message: 'There is no operator "...".',
    help: 'Use the filter "merge", as in `$object|merge:{a: 1}` or `$list|merge:[1]`.',
  },
  {
    found: /\.(?=[ \t]+["'$])/y,
    before: /["'\w)][ \t]+$/,
    message: 'Texts are joined by "~".',
    help: 'Write `"a" ~ $b`.',
    fix: replaceBy('~'),
  },
  { found: /\+\+|--|[+*/-]=/y, ...NO_CHANGE_IN_PLACE },
  { found: /[+=](?![+=])/y, before: /\$[\w.]+\s*[+*/-]$/, ...NO_CHANGE_IN_PLACE },

  // ── Literals ───────────────────────────────────────────────────────────────────────────────────
  {
    found: /\d[\d.]*[\p{L}_.][\p{L}\d_]*/uy,
    message: 'A number is written in digits, with one dot at most.',
    help: 'Write `100000` for `1e5`, and a text in quotes.',
  },
  {
    found: /:/y,
    before: /\[[^\]:]*$/,
    expected: '"]"',
    message: 'A part of a list is taken by a filter.',
    help: 'Write `$rows|slice:0:2`.',
  },
  {
    found: /@\w+(?!\w|\s*[=.[])/y,
    before: /^\s*$/,
    message: 'There are no decorators.',
    help: 'Say it in the first line of the document, as in `query "orders" verb=GET { … }`, or in a clause.',
  },
  {
    found: /@(?=\w)/y,
    message: 'The name of a variable starts with "$".',
    help: 'Write `$name`.',
    fix: replaceBy('$'),
  },
  {
    found: /[},]/y,
    before: /[{,]\s*(\w+)\s*$/,
    expected: '`:`',
    message: 'An entry of an object has a name and a value.',
    help: 'Write `{name: $name}`.',
  },
  {
    found: /[}\n]/y,
    before: /=\s*(?:"[^"\n]*"|'[^'\n]*')[ \t]*("[^"\n]*"|'[^'\n]*')\s*$/,
    expected: '"="',
    message: 'Two texts stand side by side.',
    help: 'Join them by "~": `"a" ~ "b"`.',
  },
];
