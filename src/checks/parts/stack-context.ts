import type { Name, NamedEntry, Node, Statement } from '../../language/ast.ts';
import type { Ancestors } from '../../language/visit.ts';
import { BRANCHES } from '../../language/vocabulary/statements/branches.ts';

/** What the parent of a statement or an assignment says about it. */
export type Surroundings =
  /** Directly in a document: it is a clause. */
  | { readonly type: 'document' }
  /** In a block that holds statements: `stack`, a branch, a `test`. */
  | { readonly type: 'stack'; readonly owner: Statement }
  /** Between the braces of a statement that takes arguments. */
  | { readonly type: 'statement'; readonly owner: Statement }
  /** In the options of a field or in a list of fields. */
  | { readonly type: 'field' };

export function findSurroundings(ancestors: Ancestors): Surroundings {
  const owner = ancestors.findLast((node: Node) => node.type !== 'block');
  switch (owner?.type) {
    case 'document':
      return { type: 'document' };
    case 'statement':
      return { type: holdsStatements(owner) ? 'stack' : 'statement', owner };
    default:
      return { type: 'field' };
  }
}

function holdsStatements(statement: Statement): boolean {
  return Object.hasOwn(BRANCHES, statement.keyword.text) || statement.keyword.text === 'test';
}

/** What a clause or an argument is called, whatever its form. */
export function readEntryName(entry: NamedEntry): Name {
  return entry.type === 'assignment' ? entry.name : entry.keyword;
}

/** Arguments and entries of arguments whose values are read as query expressions. */
const QUERY_KEYS: ReadonlySet<string> = new Set([
  'where',
  'additional_where',
  'eval',
  'group',
  'search',
  'join',
]);

/** In a query other operators and filters are there than in other expressions. Backticks lead back to the others. */
export function isInQuery(ancestors: Ancestors): boolean {
  for (let at = ancestors.length - 1; at >= 0; at -= 1) {
    const node = ancestors[at];
    if (node === undefined) break;
    if (node.type === 'template') return false;
    if (node.type === 'pair' && QUERY_KEYS.has(node.key.text)) return true;
    if (node.type === 'assignment') return QUERY_KEYS.has(node.name.text);
  }
  return false;
}
