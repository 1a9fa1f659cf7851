import { type Difference, renderPath } from './difference.ts';
import { readMeaning } from './meaning.ts';

/** A statement that is gone from one block and new, unchanged, in another of the same document was moved. */
export function pairMoves(differences: readonly Difference[]): readonly Difference[] {
  const taken = new Set<Difference>();
  const moves: Difference[] = [];
  for (const gone of differences) {
    if (!isOfRow(gone, 'removed')) continue;
    const home = differences.find(
      (other) => isOfRow(other, 'added') && !taken.has(other) && isSameStatement(gone, other),
    );
    if (home === undefined || gone.before === undefined) continue;
    taken.add(gone);
    taken.add(home);
    moves.push({ ...home, change: 'changed', before: gone.before, movedFrom: gone.path });
  }
  return [...differences.filter((difference) => !taken.has(difference)), ...moves];
}

/** Statements of a row, known by position; not branches and tests, which belong where they stand. */
function isOfRow({ change, path, before, after, renamedTo }: Difference, wanted: string): boolean {
  const node = before ?? after;
  return (
    change === wanted &&
    renamedTo === undefined &&
    node?.type === 'statement' &&
    /\.\d+$/.test(renderPath(path))
  );
}

function isSameStatement({ before }: Difference, { after }: Difference): boolean {
  return before !== undefined && after !== undefined && readMeaning(before) === readMeaning(after);
}
