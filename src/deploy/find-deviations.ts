import type { Document, Statement } from '../language/ast.ts';
import { diffClauses } from '../plan/diff/diff-clauses.ts';
import { type Difference, renderPath } from '../plan/diff/difference.ts';
import { isSameMeaning } from '../plan/diff/meaning.ts';
import { withoutTargetClauses } from './content-digest.ts';

/** What came back otherwise than it was sent. */
export interface Deviation {
  /** Dotted from the document, as in a plan: `schema.email`, `stack.2.addon`. */
  readonly path: string;
  readonly what:
    | 'nullability-dropped'
    | 'addon-dropped'
    | 'stack-emptied'
    | 'changed'
    | 'missing'
    /** A clause of the document that was not sent. */
    | 'clause-added'
    /** A statement, a field, anything within a clause. */
    | 'added';
}

/** Where a document is not what was expected; what a plan would not call a change is no deviation. */
export function findDeviations(expected: Document, actual: Document): readonly Deviation[] {
  const differences = diffClauses(withoutTargetClauses(expected).body, withoutTargetClauses(actual).body);
  const isEmptied = countStatements(expected) > 0 && countStatements(actual) === 0;
  const rest = isEmptied ? differences.filter(({ path }) => path[0] !== 'stack') : differences;
  return [
    ...(isEmptied ? [{ path: 'stack', what: 'stack-emptied' } as const] : []),
    ...rest.flatMap(describe),
  ];
}

function describe({ path, change, before, after, renamedTo }: Difference): readonly Deviation[] {
  const place = renderPath(path);
  if (change === 'added') return [{ path: place, what: path.length === 1 ? 'clause-added' : 'added' }];
  if (change === 'removed' && renamedTo === undefined) {
    return [{ path: place, what: path.at(-1) === 'addon' ? 'addon-dropped' : 'missing' }];
  }
  if (before?.type !== 'field' || after?.type !== 'field' || !before.nullable || after.nullable) {
    return [{ path: place, what: 'changed' }];
  }
  const isAll = isSameMeaning(before, { ...after, nullable: true });
  return [
    { path: place, what: 'nullability-dropped' },
    ...(isAll ? [] : [{ path: place, what: 'changed' } as const]),
  ];
}

function countStatements({ body }: Document): number {
  return body.entries
    .filter((entry): entry is Statement => entry.type === 'statement' && entry.keyword.text === 'stack')
    .reduce((count, stack) => count + (stack.body?.entries.length ?? 0), 0);
}
