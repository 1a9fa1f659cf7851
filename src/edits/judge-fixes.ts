import type { Diagnostic } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';

export interface CheckedState {
  readonly diagnostics: readonly Diagnostic[];
  /** Checks that broke: what they would have found is unknown. */
  readonly failures: readonly Failure[];
}

/** Why a fix was not made. */
export type DropReason =
  | { readonly kind: 'misplaced' }
  | { readonly kind: 'stays' }
  | { readonly kind: 'causes'; readonly found: Diagnostic }
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'not-tried' };

/**
 * Whether fixes did what they say: what they are for is gone, and nothing new is there. What could not
 * be read hides what is wrong in it: after a fix of what Xano refuses to read only new findings of that kind count.
 * @returns undefined when they did
 */
export function judgeFixes(
  before: CheckedState,
  after: CheckedState,
  fixed: readonly Diagnostic[],
): DropReason | undefined {
  if (after.failures.length > before.failures.length) return { kind: 'unchecked' };
  const allowed = countByKey(before.diagnostics);
  for (const diagnostic of fixed) {
    const key = buildKey(diagnostic);
    allowed.set(key, (allowed.get(key) ?? 0) - 1);
  }
  const opensText = fixed.some(isUnreadable);
  const wanted = new Set(fixed.map(buildKey));
  for (const diagnostic of after.diagnostics) {
    const key = buildKey(diagnostic);
    const left = (allowed.get(key) ?? 0) - 1;
    allowed.set(key, left);
    if (left >= 0) continue;
    if (wanted.has(key)) return { kind: 'stays' };
    if (opensText && !isUnreadable(diagnostic)) continue;
    return { kind: 'causes', found: diagnostic };
  }
  return undefined;
}

function isUnreadable({ category }: Diagnostic): boolean {
  return category === 'syntax' || category === 'rejected';
}

function countByKey(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const key = buildKey(diagnostic);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Without the place, which moves; how many there are is counted. */
function buildKey({ file, check, message }: Diagnostic): string {
  return JSON.stringify([file, check, message]);
}

/** One sentence. */
export function describeDrop(reason: DropReason): string {
  switch (reason.kind) {
    case 'misplaced':
      return 'Its edits do not fit the text.';
    case 'stays':
      return 'With it, the finding was still there.';
    case 'causes': {
      const { file, line, message } = reason.found;
      return `With it, something new was found in ${file}:${line}: ${message}`;
    }
    case 'unchecked':
      return 'With it, a check broke, so nobody can tell whether it is right.';
    case 'not-tried':
      return 'There were too many others to try it.';
    default:
      return reason satisfies never;
  }
}
