import type { Statement } from '../../language/ast.ts';
import { walk } from '../../language/visit.ts';
import { findAssignment, readHeaderName, readText } from '../../workspace/clauses.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { readDocument } from '../plan-context.ts';
import { findActiveStatements } from './effects.ts';

/** Errors that mean "you may not". */
const REFUSALS: ReadonlySet<string> = new Set(['accessdenied', 'unauthorized', 'toomanyrequests']);

/** Whether a statement keeps people out: it refuses, or calls a function that does. */
export function isGuard(statement: Statement, workspace: Workspace): boolean {
  switch (statement.keyword.text) {
    case 'precondition':
      return isRefusing(statement) || isAboutCaller(statement);
    case 'security.check_password':
    case 'redis.ratelimit':
      return true;
    case 'function.run':
    case 'function.call':
    case 'middleware.call':
      return isGuardCalled(statement, workspace);
    default:
      return false;
  }
}

function isRefusing(statement: Statement): boolean {
  return REFUSALS.has(readText(statement.body, 'error_type')?.text ?? '');
}

/** Asks something about `$auth`, in its header or in what it compares. */
export function isAboutCaller(statement: Statement): boolean {
  let found = false;
  const look = {
    variable: ({ name }: { readonly name: string }) => {
      found ||= name === 'auth';
    },
  };
  for (const part of statement.header) walk(part, [look]);
  const where = findAssignment(statement.body, 'where');
  if (where !== undefined) walk(where, [look]);
  return found;
}

/** One call deep: a function that does nothing but pass on to a guard is a rarity. */
function isGuardCalled(statement: Statement, workspace: Workspace): boolean {
  const name = readHeaderName(statement.header)?.text;
  const target = name === undefined ? undefined : workspace.resolve({ to: 'function', name });
  const document = readDocument(target);
  const stack = document?.body.entries.find(
    (entry) => entry.type === 'statement' && entry.keyword.text === 'stack',
  );
  if (stack === undefined) return false;
  return findActiveStatements(stack).some(
    (inner) => inner.keyword.text === 'precondition' && (isRefusing(inner) || isAboutCaller(inner)),
  );
}
