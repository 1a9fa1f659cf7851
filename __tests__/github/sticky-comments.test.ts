import { describe, expect, jest, test } from '@jest/globals';
import { renderPullMarker } from '../../src/github/pull-marker.ts';
import { createStickyComments } from '../../src/github/sticky-comments.ts';
import { fc } from '../support/properties.ts';
import { addPull } from './action-ports.ts';
import { CommentStore } from './comment-store.ts';
import { callsOf, clientOf, connect, errorOf } from './connect.ts';
import type { LocalGithub } from './local-github/start-local-github.ts';
import type { StoredComment } from './local-github/state.ts';
import { takeTurns } from './take-turns.ts';

jest.setTimeout(60_000);

const KEY = 'validate:backend';
const CREATE = { create: true };
const options = { now: () => Date.UTC(2026, 0, 1), wait: async () => {} };
const of = (run: number, body = `result of ${run}`, attempt = 1) => ({
  key: KEY,
  rank: { run, attempt },
  body,
});

async function setUp() {
  const { github, client } = await connect();
  const pull = addPull(github.state);
  return { github, client, pull, comments: createStickyComments(client, options) };
}

function commentsOf({ state }: LocalGithub): StoredComment[] {
  return state.issues[0]?.comments ?? [];
}

function add(github: LocalGithub, body: string, login?: string): StoredComment {
  const { state } = github;
  const comment = { id: state.nextId(), body, createdAt: state.nextDate(), ...(login && { login }) };
  commentsOf(github).push(comment);
  return comment;
}

const written = (run: number, attempt = 1) =>
  `${renderPullMarker(KEY, { run, attempt })}\n\nresult of ${run}`;
const textsOf = (github: LocalGithub) => commentsOf(github).map(({ body }) => body);

describe('one run after the other', () => {
  test('one comment is written once, edited, and left alone when it says the same', async () => {
    const { github, pull, comments } = await setUp();
    expect(await comments.write(pull, of(1), CREATE)).toBe('created');
    expect(await comments.write(pull, of(2), CREATE)).toBe('updated');
    const before = github.received.length;
    expect(await comments.write(pull, of(2), CREATE)).toBe('unchanged');
    expect(callsOf(github).slice(before)).toEqual([`GET /issues/${pull}/comments`]);
    expect(textsOf(github)).toEqual([written(2)]);
    expect([...github.state.reactions.values()].flat()).toEqual([]);
  });

  test('an earlier run says nothing, a later attempt does', async () => {
    const { github, pull, comments } = await setUp();
    await comments.write(pull, of(5), CREATE);
    expect(await comments.write(pull, of(4, 'old', 9), CREATE)).toBe('superseded');
    expect(textsOf(github)).toEqual([written(5)]);
    expect(await comments.write(pull, of(5, 'again', 2), CREATE)).toBe('updated');
    expect(textsOf(github)[0]).toContain('again');
  });

  test('each target has its own', async () => {
    const { github, pull, comments } = await setUp();
    await comments.write(pull, of(1), CREATE);
    await comments.write(pull, { ...of(1), key: 'validate:' }, CREATE);
    await comments.write(pull, { ...of(1), key: 'validate:backend2' }, CREATE);
    expect(commentsOf(github)).toHaveLength(3);
  });

  test('without a reason to speak only what is there is brought up to date', async () => {
    const { github, pull, comments } = await setUp();
    expect(await comments.write(pull, of(1), { create: false })).toBe('left-out');
    await comments.write(pull, of(1), CREATE);
    expect(await comments.write(pull, of(2), { create: false })).toBe('updated');
    expect(commentsOf(github)).toHaveLength(1);
  });

  test('the mark is what it is found by: its later forms, other ends of lines, on a later page', async () => {
    const { github, pull, comments } = await setUp();
    for (let index = 0; index < 101; index += 1) add(github, 'Talk.', 'someone');
    add(github, written(1).replace(' v1 run=1.1', ' v7 colour=red').replaceAll('\n', '\r\n'));
    expect(await comments.write(pull, of(2), CREATE)).toBe('updated');
    expect(commentsOf(github)).toHaveLength(102);
  });

  test.each([
    ['a person who copied all of it', written(1), 'someone'],
    ['another app that says what somebody has told it to', written(999), 'echo[bot]'],
    ['an app that quotes it', `> quoted\n\n${written(1)}`, undefined],
    ['another target', renderPullMarker('validate:', { run: 1, attempt: 1 }), undefined],
  ])('%s is left alone', async (_who, body, login) => {
    const { github, pull, comments } = await setUp();
    add(github, body, login);
    expect(await comments.write(pull, of(2), CREATE)).toBe('created');
    expect(textsOf(github)).toEqual([body, written(2)]);
  });

  test('what earlier runs left beside it goes, and what people wrote stays', async () => {
    const { github, pull, comments } = await setUp();
    add(github, written(1));
    add(github, 'Why?', 'someone');
    add(github, written(2));
    await comments.write(pull, of(3), CREATE);
    expect(textsOf(github)).toEqual([written(3), 'Why?']);
  });

  test('a lock that nobody has given back ends', async () => {
    const { github, client, pull } = await setUp();
    const comment = add(github, written(1));
    github.state.reactions.set(comment.id, [
      { id: 1, content: 'eyes', createdAt: new Date(options.now()).toISOString() },
    ]);
    let clock = options.now() + 4 * 60_000;
    const wait = async (ms: number) => {
      clock += ms;
    };
    const late = createStickyComments(client, { now: () => clock, wait });
    // Nothing newer is to be said.
    expect(await late.write(pull, of(1), CREATE)).toBe('unchanged');
    expect(clock).toBe(options.now() + 4 * 60_000);
    expect(await late.write(pull, of(2), CREATE)).toBe('updated');
    expect(textsOf(github)).toEqual([written(2)]);
    expect(clock - options.now()).toBe(5 * 60_000);
  });

  test.each(['reset-after', 'bad-gateway-after'] as const)(
    'is there once when its answer is lost: %s',
    async (kind) => {
      const { github, pull, comments } = await setUp();
      github.fail({ method: 'POST', path: '/comments', kind });
      expect(await comments.write(pull, of(1), CREATE)).toBe('created');
      expect(textsOf(github)).toEqual([written(1)]);
    },
  );

  test('a right that is missing is named', async () => {
    const { github, client } = await connect({ rights: { 'pull-requests': 'read' } });
    const pull = addPull(github.state);
    const error = await errorOf(createStickyComments(client, options).write(pull, of(1), CREATE));
    expect([error.kind, error.permission]).toEqual(['missing-permission', 'pull-requests: write']);
  });
});

