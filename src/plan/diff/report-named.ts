import type { Node } from '../../language/ast.ts';
import { type Around, below, type Difference } from './difference.ts';
import type { NamedMatch } from './match-named.ts';

/** Differences for what is on one side only, and for what has another name now. */
export function reportNamed(match: NamedMatch<Node>, around: Around): readonly Difference[] {
  return [
    ...match.removed.map(
      ({ name, item }): Difference => ({ ...below(around, name), change: 'removed', before: item }),
    ),
    ...match.added.map(
      ({ name, item }): Difference => ({ ...below(around, name), change: 'added', after: item }),
    ),
    ...match.renamed.map(
      ({ before, after }): Difference => ({
        ...below(around, before.name),
        change: 'removed',
        before: before.item,
        after: after.item,
        renamedTo: [...around.path, after.name],
      }),
    ),
  ];
}
