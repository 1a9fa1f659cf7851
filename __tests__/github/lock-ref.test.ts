import { describe, expect, test } from '@jest/globals';
import { createLockStore } from '../../src/github/lock-ref.ts';
import type { HeldLock, LockOutcome } from '../../src/github/lock-store.ts';
import { callsOf, clientOf, connect, errorOf } from './connect.ts';
import { hash } from './local-github/state.ts';

const NOON = Date.UTC(2026, 0, 1, 12);
const MINUTE = 60_000;
const at = (minutes: number) => new Date(NOON + minutes * MINUTE).toISOString();
const wish = (name: string, minutes = 30) => ({
  owner: name,
  runUrl: `https://github.com/octo-org/backend/actions/runs/${name}`,
  expiresAt: at(minutes),
});

async function setUp() {
  const { github, client } = await connect();
  let now = NOON;
  const clock = () => now;
  return {
    github,
    ours: createLockStore(client, clock),
    /** Another run, with a connection of its own. */
    theirs: createLockStore(clientOf(github), clock),
    wait: (minutes: number) => {
      now += minutes * MINUTE;
    },
    shaAt: (ref = 'refs/xano-ci/locks/staging') => github.state.refs.get(ref)?.sha,
  };
}

function held(outcome: LockOutcome): HeldLock {
  if (outcome.acquired) return outcome.lock;
  throw new Error('The lock was not acquired.');
}

