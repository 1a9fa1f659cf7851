import type { HintFix, HintRule } from './hint-rule.ts';

const NO_ASSIGNMENT = {
  check: 'var-shorthand',
  message: 'A variable cannot be assigned with "=".',
  help: 'Write `var.update $name { value = … }`, or `var $name { value = … }` for a new one.',
} as const;
const NEW_VARIABLE = {
  check: 'var-shorthand',
  message: 'A variable is set in a block.',
  help: 'Write `var $name { value = … }`.',
} as const;
const NO_TYPE = {
  check: 'var-shorthand',
  message: 'A variable has no type.',
  help: 'Write `var $name { value = … }`.',
} as const;
const RESULT = {
  check: 'var-shorthand',
  message: 'The result of a statement is named after its braces.',
  help: 'Write `db.get user { … } as $user`.',
} as const;
const NO_CHANGE_IN_PLACE = {
  message: 'There is no operator that changes a variable in place.',
  help: 'Write `math.add $name { value = 1 }`.',
} as const;

/** The line is a whole assignment: what stands behind the `=` is a value. */
function block(statement: string, line: RegExp): HintFix {
  return { title: 'Write it as a block', line, becomes: `$1${statement} {\n$1  value = $3\n$1}` };
}

const VALUE = '\\s*=\\s*(.*\\S)\\s*$';
/** `db.get user {`, `function.run "a"`: a word with a dot, with something behind it. */
const STATEMENT = '(?:await\\s+)?[a-z_]+\\.[a-z_.]+(?:\\(|\\s+["\\w{(])';
const TYPES = 'text|int|integer|string|str|bool|boolean|decimal|float|number|json|object|array|list|any';

/** Variables that are set, changed and typed as in other languages. */
export const VARIABLES: readonly HintRule[] = [
  { found: new RegExp(`\\$\\w+\\s*=\\s*${STATEMENT}`, 'y'), ...RESULT },
  {
    found: new RegExp(`=\\s*${STATEMENT}`, 'y'),
    before: /^\s*(?:var|let|const|set)\s+\$\w+\s*$/,
    ...RESULT,
  },
  { found: /[.(]/y, before: /^\s*(?:var|let|const|set)\s+(\w+\s*=\s*\w+)$/, ...RESULT },
  {
    found: /=(?!=)/y,
    before: /(?:^|\s)var\s+\$[\w.]+\s*$/,
    ...NEW_VARIABLE,
    fix: block('var $2', new RegExp(`^(\\s*)var\\s+(\\$\\w+)${VALUE}`)),
  },
  {
    found: /=(?!=)/y,
    before: /(?:^|\s)(?:let|const)\s+\$\w+\s*$/,
    ...NEW_VARIABLE,
    fix: block('var $2', new RegExp(`^(\\s*)(?:let|const)\\s+(\\$\\w+)${VALUE}`)),
  },
  {
    found: /=(?!=)/y,
    before: /(?:^|\s)var\.update\s+\$[\w.]+\s*$/,
    check: 'var-shorthand',
    message: 'A variable is changed in a block.',
    help: 'Write `var.update $name { value = … }`.',
    fix: block('var.update $2', new RegExp(`^(\\s*)var\\.update\\s+(\\$[\\w.]+)${VALUE}`)),
  },
  {
    found: /=(?!=)/y,
    before: new RegExp(`^\\s*(?:${TYPES})\\s+\\$\\w+\\s*$`),
    ...NO_TYPE,
    fix: block('var $2', new RegExp(`^(\\s*)(?:${TYPES})\\s+(\\$\\w+)${VALUE}`)),
  },
  { found: /:/y, before: /^\s*(?:var|let|const)\s+\$?\w+\s*$/, ...NO_TYPE },
  { found: /\$[\w.]+\s*=(?!=)/y, ...NO_ASSIGNMENT },
  { found: /=(?!=)/y, before: /^\s*(?:(?:set|assign)\s+)?\$[\w.]+\s*$/, ...NO_ASSIGNMENT },
  {
    found: /\$[\w.]+(?=\s*(?:\[[^\]\n]*\]|\.\[[^\]\n]*\])\s*=(?!=))/y,
    check: 'array-element-assignment',
    message: 'An item of a list cannot be assigned.',
    help: 'Write `var.update $list { value = $list|set:$index:$value }`.',
  },
  {
    found: /\$[\w.]+\s*(?:\+\+|\+=)/y,
    ...NO_CHANGE_IN_PLACE,
    fix: {
      title: 'Write it as a statement',
      line: /^(\s*)(\$[\w.]+)\s*\+\+()\s*$/,
      becomes: '$1math.add $2 {\n$1  value = 1\n$1}',
    },
  },
  {
    found: /\$[\w.]+\s*--/y,
    ...NO_CHANGE_IN_PLACE,
    fix: {
      title: 'Write it as a statement',
      line: /^(\s*)(\$[\w.]+)\s*--()\s*$/,
      becomes: '$1math.sub $2 {\n$1  value = 1\n$1}',
    },
  },
  { found: /\$[\w.]+\s*[*/-]=/y, ...NO_CHANGE_IN_PLACE },
  {
    found: /\$[\w.]+\.(?:push|append|add)\s*\(/y,
    message: 'Values have no methods.',
    help: 'Write `array.push $list { value = … }`.',
    fix: {
      title: 'Write it as a statement',
      line: /^(\s*)(\$[\w.]+)\.(?:push|append|add)\s*\((.*\S)\s*\)\s*$/,
      becomes: '$1array.push $2 {\n$1  value = $3\n$1}',
    },
  },
  {
    found: /\$[\w.]+\.\w+\s*\(/y,
    message: 'Values have no methods.',
    help: 'Use a filter, as in `$text|trim` or `$rows|get:"name"`.',
  },
];
