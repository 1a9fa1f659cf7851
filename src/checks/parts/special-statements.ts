import type { Statement } from '../../language/ast.ts';
import type { Ancestors } from '../../language/visit.ts';
import { wordTable } from '../../language/vocabulary/word-table.ts';
import { resolveFirstStatement, resolveIndex } from '../../workspace/clauses.ts';
import { isLeftover } from '../leftover-after-value.ts';
import { VARIABLE_WORDS } from '../var-shorthand.ts';

/** What follows a branch that has lost the statement around it, and is reported there. */
const FOLLOWS = wordTable<string>({
  elseif: 'if',
  elif: 'if',
  else: 'if',
  catch: 'try',
  finally: 'try',
});
const OWN_CHECKS: ReadonlySet<string> = new Set(['db.update', 'post_process', 'if', 'try']);

/** Whether a check of its own tells what is wrong with a statement that does not exist. */
export function isReportedElsewhere(statement: Statement, ancestors: Ancestors, text: string): boolean {
  const { keyword, header } = statement;
  const name = keyword.text;
  if (OWN_CHECKS.has(name)) return true;
  if (VARIABLE_WORDS.has(name) && header[0]?.type === 'attribute') return true;
  const block = ancestors.at(-1);
  if (block?.type !== 'block') return false;
  const index = resolveIndex(block.entries, statement);
  if (isLeftover(block.entries[index - 1], statement, text)) return true;
  const first = FOLLOWS[name];
  const opener = first === undefined ? undefined : resolveFirstStatement(block, first);
  return opener !== undefined && resolveIndex(block.entries, opener) < index;
}
