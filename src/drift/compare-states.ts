import { compareText } from '../source/diagnostic.ts';
import type { ObjectIdentity } from '../workspace/object.ts';
import type { DriftedObject, ObjectState } from './object-state.ts';

/** One state of a workspace: what each object does, by its key. Equal digests mean the same, whatever the layout. */
export type StateDigests = ReadonlyMap<string, string>;

export interface ThreeStates {
  readonly git: StateDigests;
  readonly live: StateDigests;
  /** Missing when nothing was ever deployed, or no record of it can be read. */
  readonly deployed: StateDigests | undefined;
  readonly identities: ReadonlyMap<string, ObjectIdentity>;
}

/** Every object on which the states do not agree, by key. */
export function compareStates({ git, live, deployed, identities }: ThreeStates): readonly DriftedObject[] {
  const keys = new Set([...git.keys(), ...live.keys()]);
  return [...keys].sort(compareText).flatMap((key): readonly DriftedObject[] => {
    const state = findState(git.get(key), live.get(key), deployed, deployed?.get(key));
    const identity = identities.get(key);
    return state === undefined || identity === undefined ? [] : [{ ...identity, state }];
  });
}

function findState(
  git: string | undefined,
  live: string | undefined,
  deployed: StateDigests | undefined,
  last: string | undefined,
): ObjectState | undefined {
  if (git === live) return undefined;
  if (deployed === undefined) return 'differs';
  if (git === undefined) {
    if (last === undefined) return 'added';
    return live === last ? 'left-behind' : 'edited';
  }
  if (live === undefined) return last === undefined ? 'ahead' : 'deleted';
  if (live === last) return 'ahead';
  return git === last ? 'edited' : 'diverged';
}