test.each(Object.entries({ 'there is none': [], 'there is an earlier one': [1], 'there are two': [1, 2] }))(
  'a run that is killed at any of its requests leaves the next one nothing to stumble over, where %s',
  async (_what, start) => {
    for (let last = 0; last <= 10; last += 1) {
      let clock = options.now();
      const wait = async (ms: number) => {
        clock += ms;
      };
      const timed = { now: () => clock, wait };
      const store = new CommentStore(
        start.map((run) => written(run)),
        () => clock,
      );
      let sent = 0;
      const killed = store.client(async () => {
        sent += 1;
        if (sent > last) throw new Error('Killed.');
      });
      await createStickyComments(killed, timed)
        .write(7, of(10), CREATE)
        .catch(() => {});
      await createStickyComments(
        store.client(async () => {}),
        timed,
      ).write(7, of(11), CREATE);
      expect([last, store.bodies, store.locks]).toEqual([last, [written(11)], 0]);
      expect(clock - options.now()).toBeLessThanOrEqual(5 * 60_000);
    }
  },
);

describe('runs at the same time leave one comment, with what the latest says', () => {
  const STARTS: Readonly<Record<string, readonly number[]>> = {
    'there is none': [],
    'there is an earlier one': [1],
    'there are two': [1, 2],
  };

  async function race(
    start: readonly number[],
    runs: readonly number[],
    choose: (waiting: readonly number[]) => number,
  ): Promise<CommentStore> {
    const store = new CommentStore(start.map((run) => written(run)));
    const turns = takeTurns();
    const writing = runs.map((run, index) =>
      createStickyComments(store.client(turns.turnOf(index)), options).write(7, of(run), CREATE),
    );
    await turns.play(writing, choose);
    return store;
  }

  /** Goes through the orders in which requests of two runs can come: where both wait, the next bit says whose turn it is. */
  const byBits = (bits: number) => {
    let left = bits;
    return (waiting: readonly number[]): number => {
      if (waiting.length === 1) return waiting[0] ?? 0;
      const next = left % 2;
      left = Math.floor(left / 2);
      return waiting[next] ?? 0;
    };
  };

  /** The first run stops before its request `first`, the other goes on to `second`, then the first ends, then the other. */
  const pauseAt = (first: number, second: number) => {
    const sent = [0, 0];
    return (waiting: readonly number[]): number => {
      const isFirst = (sent[0] ?? 0) < first || (sent[1] ?? 0) >= second;
      const wanted = isFirst ? 0 : 1;
      const next = waiting.includes(wanted) ? wanted : (waiting[0] ?? 0);
      sent[next] = (sent[next] ?? 0) + 1;
      return next;
    };
  };

  test.each(Object.entries(STARTS))('interleaved at each request, where %s', async (_what, start) => {
    for (const runs of [
      [10, 11],
      [11, 10],
    ]) {
      for (let first = 0; first <= 12; first += 1) {
        for (let second = 1; second <= 12; second += 1) {
          const store = await race(start, runs, pauseAt(first, second));
          expect([first, second, store.bodies, store.locks]).toEqual([first, second, [written(11)], 0]);
        }
      }
      for (let bits = 0; bits < 256; bits += 1) {
        const store = await race(start, runs, byBits(bits));
        expect([bits, store.bodies, store.locks]).toEqual([bits, [written(11)], 0]);
      }
    }
  });

  test('three of them, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(2), { minLength: 30, maxLength: 60 }),
        fc.constantFrom(...Object.values(STARTS)),
        fc.shuffledSubarray([10, 11, 12], { minLength: 3 }),
        async (order, start, runs) => {
          let turn = 0;
          const store = await race(start, runs, (waiting) => {
            const wanted = order[turn % order.length] ?? 0;
            turn += 1;
            return waiting[wanted % waiting.length] ?? 0;
          });
          expect([store.bodies, store.locks]).toEqual([[written(12)], 0]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('on GitHub as well, where the earlier one has read before the later one writes', async () => {
    const { github, pull } = await setUp();
    add(github, written(1));
    const turns = takeTurns();
    const writing = [10, 11].map((run, index) => {
      const turn = turns.turnOf(index);
      const client = clientOf(github, {
        fetch: async (input, init) => {
          await turn();
          return fetch(input, init);
        },
      });
      return createStickyComments(client, options).write(pull, of(run), CREATE);
    });
    await turns.play(writing, pauseAt(3, 99));
    expect(textsOf(github)).toEqual([written(11)]);
  });
});
