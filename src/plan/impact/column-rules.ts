import { describeObject, type WorkspaceObject } from '../../workspace/object.ts';
import { isMentioned } from '../find-calls.ts';
import type { Impact } from '../impact.ts';
import { type PlanContext, readDocument } from '../plan-context.ts';
import { judgeFilters } from './judge-filters.ts';
import { byChange, type ImpactRule, type Subject, safe, type Verdict } from './rule.ts';
import { describeShape, isRetyped } from './shape.ts';

const TABLE = ['table'] as const;

/** What happens to rows and values when columns change: mostly hidden inside what Xano calls an update. */
export const COLUMN_RULES: readonly ImpactRule[] = [
  {
    id: 'column-removed',
    summary: 'The values of a removed column are lost; a renamed one is dropped and added empty.',
    kinds: TABLE,
    path: 'schema.*',
    judge: (subject, context) => {
      const { change, renamedTo, path } = subject.difference;
      if (change !== 'removed') return undefined;
      const lost =
        renamedTo === undefined
          ? 'The column and its values are lost.'
          : `Xano cannot rename a column: it drops this one with its values, and adds "${renamedTo.at(-1) ?? ''}" empty.`;
      // Said to stay by documentation alone: nothing that is refused may hang on it.
      const note =
        context.mode === 'partial' ? ' A partial push is said to leave the column where it is.' : '';
      return judgeUsers(subject, context, path.at(-1) ?? '', ['destructive'], `${lost}${note}`);
    },
  },
  {
    id: 'column-added',
    summary: 'A new column takes nothing away, unless an endpoint takes all columns as inputs.',
    kinds: TABLE,
    path: 'schema.*',
    judge: (subject, context) => {
      const { difference } = subject;
      if (difference.change !== 'added') return undefined;
      const shape = difference.shape?.after;
      const takers = findTakers(subject, context, shape?.name ?? '');
      if (shape === undefined || shape.optional || takers.length === 0) return safe('The column is new.');
      return {
        impacts: ['breaking'],
        reason: `The column is required, and ${describeFew(takers)} takes all columns as inputs.`,
        affects: (caller) => (takers.includes(caller) ? 'breaking' : undefined),
      };
    },
  },
  {
    id: 'column-changed',
    summary: 'Another type empties the column; "not null" may fail on rows that are there.',
    kinds: TABLE,
    path: 'schema.*',
    judge: (subject, context) => judgeColumn(subject, context),
  },
  {
    id: 'vector-resized',
    summary: 'Another size empties the column.',
    kinds: TABLE,
    path: 'schema.*.size',
    judge: () => ({
      impacts: ['destructive'],
      reason: 'Every value of the column becomes null: vectors of another size cannot be kept.',
    }),
  },
  {
    id: 'reference-re-pointed',
    summary: 'Ids are kept and from then on mean rows of another table.',
    kinds: TABLE,
    path: 'schema.*.table',
    judge: byChange({
      changed: [
        ['destructive', 'breaking'],
        'The ids stay, and from now on mean rows of another table: what they meant is lost.',
      ],
      added: [[], 'The ids are now known to be those of a table.'],
      removed: [[], 'The ids stay; they are no longer known to be those of a table.'],
    }),
  },
  {
    id: 'enum-value-removed',
    summary: 'Rows that hold a removed value read null.',
    kinds: TABLE,
    path: 'schema.*.values.*',
    judge: (subject, context) => {
      const value = subject.difference.path.at(-1) ?? '';
      if (subject.difference.change === 'added') return safe('The column takes one more value.');
      const lost = `Rows that hold "${value}" read null until the value is back.`;
      return judgeUsers(subject, context, value, ['destructive'], lost);
    },
  },
  {
    id: 'nested-column',
    summary: 'What is inside an object column changes with it.',
    kinds: TABLE,
    path: 'schema.*.schema.**',
    judge: ({ difference: { change } }) =>
      change === 'added'
        ? safe('The object holds one more field.')
        : { impacts: ['destructive'], reason: 'What rows hold at this place is not read any more.' },
  },
  {
    id: 'sensitive-column',
    summary: 'A column that is no longer sensitive shows up in logs and in the history of requests.',
    kinds: TABLE,
    path: 'schema.*.sensitive',
    judge: (subject) => judgeSensitive(subject),
  },
];

