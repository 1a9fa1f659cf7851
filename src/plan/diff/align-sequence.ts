/** What became of one item of a sequence. Positions count from 0. */
export type Step =
  | { readonly kind: 'same' | 'paired' | 'moved'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number; readonly after?: undefined }
  | { readonly kind: 'added'; readonly before?: undefined; readonly after: number };

/** Above this many comparisons the longest common subsequence is not worth its cost; items are then paired by position. */
const MOST_CELLS = 4_000_000;

/**
 * Aligns two sequences so that one inserted, removed, edited or moved item is one step that is not `same`.
 * @param before the items as texts that are equal exactly when the items are
 * @param isLike whether an item may be an edited form of another; asked only when a gap holds several
 */
export function alignSequence(
  before: readonly string[],
  after: readonly string[],
  isLike: (before: number, after: number) => boolean,
): readonly Step[] {
  const common = findCommon(before, after);
  const steps: Step[] = [];
  let left = 0;
  let right = 0;
  for (const [b, a] of [...common, [before.length, after.length] as const]) {
    steps.push(...fillGap({ from: left, to: b }, { from: right, to: a }, isLike));
    if (b < before.length) steps.push({ kind: 'same', before: b, after: a });
    left = b + 1;
    right = a + 1;
  }
  return pairMoved(steps, before, after);
}

type Match = readonly [before: number, after: number];

/** What both begin and end with is common, whatever is between: so an edit next to its twin stays one edit. */
function findCommon(before: readonly string[], after: readonly string[]): readonly Match[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const middle = findLongest(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  return [
    ...Array.from({ length: start }, (_, index): Match => [index, index]),
    ...middle.map(([b, a]): Match => [b + start, a + start]),
    ...Array.from(
      { length: end },
      (_, index): Match => [before.length - end + index, after.length - end + index],
    ),
  ];
}

function findLongest(before: readonly string[], after: readonly string[]): readonly Match[] {
  const width = after.length + 1;
  if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_CELLS) return [];
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (b: number, a: number): number => lengths[b * width + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b--) {
    for (let a = after.length - 1; a >= 0; a--) {
      lengths[b * width + a] =
        before[b] === after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1));
    }
  }
  const matches: Match[] = [];
  for (let b = 0, a = 0; b < before.length && a < after.length; ) {
    if (before[b] === after[a]) matches.push([b++, a++]);
    else if (at(b + 1, a) >= at(b, a + 1)) b += 1;
    else a += 1;
  }
  return matches;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** One against one is an edit; among several, an item is an edit of the next one that is like it. */
function fillGap(before: Range, after: Range, isLike: (before: number, after: number) => boolean): Step[] {
  if (before.to - before.from === 1 && after.to - after.from === 1)
    return [{ kind: 'paired', before: before.from, after: after.from }];
  const steps: Step[] = [];
  let a = after.from;
  for (let b = before.from; b < before.to; b++) {
    let found = a;
    while (found < after.to && !isLike(b, found)) found += 1;
    if (found === after.to) {
      steps.push({ kind: 'removed', before: b });
      continue;
    }
    for (; a < found; a++) steps.push({ kind: 'added', after: a });
    steps.push({ kind: 'paired', before: b, after: a });
    a += 1;
  }
  for (; a < after.to; a++) steps.push({ kind: 'added', after: a });
  return steps;
}

/** What is gone at one place and new, unchanged, at another was moved. */
function pairMoved(
  steps: readonly Step[],
  before: readonly string[],
  after: readonly string[],
): readonly Step[] {
  const added = steps.filter((step) => step.kind === 'added');
  const taken = new Set<Step>();
  const result: Step[] = [];
  for (const step of steps) {
    if (step.kind !== 'removed') {
      result.push(step);
      continue;
    }
    const home = added.find((other) => !taken.has(other) && after[other.after] === before[step.before]);
    if (home === undefined) result.push(step);
    else {
      taken.add(home);
      result.push({ kind: 'moved', before: step.before, after: home.after });
    }
  }
  return result.filter((step) => !taken.has(step));
}
