import type { Expression, Node } from '../../language/ast.ts';
import { findPair, readName } from '../../workspace/clauses.ts';
import { readDocument } from '../plan-context.ts';
import { readSwitch } from './read-value.ts';
import { always, type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';

const TABLE = ['table'] as const;

/** Everything of a table but its columns. */
export const TABLE_RULES: readonly ImpactRule[] = [
  {
    id: 'index-changed',
    summary: 'A new unique index may fail on rows that are there; without one, doubles come in.',
    kinds: TABLE,
    path: 'index.*',
    judge: ({ difference }) => judgeUnique(isUnique(difference.before), isUnique(difference.after)),
  },
  {
    id: 'index-type-changed',
    summary: 'An index that becomes unique may fail on rows that are there.',
    kinds: TABLE,
    path: 'index.*.type',
    judge: ({ difference }) => judgeUnique(isUniqueType(difference.before), isUniqueType(difference.after)),
  },
  {
    id: 'index-columns-changed',
    summary: 'A unique index over other columns may fail on rows that are there.',
    kinds: TABLE,
    path: 'index.*.**',
    judge: judgeIndexColumns,
  },
  {
    id: 'table-auth',
    summary: 'Who can sign in with the rows of a table.',
    kinds: TABLE,
    path: 'auth',
    judge: ({ difference }) => {
      switch (readSwitch(difference)) {
        case 'on':
          return { impacts: ['exposing'], reason: 'People can sign in with rows of this table from now on.' };
        case 'off':
          return { impacts: ['breaking'], reason: 'Nobody can sign in with rows of this table any more.' };
        case undefined:
          return safe('It still means the same.');
      }
    },
  },
  {
    id: 'seed-rows',
    summary: 'Rows in a document are pushed only when records are asked for.',
    kinds: TABLE,
    path: 'items.**',
    judge: always([], 'Rows in the document are pushed only when records are asked for.'),
  },
  {
    id: 'table-view',
    summary: 'Views and autocompletion are for people who look at the table.',
    kinds: TABLE,
    path: 'view.**',
    judge: always([], 'It changes how people see the table, not the table.'),
  },
  {
    id: 'table-autocomplete',
    summary: 'Views and autocompletion are for people who look at the table.',
    kinds: TABLE,
    path: 'autocomplete.**',
    judge: always([], 'It changes how people see the table, not the table.'),
  },
];

/** The entry that is changed is the one at the same position in the state after. */
function judgeIndexColumns({ difference: { path }, before, after }: Subject): Verdict {
  if (path.at(-1) === 'op') return safe('An index changes how fast rows are found, not which.');
  const list = readDocument(after ?? before)?.body.entries.find(
    (entry) => entry.type === 'assignment' && entry.name.text === 'index',
  );
  const items = list?.type === 'assignment' && list.value.type === 'array' ? list.value.items : [];
  return isUnique(items[Number(path[1])])
    ? {
        impacts: ['breaking'],
        reason: 'Rows that are there may not be unique by these columns and refuse the push.',
      }
    : safe('An index changes how fast rows are found, not which.');
}

function judgeUnique(before: boolean, after: boolean): Verdict {
  if (after && !before)
    return {
      impacts: ['breaking'],
      reason:
        'Rows that are there may be no longer unique and refuse the push; writers of doubles are refused.',
    };
  if (before && !after)
    return {
      impacts: ['unknown'],
      reason: 'Doubles are taken from now on: code that counts on one row may find several.',
    };
  return safe('An index changes how fast rows are found, not which.');
}

function isUnique(node: Node | undefined): boolean {
  if (node?.type !== 'object') return false;
  return isUniqueType(findPair(node, 'type')?.value);
}

function isUniqueType(node: Node | undefined): boolean {
  const value: Expression | undefined =
    node?.type === 'string' || node?.type === 'identifier' ? node : undefined;
  const text = value === undefined ? undefined : readName(value)?.text;
  return text === 'primary' || (text?.includes('unique') ?? false);
}
