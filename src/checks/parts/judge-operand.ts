import type { HeaderPart, Statement } from '../../language/ast.ts';
import { STATEMENTS } from '../../language/vocabulary/statements/all.ts';
import type { Operand } from '../../language/vocabulary/statements/statement-row.ts';
import { placeName } from '../../workspace/clauses.ts';
import type { Finding } from '../check.ts';

/** What is wrong between the name of a statement and its braces. */
export interface OperandFault {
  /** `bare`: a value without its parentheses, which mostly cannot be read at all: `if $x`, as `if $x > 1`. */
  readonly kind: 'bare' | 'wrong';
  readonly finding: Finding;
}

/** What is wrong with what stands between the name of a statement and its braces; undefined when nothing is. */
export function judgeOperand(statement: Statement, operand: Operand, text: string): OperandFault | undefined {
  if (operand === 'expression') return judgeExpression(statement, text);
  const finding = judgeOther(statement, operand, text);
  return finding === undefined ? undefined : { kind: 'wrong', finding };
}

function judgeOther(
  statement: Statement,
  operand: Exclude<Operand, 'expression'>,
  text: string,
): Finding | undefined {
  switch (operand) {
    case 'none':
      return judgeNone(statement, text);
    case 'new-variable':
    case 'variable':
      return judgeVariable(statement, operand);
    case 'optional-variable':
      return judgeOptionalVariable(statement);
    case 'reference':
    case 'optional-reference':
    case 'reference-with-verb':
      return judgeReference(statement, operand);
    // Its list may stand bare, and a condition follows.
    case 'expression-if':
      return undefined;
    default:
      return operand satisfies never;
  }
}

function judgeNone(statement: Statement, text: string): Finding | undefined {
  const { keyword, header, body } = statement;
  const [first] = header;
  const last = header.at(-1);
  const name = keyword.text;
  // `else if` has a check of its own.
  if (first === undefined || last === undefined || isElseIf(statement)) return undefined;
  const at = { start: first.start, end: last.end };
  if (name === 'catch')
    return {
      at,
      message: '"catch" does not name the error.',
      help: 'Write `catch { … }`: what was caught is `$error`.',
      fix: { title: 'Remove it', at: { start: keyword.end, end: last.end }, text: '' },
    };
  if (name === 'each')
    return { at, message: '"each" names the item at hand by "as".', help: 'Write `each as $row { … }`.' };
  const value = readOnlyValue(header, text);
  const takesValue = STATEMENTS[name]?.arguments['value']?.required === true;
  const isWhole = takesValue && body === undefined && value !== undefined && name !== 'throw';
  return {
    at,
    message: takesValue
      ? `"${name}" takes its "value" between braces.`
      : `Nothing can stand between "${name}" and its braces.`,
    ...(takesValue ? { help: writeBlock(name) } : {}),
    ...(isWhole
      ? {
          fix: {
            title: 'Write it as a block',
            at: { start: keyword.end, end: last.end },
            text: ` { value = ${value} }`,
          },
        }
      : {}),
  };
}

/** The statement with all that it cannot do without. */
function writeBlock(name: string): string {
  const required = Object.entries(STATEMENTS[name]?.arguments ?? {}).filter(
    ([, { required: is }]) => is === true,
  );
  const block = required.map(([argument]) => `${argument} = …`).join(', ');
  return `Write \`${name} { ${block} }\`${required.length > 1 ? ', each argument on a line of its own' : ''}.`;
}

function isElseIf({ keyword, header: [first] }: Statement): boolean {
  return keyword.text === 'else' && first?.type === 'identifier' && first.text === 'if';
}

/** What is no value, or one that is wrong by itself. */
const NO_VALUES: ReadonlySet<HeaderPart['type']> = new Set(['attribute', 'identifier', 'call', 'broken']);

/** The value of `return $x` and `debug.log($x)`, as written. */
function readOnlyValue(header: readonly HeaderPart[], text: string): string | undefined {
  const [first, ...others] = header;
  if (first === undefined || others.length > 0) return undefined;
  const inner = first.type === 'parenthesized' ? first.expression : first;
  if (inner === undefined || NO_VALUES.has(inner.type)) return undefined;
  return text.slice(inner.start, inner.end);
}

