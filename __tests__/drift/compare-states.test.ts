import { describe, expect, test } from '@jest/globals';
import { compareStates } from '../../src/drift/compare-states.ts';
import { OBJECT_STATES, type ObjectState } from '../../src/drift/object-state.ts';
import { type DriftIgnore, isDrifted, judgeDrift } from '../../src/drift/verdict.ts';

const KEY = 'key';
const object = { kind: 'function', name: 'cart/total' } as const;

/** The state of one object by its digests in git, in Xano and in the last deployment; `-` is not there. */
function stateOf(git: string, live: string, last: string | undefined): ObjectState | 'same' {
  const toMap = (digest: string) => new Map(digest === '-' ? [] : [[KEY, digest]]);
  const deployed = last === undefined ? undefined : toMap(last);
  const identities = new Map([[KEY, object]]);
  const [found] = compareStates({ git: toMap(git), live: toMap(live), deployed, identities });
  return found?.state ?? 'same';
}

describe('compareStates', () => {
  // git, live, last deployed; letters that are equal mean the same
  test.each<[string, string, string | undefined, ObjectState | 'same', string]>([
    ['a', 'a', 'a', 'same', 'nothing happened'],
    ['b', 'b', 'a', 'same', 'what was edited in Xano was brought into git'],
    ['a', 'a', undefined, 'same', 'nothing differs, whoever made it'],
    ['-', '-', 'a', 'same', 'gone from both'],
    ['a', 'b', 'a', 'edited', 'changed in Xano'],
    ['-', 'b', 'a', 'edited', 'gone from git, and changed in Xano besides'],
    ['-', 'a', '-', 'added', 'made in Xano'],
    ['a', '-', 'a', 'deleted', 'deleted in Xano'],
    ['b', '-', 'a', 'deleted', 'changed in git and deleted in Xano'],
    ['b', 'c', 'a', 'diverged', 'changed in both'],
    ['a', 'b', '-', 'diverged', 'made in both, and not the same'],
    ['b', 'a', 'a', 'ahead', 'changed in git'],
    ['a', '-', '-', 'ahead', 'new in git'],
    ['-', 'a', 'a', 'left-behind', 'deleted in git'],
    ['a', 'b', undefined, 'differs', 'no record'],
    ['-', 'b', undefined, 'differs', 'no record, only in Xano'],
    ['a', '-', undefined, 'differs', 'no record, only in git'],
  ])('git %s, live %s, deployed %s: %s (%s)', (git, live, last, state) => {
    expect(stateOf(git, live, last)).toBe(state);
  });

  test('every state is met above; objects come by key', () => {
    const digests = new Map([
      ['b', '1'],
      ['a', '1'],
      ['c', '1'],
    ]);
    const identities = new Map([...digests.keys()].map((key) => [key, { kind: 'function', name: key }]));
    const found = compareStates({ git: digests, live: new Map(), deployed: undefined, identities });
    expect(found.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });
});

describe('judgeDrift', () => {
  const TODAY = '2026-11-25';
  const ignore: DriftIgnore = { object: 'function "cart/total"', reason: 'Tried out.', until: TODAY };
  const states = Object.keys(OBJECT_STATES).filter((name): name is ObjectState => name in OBJECT_STATES);

  test.each(states)('%s: drift by itself, as the table says', (state) => {
    const { verdict, objects } = judgeDrift([{ ...object, state }], [], TODAY);
    expect(verdict).toBe(OBJECT_STATES[state].drift ? 'drift' : 'none');
    expect(objects.map(isDrifted)).toEqual([OBJECT_STATES[state].drift]);
  });

  test('an ignore holds on its last day, keeps the object in the list, and says why', () => {
    expect(judgeDrift([{ ...object, state: 'edited' }], [ignore], TODAY)).toEqual({
      verdict: 'none',
      objects: [{ ...object, state: 'edited', ignored: { reason: 'Tried out.', until: TODAY } }],
      staleIgnores: [],
    });
  });

  test.each<[string, Partial<DriftIgnore>, ObjectState]>([
    ['its day has passed', { until: '2026-11-24' }, 'edited'],
    ['it is for another object', { object: 'function "cart/totals"' }, 'edited'],
    ['what it is for is no drift', {}, 'ahead'],
  ])('an ignore is stale when %s', (_, about, state) => {
    const stale = { ...ignore, ...about };
    const { objects, staleIgnores } = judgeDrift([{ ...object, state }], [stale], TODAY);
    expect(staleIgnores).toEqual([stale]);
    expect(objects).toEqual([{ ...object, state }]);
  });

  test('one object that is not ignored is drift; endpoints are named with verb and group', () => {
    const endpoint = { kind: 'query', name: 'cart', verb: 'POST', group: 'shop', state: 'deleted' } as const;
    const other = { ...ignore, object: 'endpoint POST "cart" in group "shop"' };
    const both = [{ ...object, state: 'added' } as const, endpoint];
    expect(judgeDrift(both, [other], TODAY).verdict).toBe('drift');
    expect(judgeDrift(both, [other, ignore], TODAY).verdict).toBe('none');
  });
});