describe('acquire', () => {
  test('makes a ref that says who holds it', async () => {
    const { github, ours, theirs, shaAt } = await setUp();
    const outcome = await ours.acquire('staging', wish('1'));
    expect(outcome).toEqual({
      acquired: true,
      lock: { target: 'staging', ...wish('1'), id: shaAt() },
      replaced: undefined,
    });
    expect(callsOf(github)).toEqual(['POST /git/trees', 'POST /git/commits', 'POST /git/refs']);
    expect(await theirs.read('staging')).toEqual(wish('1'));
    expect(await theirs.read('production')).toBeUndefined();
  });

  test('says who has it', async () => {
    const { ours, theirs, shaAt } = await setUp();
    const lock = held(await ours.acquire('staging', wish('1')));
    expect(await theirs.acquire('staging', wish('2'))).toEqual({
      acquired: false,
      holder: wish('1'),
      ref: 'refs/xano-ci/locks/staging',
    });
    expect(shaAt()).toBe(lock.id);
  });

  test('of two at once one wins', async () => {
    const { ours, theirs, shaAt } = await setUp();
    const outcomes = await Promise.all([
      ours.acquire('staging', wish('same')),
      theirs.acquire('staging', wish('same')),
    ]);
    const winners = outcomes.filter(({ acquired }) => acquired);
    expect(winners.map(held)).toEqual([expect.objectContaining({ id: shaAt() })]);
  });

  test('locks each target by itself, whatever its name', async () => {
    const { github, ours } = await setUp();
    const names = ['eu/staging', 'eu=2fstaging', 'EU staging', '..', 'a.lock', 'ü~^:?*[\\', '-', '@{'];
    for (const name of names) held(await ours.acquire(name, wish('1')));
    expect([...github.state.refs.keys()]).toEqual([
      'refs/xano-ci/locks/eu=2fstaging',
      'refs/xano-ci/locks/eu=3d2fstaging',
      'refs/xano-ci/locks/EU=20staging',
      'refs/xano-ci/locks/=2e=2e',
      'refs/xano-ci/locks/a=2elock',
      'refs/xano-ci/locks/=c3=bc=7e=5e=3a=3f=2a=5b=5c',
      'refs/xano-ci/locks/-',
      'refs/xano-ci/locks/=40=7b',
    ]);
    for (const name of names) expect(await ours.read(name)).toEqual(wish('1'));
  });

  test('takes one that expired, and says whose it was', async () => {
    const { ours, theirs, wait, shaAt } = await setUp();
    const old = held(await ours.acquire('staging', wish('1')));
    wait(31);
    const outcome = await theirs.acquire('staging', wish('2', 90));
    expect(outcome).toMatchObject({ acquired: true, replaced: wish('1') });
    expect(held(outcome).id).toBe(shaAt());
    expect(await ours.release(old)).toBe('lost');
    expect(await ours.renew(old, at(99))).toBeUndefined();
    expect(shaAt()).toBe(held(outcome).id);
  });

  test('leaves one that expired this minute: clocks differ', async () => {
    const { ours, theirs, wait } = await setUp();
    await ours.acquire('staging', wish('1'));
    wait(30.9);
    expect(await theirs.acquire('staging', wish('2', 90))).toMatchObject({ acquired: false });
  });

  test('of several who take an expired one, one gets it', async () => {
    const { github, ours, theirs, wait, shaAt } = await setUp();
    await ours.acquire('staging', wish('1'));
    wait(60);
    const third = createLockStore(clientOf(github), () => NOON + 60 * MINUTE);
    const outcomes = await Promise.all(
      [ours, theirs, third].map((store, index) => store.acquire('staging', wish(`new ${index}`, 90))),
    );
    const winners = outcomes.filter(({ acquired }) => acquired).map(held);
    expect(winners).toEqual([expect.objectContaining({ id: shaAt() })]);
    const losers = outcomes.filter(({ acquired }) => !acquired);
    expect(losers).toHaveLength(2);
    for (const loser of losers) {
      expect(loser).toMatchObject({ holder: { owner: winners[0]?.owner } });
    }
  });

  test.each([
    ['creating it', { method: 'POST', path: '/git/refs' }, 0],
    ['taking over', { method: 'PATCH', path: '/git/refs' }, 60],
  ])('finds out that it won when the answer to %s got lost', async (_name, place, minutes) => {
    for (const kind of ['reset-after', 'bad-gateway-after'] as const) {
      const { github, ours, theirs, wait, shaAt } = await setUp();
      if (minutes > 0) await theirs.acquire('staging', wish('old'));
      wait(minutes);
      github.fail({ ...place, kind });
      expect(held(await ours.acquire('staging', wish('1', 90))).id).toBe(shaAt());
    }
  });

  test('tries once more when it was released in between', async () => {
    const { github, ours, theirs } = await setUp();
    const lock = held(await theirs.acquire('staging', wish('1')));
    let released = false;
    const client = clientOf(github, {
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (!released && answer.status === 422) {
          released = true;
          await theirs.release(lock);
        }
        return answer;
      },
    });
    const outcome = await createLockStore(client, () => NOON).acquire('staging', wish('2'));
    expect(outcome).toMatchObject({ acquired: true });
    expect(await ours.read('staging')).toEqual(wish('2'));
  });

  test('fails when GitHub refuses for another reason', async () => {
    const { github, ours } = await setUp();
    github.fail({ path: '/git/refs', times: 2, kind: { status: 422, message: 'Object does not exist' } });
    const error = await errorOf(ours.acquire('staging', wish('1')));
    expect(error.message).toBe(
      'Could not take the lock: GitHub refuses the request (HTTP 422): "Object does not exist".',
    );
  });

  test.each([
    ['a commit', 'commit', 'Fix typo'],
    ['JSON of others', 'commit', '{"version":2,"owner":"x"}'],
    ['a date that is none', 'commit', JSON.stringify({ version: 1, ...wish('1'), expiresAt: 'soon' })],
    ['a tag', 'tag', ''],
  ])('never touches what is no lock: %s', async (_name, type, message) => {
    const { github, ours, wait, shaAt } = await setUp();
    const commit = { message, tree: '0', parents: [], date: at(0) };
    const sha = hash(commit);
    github.state.commits.set(sha, commit);
    github.state.refs.set('refs/xano-ci/locks/staging', { type, sha });
    wait(10_000);
    expect(await ours.acquire('staging', wish('1', 20_000))).toEqual({
      acquired: false,
      holder: undefined,
      ref: 'refs/xano-ci/locks/staging',
    });
    expect(await ours.read('staging')).toBeUndefined();
    expect(shaAt()).toBe(sha);
  });
});

