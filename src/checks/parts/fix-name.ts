import { resolveNear } from '../../source/resolve-near.ts';
import type { PlacedName } from '../../workspace/clauses.ts';
import type { Finding } from '../check.ts';

/**
 * Writes the one name that differs from a wrong one by a slip of the hand.
 * @param text of the file, to see whether the name stands in quotes
 */
export function fixName(
  name: PlacedName,
  known: Iterable<string> & object,
  text: string,
): Pick<Finding, 'fix'> {
  const right = resolveNear(name.text, known);
  if (right === undefined || text.slice(name.start, name.end) !== name.text) return {};
  const isQuoted = /["']/.test(text.charAt(name.start - 1));
  if (isQuoted ? /["'\\\n]/.test(right) : !/^[\p{L}_][\p{L}\d_.]*$/u.test(right)) return {};
  return {
    fix: {
      title: `Replace "${name.text}" by "${right}"`,
      at: { start: name.start, end: name.end },
      text: right,
    },
  };
}