/** A sensitive value is hidden from the history of requests. */
export function judgeSensitive({ difference }: Subject): Verdict {
  const isSensitive = difference.change === 'added' || difference.change === 'changed';
  const node = difference.after;
  const value = node?.type === 'assignment' ? node.value : node;
  const isOn = isSensitive && !(value?.type === 'word' && value.word === 'false');
  return isOn
    ? safe('Its values are hidden from logs from now on.')
    : { impacts: ['exposing'], reason: 'Its values show up in logs and in the history of requests.' };
}

function judgeColumn(subject: Subject, context: PlanContext): Verdict | undefined {
  const { difference } = subject;
  const shape = difference.shape;
  if (difference.change !== 'changed' || shape?.before === undefined || shape.after === undefined)
    return undefined;
  const { before, after } = shape;
  if (isRetyped(before, after)) {
    const lost = `Every value of the column becomes null: ${describeShape(before)} → ${describeShape(after)}.`;
    return judgeUsers(subject, context, before.name, ['destructive'], lost);
  }
  const impacts: Impact[] = [];
  const reasons: string[] = [];
  if (before.nullable && !after.nullable) {
    impacts.push('breaking');
    reasons.push('Rows that hold null may refuse the push, and null is not taken any more.');
  } else if (!before.nullable && after.nullable) {
    impacts.push('unknown');
    reasons.push('Null is allowed now; in the database itself the column stays "not null".');
  }
  if (before.optional && !after.optional) {
    impacts.push('breaking');
    reasons.push('Who adds a row has to give it from now on.');
  } else if (!before.optional && after.optional) reasons.push('It may be left out from now on.');
  const filters = judgeFilters(difference, 'a row');
  impacts.push(...filters.impacts);
  reasons.push(...filters.reasons);
  const reason = reasons.length === 0 ? 'Rows that are there keep their values.' : reasons.join(' ');
  return { impacts, reason };
}

/** A loss of values also breaks those who ask for them. */
function judgeUsers(
  { before, after }: Subject,
  { callers }: PlanContext,
  word: string,
  impacts: readonly Impact[],
  reason: string,
): Verdict {
  const users = callers.findDirect(before, after).flatMap(({ object }) => {
    const document = readDocument(object);
    return document !== undefined && isMentioned(document, word) ? [object] : [];
  });
  const unseen = (object: WorkspaceObject): Impact | undefined =>
    readDocument(object) === undefined ? 'unknown' : undefined;
  return {
    impacts: users.length === 0 ? impacts : [...impacts, 'breaking'],
    reason: users.length === 0 ? reason : `${reason} Still used by ${describeFew(users)}.`,
    affects: (caller) => (users.includes(caller) ? 'breaking' : unseen(caller)),
  };
}

/** Objects that take every column of the table as an input (`dblink`), this one too. */
function findTakers(
  { after }: Subject,
  { callers }: PlanContext,
  column: string,
): readonly WorkspaceObject[] {
  return callers.findDirect(after).flatMap(({ object }) => {
    const isTaken = object.contract.inputTables.some(
      ({ table, hidden }) => table === after?.name && !hidden.includes(column),
    );
    return isTaken ? [object] : [];
  });
}

function describeFew(objects: readonly WorkspaceObject[]): string {
  const [first, ...others] = objects;
  if (first === undefined) return 'nobody';
  return others.length === 0 ? describeObject(first) : `${describeObject(first)} and ${others.length} more`;
}
