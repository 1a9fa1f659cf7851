import type { Alias, Block, Expression, Statement } from '../../language/ast.ts';
import { STATEMENTS } from '../../language/vocabulary/statements/all.ts';
import { findAssignment } from '../clauses.ts';
import type { Definition } from './variable.ts';

/** What a statement itself sets, without the statements inside of it, in the order in which it happens. */
export function findOwnDefinitions(statement: Statement): readonly Definition[] {
  const found: Definition[] = [];
  const operand = findChanged(statement);
  if (operand !== undefined) {
    const word = statement.keyword.text;
    const whole = operand.whole && (word === 'var' || word === 'var.update');
    found.push({
      name: operand.name,
      at: operand,
      kind: whole ? 'value' : 'change',
      statement,
      value: whole ? findAssignment(statement.body, 'value')?.value : undefined,
    });
  }
  if (statement.alias !== undefined && !statement.alias.beforeBody)
    found.push(...readAlias(statement.alias, statement, 'result'));
  return found;
}

/** What a loop hands to its `each as $row`. */
export function findItemDefinition(loop: Statement, each: Statement): readonly Definition[] {
  return each.alias?.beforeBody === true ? readAlias(each.alias, loop, 'item') : [];
}

/** The variable that is an operand to be set, not read; for `var`, and for statements that change it in place. */
function findChanged({ keyword, header }: Statement): Changed | undefined {
  const row = STATEMENTS[keyword.text];
  if (row?.operand !== 'new-variable' && row?.changes !== true) return undefined;
  const [operand] = header;
  return operand === undefined || operand.type === 'attribute' ? undefined : readTarget(operand);
}

interface Changed {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Not only something inside of it. */
  readonly whole: boolean;
}

function readAlias(alias: Alias, statement: Statement, kind: 'result' | 'item'): readonly Definition[] {
  const target = readTarget(alias.target);
  if (target === undefined) return [];
  const { name, whole, start, end } = target;
  return [
    {
      name,
      at: { start, end },
      // A filter behind the name changes what is put there.
      kind: whole && alias.filters.length === 0 ? kind : 'change',
      statement,
      value: undefined,
    },
  ];
}

/** `$total`, `$var.total`, `$total.sum`, `$total["sum"]`: the variable at the root. */
function readTarget(target: Expression): Changed | undefined {
  switch (target.type) {
    case 'variable':
      return { name: target.name, start: target.start, end: target.end, whole: true };
    case 'member': {
      if (target.object.type === 'variable' && target.object.name === 'var')
        return { name: target.property.text, start: target.start, end: target.end, whole: true };
      const root = readTarget(target.object);
      return root === undefined ? undefined : { ...root, whole: false };
    }
    case 'index': {
      const root = readTarget(target.object);
      return root === undefined ? undefined : { ...root, whole: false };
    }
    case 'parenthesized':
      return target.expression === undefined ? undefined : readTarget(target.expression);
    default:
      return undefined;
  }
}

/** Switched off by `!`, or by `disabled = true`. */
export function isSwitchedOff(statement: Statement): boolean {
  if (statement.disabled) return true;
  const value = findAssignment(statement.body, 'disabled')?.value;
  return value !== undefined && !(value.type === 'word' && value.word === 'false');
}

/** The statements directly in a block. */
export function listStatements(block: Block | undefined): readonly Statement[] {
  return (block?.entries ?? []).filter((entry): entry is Statement => entry.type === 'statement');
}
