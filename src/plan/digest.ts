import { createHash } from 'node:crypto';
import { compareText } from '../source/diagnostic.ts';
import { buildObjectKey } from '../workspace/object.ts';
import type { Change } from './change.ts';
import type { Difference } from './diff/difference.ts';
import { readMeaning } from './diff/meaning.ts';

/** A change with everything that it puts in place, not only the excerpt that is shown. */
export interface DigestedChange {
  readonly change: Change;
  readonly content: string;
}

/** Equal for differences that mean the same, however they are laid out. */
export function readContent({
  before,
  after,
  beforeText,
  afterText,
  movedFrom,
  renamedTo,
}: Difference): string {
  return JSON.stringify([
    before === undefined ? beforeText : readMeaning(before),
    after === undefined ? afterText : readMeaning(after),
    movedFrom,
    renamedTo,
  ]);
}

/** A name for what a plan does: approvals are given to it, and a plan that became another one is told by it. */
export function digestPlan(changes: readonly DigestedChange[]): string {
  const rows = changes.map(({ change, content }) =>
    JSON.stringify([buildObjectKey(change.object), change.path, change.change, change.impacts, content]),
  );
  return createHash('sha256').update(rows.sort(compareText).join('\n')).digest('hex').slice(0, 32);
}