describe('renew', () => {
  test('moves the end, and keeps others out until then', async () => {
    const { ours, theirs, wait } = await setUp();
    const lock = held(await ours.acquire('staging', wish('1')));
    const renewed = await ours.renew(lock, at(90));
    expect(renewed).toMatchObject({ owner: '1', expiresAt: at(90) });
    wait(60);
    expect(await theirs.acquire('staging', wish('2', 120))).toMatchObject({ holder: wish('1', 90) });
    if (renewed === undefined) throw new Error('Not renewed.');
    expect(await ours.release(renewed)).toBe('released');
  });
});

describe('release', () => {
  test('removes what is ours', async () => {
    const { ours, theirs, shaAt } = await setUp();
    const lock = held(await ours.acquire('staging', wish('1')));
    expect(await ours.release(lock)).toBe('released');
    expect(shaAt()).toBeUndefined();
    expect(await ours.release(lock)).toBe('lost');
    expect(await theirs.acquire('staging', wish('2'))).toMatchObject({ acquired: true });
  });

  test('works from what was written down', async () => {
    const { ours, theirs, shaAt } = await setUp();
    const written = JSON.stringify(held(await ours.acquire('staging', wish('1'))));
    expect(await theirs.release(JSON.parse(written))).toBe('released');
    expect(shaAt()).toBeUndefined();
  });

  test('never removes the lock of someone else', async () => {
    const { github, ours, theirs, shaAt } = await setUp();
    const lock = held(await ours.acquire('staging', wish('1')));
    await ours.release(lock);
    const other = held(await theirs.acquire('staging', wish('2')));
    expect(await ours.release(lock)).toBe('lost');
    expect(await ours.release({ ...lock, owner: '2' })).toBe('lost');
    expect(shaAt()).toBe(other.id);
    expect(callsOf(github).filter((call) => call.startsWith('DELETE'))).toHaveLength(1);
  });

  test('leaves one that has expired to whoever comes next', async () => {
    const { ours, theirs, wait, shaAt } = await setUp();
    const lock = held(await ours.acquire('staging', wish('1')));
    wait(30);
    expect(await ours.release(lock)).toBe('expired');
    expect(shaAt()).toBe(lock.id);
    wait(1);
    expect(await theirs.acquire('staging', wish('2', 90))).toMatchObject({ acquired: true });
  });

  test.each(['reset', 'reset-after', 'bad-gateway-after'] as const)(
    'deletes again only what is still ours: %s',
    async (kind) => {
      const { github, ours, shaAt } = await setUp();
      const lock = held(await ours.acquire('staging', wish('1')));
      github.fail({ method: 'DELETE', kind });
      expect(await ours.release(lock)).toBe('released');
      expect(shaAt()).toBeUndefined();
      const deletes = callsOf(github).filter((call) => call.startsWith('DELETE'));
      expect(deletes).toHaveLength(kind === 'reset' ? 2 : 1);
    },
  );

  test('does not repeat a deletion that someone else’s lock would suffer from', async () => {
    const { github, ours, theirs, shaAt } = await setUp();
    const lock = held(await ours.acquire('staging', wish('1')));
    let other: HeldLock | undefined;
    const client = clientOf(github, {
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        if (init?.method !== 'DELETE') return answer;
        other = held(await theirs.acquire('staging', wish('2')));
        throw new TypeError('terminated');
      },
    });
    expect(await createLockStore(client, () => NOON).release(lock)).toBe('released');
    expect(shaAt()).toBe(other?.id);
  });
});
