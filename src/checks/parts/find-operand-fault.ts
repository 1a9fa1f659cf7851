import type { Node, Statement } from '../../language/ast.ts';
import { STATEMENTS } from '../../language/vocabulary/statements/all.ts';
import { BRANCHES } from '../../language/vocabulary/statements/branches.ts';
import { judgeOperand, type OperandFault } from './judge-operand.ts';
import { findSurroundings } from './stack-context.ts';

/** @returns undefined when nothing is wrong, or what stands there could not be read */
export function findOperandFault(
  statement: Statement,
  ancestors: readonly Node[],
  text: string,
): OperandFault | undefined {
  if (statement.header.some(({ type }) => type === 'broken')) return undefined;
  const place = findSurroundings(ancestors).type;
  const name = statement.keyword.text;
  const branch = BRANCHES[name];
  if (branch !== undefined && (place === 'statement' || place === 'stack'))
    return judgeOperand(statement, branch.operand, text);
  const row = STATEMENTS[name];
  if (row === undefined || place !== 'stack') return undefined;
  const { alias } = statement;
  if (alias !== undefined && row.branches?.['each'] !== undefined)
    return {
      kind: 'wrong',
      finding: {
        at: alias,
        message: `"${name}" does not name the item at hand.`,
        help: `Write \`${name} (…) { each as $item { … } }\`.`,
      },
    };
  return judgeOperand(statement, row.operand, text);
}
