import { describe, expect, test } from '@jest/globals';
import { alignSequence } from '../../src/plan/diff/align-sequence.ts';

/** Each step that is not `same`, as `removed 1`, `paired 1→0`; letters of the same case-folded form are like each other. */
function steps(before: string, after: string): readonly string[] {
  const isLike = (b: number, a: number): boolean => before[b]?.toLowerCase() === after[a]?.toLowerCase();
  return alignSequence([...before], [...after], isLike)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, before: b, after: a }) => {
      if (b === undefined) return `${kind} ${a}`;
      return a === undefined ? `${kind} ${b}` : `${kind} ${b}→${a}`;
    });
}

describe('alignSequence', () => {
  test.each([
    ['nothing', 'abc', 'abc', []],
    ['an insertion', 'ac', 'abc', ['added 1']],
    ['a removal', 'abc', 'ac', ['removed 1']],
    ['an edit', 'abc', 'axc', ['paired 1→1']],
    ['a move down', 'abcd', 'bcda', ['moved 0→3']],
    ['a move up', 'abcd', 'dabc', ['moved 3→0']],
    ['a swap', 'ab', 'ba', ['moved 0→1']],
    ['an edit that makes a twin', 'ab', 'bb', ['paired 0→0']],
    ['an insertion of a twin', 'ab', 'aab', ['added 1']],
    ['a removal of a twin', 'aab', 'ab', ['removed 1']],
    ['an edit next to an insertion', 'ab', 'xAb', ['added 0', 'paired 0→1']],
    ['everything new', '', 'ab', ['added 0', 'added 1']],
    ['everything gone', 'ab', '', ['removed 0', 'removed 1']],
  ] as const)('%s', (_what, before, after, expected) => {
    expect(steps(before, after)).toEqual(expected);
  });
});
