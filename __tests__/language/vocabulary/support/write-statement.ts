import { STATEMENTS } from '../../../../src/language/vocabulary/statements/all.ts';
import { BRANCHES } from '../../../../src/language/vocabulary/statements/branches.ts';
import type {
  ArgumentKind,
  ArgumentRow,
  Operand,
  StatementRow,
  Surrounding,
} from '../../../../src/language/vocabulary/statements/statement-row.ts';

const OPERANDS: Readonly<Record<Operand, string>> = {
  none: '',
  'new-variable': ' $made',
  variable: ' $made.part',
  'optional-variable': ' $made',
  expression: ' ($made > 1)',
  'expression-if': ' ($rows) if ($this.id == 1)',
  reference: ' "folder/name"',
  'optional-reference': ' name',
  'reference-with-verb': ' "orders/{id}" verb=GET',
};

const VALUES: Readonly<Record<ArgumentKind, string>> = {
  expression: '1',
  text: '"a"',
  bool: 'true',
  object: '{a: 1}',
  'object-literal': '{a: 1}',
  'text-list': '["a"]',
  condition: '$db.name.id == 1',
  addons: '[{name: "a"}]',
  joins: '{b: {table: "b", type: "left"}}',
  sort: '{a: "asc"}',
  eval: '{a: $db.name.id}',
  return: '{type: "list"}',
  mock: '{works: 1}',
};

export function writeArgument(name: string, { kind, values }: ArgumentRow): string {
  return `${name} = ${values === undefined ? VALUES[kind] : JSON.stringify(values[0])}\n`;
}

export function writeBranch(name: string): string {
  const row = BRANCHES[name];
  return `${name}${row?.operand === 'expression' ? ' (1)' : ''}${row?.names ? ' as $item' : ''} {\n}\n`;
}

/**
 * A statement with what it needs between its braces; where one of a few is needed, the first of them.
 * @param more what stands behind that
 * @param without the name of an argument or a branch that is left out
 */
export function writeStatement(name: string, more = '', without = ''): string {
  const row = STATEMENTS[name];
  const chosen = new Set(
    (row?.oneOf ?? []).flatMap((names) => (names.includes(without) ? [] : names.slice(0, 1))),
  );
  const given = Object.entries(row?.arguments ?? {})
    .filter(([argument, { required }]) => (required === true && argument !== without) || chosen.has(argument))
    .map(([argument, value]) => writeArgument(argument, value));
  const branches = Object.entries(row?.branches ?? {})
    .filter(([branch, count]) => count === 'one' && branch !== without)
    .map(([branch]) => writeBranch(branch));
  const body = [...given, ...branches, more].join('');
  return `${name}${OPERANDS[row?.operand ?? 'none']}${body === '' ? '' : ` {\n${body}}`}${row?.returns ? ' as $result' : ''}\n`;
}

const loop = (text: string): string => `foreach ($rows) {\neach as $row {\n${text}}\n}\n`;
export const inFunction = (text: string): string =>
  `function probe {\ninput\nstack {\n${text}}\nresponse = null\n}\n`;

const PLACES: Readonly<Record<Surrounding, (text: string) => string>> = {
  loop: (text) => inFunction(loop(text)),
  foreach: (text) => inFunction(loop(text)),
  test: (text) => inFunction('').replace('null\n', `null\ntest works {\n${text}}\n`),
  workflow_test: (text) => `workflow_test probe {\nstack {\n${text}}\n}\n`,
  tool: (text) => `tool probe {\ninput\nstack {\n${text}}\nresponse = null\n}\n`,
};

/** The text in a stack where a statement like this may stand. */
export function place(text: string, { onlyIn = [] }: StatementRow): string {
  const [first] = onlyIn;
  return first === undefined
    ? inFunction(text)
    : PLACES[onlyIn.includes('workflow_test') ? 'workflow_test' : first](text);
}
