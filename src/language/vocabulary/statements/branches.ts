import { wordTable } from '../word-table.ts';

export interface BranchRow {
  /** `elseif ($n > 1)`, `case ("a")` */
  readonly operand: 'none' | 'expression';
  /** May name what it stands for: `each as $row`. */
  readonly names?: true;
  /** `} break` may stand after the braces. */
  readonly leaves?: true;
}

/** Blocks of statements inside a statement's braces. They stand there only: `StatementRow.branches` says in which. */
export const BRANCHES: Readonly<Record<string, BranchRow>> = wordTable<BranchRow>({
  if: { operand: 'expression' },
  elseif: { operand: 'expression' },
  else: { operand: 'none' },
  case: { operand: 'expression', leaves: true },
  default: { operand: 'none' },
  each: { operand: 'none', names: true },
  try: { operand: 'none' },
  catch: { operand: 'none' },
  finally: { operand: 'none' },
  stack: { operand: 'none' },
});
