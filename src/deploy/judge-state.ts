import type { ObjectIdentity } from '../workspace/object.ts';
import { isSettings } from './bundle.ts';
import { type Expectation, type ExpectedObject, hasContent } from './expectation.ts';
import type { LiveState } from './live-state.ts';

/**
 * What a look at the target says about a push:
 * - `landed`: everything that was to change has
 * - `untouched`: everything is as it was before
 * - `altered`: all of it has changed, though not all as it was sent; a push is all or nothing, so it was applied
 * - `partly`: some of it has landed
 * - `edited`: something is neither as before nor as it should be
 */
export type Reading =
  | { readonly state: 'landed' }
  | { readonly state: 'untouched' }
  | { readonly state: 'altered' | 'partly' | 'edited'; readonly objects: readonly ObjectIdentity[] };

/** Reads instead of guessing: the only thing that decides whether a push is sent, or sent again. */
export function judgeState(expectation: Expectation, before: LiveState, live: LiveState): Reading {
  const differing = expectation.objects.filter((object) => object.differs);
  const fresh = new Set(differing.map((object) => object.key));
  const landed = differing.filter((object) => isLanded(object, live));
  const gone = expectation.deleted.filter((object) => !live.objects.has(object.key));
  const expectedCount = differing.length + expectation.deleted.length;
  if (landed.length + gone.length === expectedCount) return { state: 'landed' };

  const untouched = differing.filter((object) => isUntouched(object, before, live));
  if (untouched.length === 0 && gone.length === expectation.deleted.length) {
    return { state: 'altered', objects: differing.filter((object) => !landed.includes(object)) };
  }
  const others = findEdits(before, live).filter(({ key }) => !fresh.has(key));
  const edited = [
    ...differing.filter((object) => !landed.includes(object) && !untouched.includes(object)),
    ...others.filter(({ key }) => !gone.some((object) => object.key === key) && !isRenamed(key, landed)),
  ];
  if (edited.length > 0) return { state: 'edited', objects: edited };
  return landed.length + gone.length === 0
    ? { state: 'untouched' }
    : { state: 'partly', objects: [...landed, ...gone] };
}

function isLanded(object: ExpectedObject, live: LiveState): boolean {
  const current = live.objects.get(object.key);
  return current !== undefined && hasContent(current, object);
}

/** Also when the object goes by another name before. */
function isUntouched(object: ExpectedObject, before: LiveState, live: LiveState): boolean {
  const key = object.before?.key ?? object.key;
  return (
    live.objects.get(key)?.whole === before.objects.get(key)?.whole &&
    (key === object.key || !live.objects.has(object.key))
  );
}

function isRenamed(key: string, landed: readonly ExpectedObject[]): boolean {
  return landed.some((object) => object.before?.key === key);
}

interface Edited extends ObjectIdentity {
  readonly key: string;
}

/** Objects that came, went or changed between two looks. Settings of the target are not deployed, so do not count. */
export function findEdits(before: LiveState, live: LiveState): readonly Edited[] {
  const came = [...live.objects.values()].filter(
    (object) => before.objects.get(object.key)?.whole !== object.whole,
  );
  const went = [...before.objects.values()].filter((object) => !live.objects.has(object.key));
  return [...came, ...went].filter((object) => !isSettings(object));
}
