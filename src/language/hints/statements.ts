import { FIELD_TYPES } from '../vocabulary/field-types.ts';
import { type HintRule, replaceBy } from './hint-rule.ts';

const ALIAS_LINE = {
  message: '"as" must stand on the line of the closing brace.',
  help: 'Write `} as $name`.',
} as const;
const RETURN_BLOCK = {
  message: '"return" takes a block with a "value".',
  help: 'Write `return { value = … }`.',
} as const;
const COUNT = {
  check: 'for-count-form',
  message: '"for" takes one number: how often.',
  help: 'Write `for (5) { each as $i { … } }`.',
} as const;
const OPERATOR = '(?:[=!<>]+|[~+*/%&|?-]|in\\b|not\\b)';
const TYPES = Object.keys(FIELD_TYPES).join('|');
const CONDITION = {
  message: 'A condition must stand in parentheses.',
  help: 'Write `if (…) { … }`.',
} as const;
const NAME_AND_VALUE = {
  message: 'In a block a name and its value are joined by "=".',
  help: 'Between the braces of a statement stand arguments, `name = value`; an object is written behind one of them: `input = {name: value}`.',
} as const;

/** Statements, loops and blocks in the form of other languages. */
export const STATEMENTS_AND_BLOCKS: readonly HintRule[] = [
  { found: /;/y, before: /\bfor\s*\([^)]*$/, ...COUNT },
  {
    found: /as\b/y,
    before: /^\s*foreach\s*\([^)]*$/,
    message: 'The item at hand is named by "each".',
    help: 'Write `foreach ($rows) { each as $row { … } }`.',
  },
  {
    found: /[;?]/y,
    before: new RegExp(`^\\s*(?:${TYPES})(?:\\[\\])?(?:\\s+\\w+)?$`),
    expected: 'a statement or clause',
    message: 'A field stands in "schema" or "input".',
    help: 'Fields stand within `schema { … }` of a table and `input { … }` of other documents, one a line without ";". A variable is set by `var $name { value = … }`.',
  },
  {
    found: /;(?=[ \t]*(?:\r?\n|$|\}))/y,
    message: 'A statement ends at the end of its line, without a semicolon.',
    help: 'Remove the ";".',
    fix: replaceBy(''),
  },
  {
    found: /;/y,
    message: 'A statement ends at the end of its line, without a semicolon.',
    help: 'Remove the ";".',
  },
  {
    found: new RegExp(OPERATOR, 'y'),
    before:
      /^\s*(?:\}\s*)?(?:if|elseif|else\s+if|while|switch|precondition)\s+([^\s(](?:.*?[^\s=!<>&|])??)[\s=!<>&|]*$/,
    ...CONDITION,
  },
  {
    found: /[$\w"'([]/y,
    before: /^\s*(?:\}\s*)?(?:if|elseif|else\s+if|while)\s+(!)\s*$/,
    ...CONDITION,
  },
  {
    found: /:/y,
    before: /^\s*case\s+[^\s{]+\s*$/,
    message: 'A "case" has its value in parentheses, and a block.',
    help: 'Write `case ("a") { … }`.',
  },
  {
    found: /:/y,
    before: /^\s*(?:if|elif|else|elseif|for|foreach|while|try|except|catch|finally|default|def|with)\b[^{]*$/,
    message: 'A block stands between braces, not behind a ":".',
    help: 'Write `{` in place of ":", and `}` after the last line of the block.',
  },
  {
    found: /,/y,
    before: /^\s*precondition\s*\(/,
    message: 'The message of a "precondition" must stand in its braces.',
    help: 'Write `precondition (…) { error_type = "badrequest", error = "…" }`, each argument on a line of its own.',
  },
  {
    found: /,/y,
    before: /^\s*(?:\$?\w+\s*=\s*)?([a-z_]+\.[a-z_.]+)\([^)]*$/,
    message: 'A statement is not called with parentheses.',
    help: 'Write its name, what it works on, and its arguments in braces: `db.get user { field_name = "id", … }`.',
  },
  {
    found: /:/y,
    before: /\breturn\s*\{\s*(?:"[^"\n]*"|\w+)\s*$/,
    message: RETURN_BLOCK.message,
    help: 'Write `return { value = { … } }`.',
  },
  {
    found: /(?:-?\d+(?:\.\d+)?|\$[\w.]*|"[^"\n]*"|'[^'\n]*')(?!\s*[:=])/y,
    before: /\breturn\s*\{\s*$/,
    ...RETURN_BLOCK,
    fix: { title: 'Write "value ="', text: (underlined) => `value = ${underlined}` },
  },
  {
    found: /\}/y,
    before: /\breturn\s*\{\s*("[^"\n]*"|'[^'\n]*')\s*$/,
    ...RETURN_BLOCK,
    fix: { title: 'Write "value ="', text: (underlined) => `value = ${underlined}` },
  },
  { found: /[{[(]/y, before: /\breturn\s*\{\s*$/, ...RETURN_BLOCK },
  { found: new RegExp(OPERATOR, 'y'), before: /^\s*return\s+\S.*$/, ...RETURN_BLOCK },
  { found: /as\b/y, before: /^\s*$/, ...ALIAS_LINE },
  { found: /\$[\w.]*/y, before: /^\s*as\s+$/, fromLineStart: true, ...ALIAS_LINE },
  {
    found: />/y,
    before: /(?:^|[{,])\s*\w+\s*(=)$/,
    ...NAME_AND_VALUE,
  },
  {
    found: /->/y,
    before: /(?:^|[{,])\s*\w+\s*$/,
    ...NAME_AND_VALUE,
    fix: replaceBy('='),
  },
  {
    found: /:(?=\s*\w)/y,
    expected: 'a list size',
    message: 'A field is written with its type first.',
    help: 'Write `int id`.',
  },
  {
    found: /\[/y,
    before: /^\s*\w+\[[\d:]*\]$/,
    check: 'nested-array-type',
    message: 'A list of lists has no type of its own.',
    help: 'Write `json grid`.',
  },
  {
    found: /</y,
    before: /^\s*(?:array|list|map|set)$/i,
    message: 'The type of a list is the type of its items with brackets.',
    help: 'Write `text[] tags`.',
  },
  {
    found: /:=?/y,
    before: /[\p{L}\d_"']\s*$/u,
    expected: '"="',
    ...NAME_AND_VALUE,
    fix: { title: 'Write "="', text: (found) => (found === ':' ? ' =' : '=') },
  },
  {
    found: /==(?!=)/y,
    before: /(?:^|[\s{,])\w+\s*$/,
    message: 'A value is given with one "=".',
    help: 'Write `name = value`; "==" compares.',
  },
  {
    found: /=(?!=)/y,
    before: /^\s*\w+\s*$/,
    expected: '"{"',
    message: 'This clause stands outside of the braces of its document.',
    help: 'A "}" before it is one too many, or it belongs before the last one.',
  },
  {
    found: /\}/y,
    expected: 'end of text',
    message: 'This "}" closes nothing.',
    help: 'Remove it, or add the "{" that it should close.',
  },
];