function judgeVariable(statement: Statement, operand: Operand): Finding | undefined {
  const { keyword, header } = statement;
  const [first, ...others] = header;
  const at = first ?? placeName(keyword);
  // Those have checks of their own.
  if (first?.type === 'attribute' || (first?.type === 'index' && keyword.text === 'var')) return undefined;
  const isVariable =
    first?.type === 'variable' ||
    (operand === 'variable' && (first?.type === 'member' || first?.type === 'index'));
  if (isVariable && others.length === 0) return undefined;
  const help = `Write \`${keyword.text} $name { … }\`.`;
  if (others.length > 0)
    return { at, message: `"${keyword.text}" takes one variable, and all else between its braces.`, help };
  const name = first?.type === 'identifier' ? first.text : first?.type === 'string' ? first.value : '';
  return {
    at,
    message:
      name === ''
        ? `"${keyword.text}" needs the name of a variable.`
        : 'The name of a variable starts with "$".',
    help,
    ...(/^[a-z_]\w*$/i.test(name) ? { fix: { title: `Write "$${name}"`, at, text: `$${name}` } } : {}),
  };
}

/** `await`: what people write before calls, as in JavaScript. */
function judgeOptionalVariable({ keyword, header }: Statement): Finding | undefined {
  const [first] = header;
  if (first?.type !== 'identifier' && first?.type !== 'call') return undefined;
  const isStatement = first.type === 'identifier' && first.text in STATEMENTS;
  return {
    at: placeName(keyword),
    message: `"${keyword.text}" takes a variable: each statement is over before the next begins.`,
    help: `Remove the "${keyword.text}".`,
    ...(isStatement
      ? { fix: { title: 'Remove it', at: { start: keyword.start, end: first.start }, text: '' } }
      : {}),
  };
}

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'elseif', 'while', 'precondition']);

function judgeExpression({ keyword, header }: Statement, text: string): OperandFault | undefined {
  const [first, ...others] = header;
  const name = keyword.text;
  if (first?.type === 'parenthesized' && others.length === 0) return undefined;
  const last = header.at(-1);
  const help =
    name === 'foreach' || name === 'for'
      ? 'Write `foreach ($rows) { each as $row { … } }`.'
      : `Write \`${name} (…) { … }\`.`;
  if (first === undefined || last === undefined)
    return {
      kind: 'wrong',
      finding: { at: placeName(keyword), message: `"${name}" needs a value in parentheses.`, help },
    };
  const at = { start: first.start, end: last.end };
  if (others.length > 0)
    return {
      kind: 'wrong',
      finding: { at, message: `"${name}" takes one value in parentheses, and nothing else.`, help },
    };
  return {
    kind: 'bare',
    finding: {
      at,
      message: CONDITIONS.has(name)
        ? 'A condition must stand in parentheses.'
        : `The value of "${name}" must stand in parentheses.`,
      help,
      ...(first.type === 'attribute' || first.type === 'identifier'
        ? {}
        : { fix: { title: 'Add parentheses', at, text: `(${text.slice(at.start, at.end)})` } }),
    },
  };
}

function judgeReference({ keyword, header }: Statement, operand: Operand): Finding | undefined {
  const name = keyword.text;
  const [first, ...others] = header;
  const what = (STATEMENTS[name]?.refersTo ?? 'object').replaceAll('_', ' ');
  if (first === undefined)
    return operand === 'optional-reference'
      ? undefined
      : { at: placeName(keyword), message: `"${name}" needs the name of a ${what}.` };
  if (first.type === 'call')
    return {
      at: first,
      message: `"${name}" takes the name alone: what is handed over stands between its braces.`,
      help: `Write \`${name} ${first.callee.text} { input = {…} }\`.`,
    };
  if (first.type !== 'identifier' && first.type !== 'string')
    return {
      at: first,
      message: `"${name}" takes the name of a ${what}, written in place.`,
    };
  const [extra] =
    operand === 'reference-with-verb' ? others.filter(({ type }) => type !== 'attribute') : others;
  if (extra === undefined) return undefined;
  return {
    at: { start: extra.start, end: others.at(-1)?.end ?? extra.end },
    message: `Behind the name of the ${what} nothing can stand but the braces.`,
    help: `Write \`${name} ${first.type === 'identifier' ? first.text : `"${first.value}"`} { … }\`, each argument on a line of its own.`,
  };
}
