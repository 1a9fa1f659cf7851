import { describe, expect, jest, test } from '@jest/globals';
import { readPullMarker, renderPullMarker } from '../../src/github/pull-marker.ts';
import { createStickyComments } from '../../src/github/sticky-comments.ts';
import { fc } from '../support/properties.ts';
import { addPull } from './action-ports.ts';
import { CommentStore } from './comment-store.ts';
import { callsOf, connect } from './connect.ts';
import { takeTurns } from './take-turns.ts';

jest.setTimeout(60_000);

const KEY = 'validate:backend';
const CREATE = { create: true };
const options = { now: () => Date.UTC(2026, 0, 1), wait: async () => {} };
const textOf = (run: number, part: number) => `part ${part} of run ${run}`;
/** What a run says in so many comments. */
const of = (run: number, count: number) => {
  const [body = '', ...further] = Array.from({ length: count }, (_, index) => textOf(run, index + 1));
  return { key: KEY, rank: { run, attempt: 1 }, body, further };
};
const written = (run: number, count: number) =>
  Array.from(
    { length: count },
    (_, index) => `${renderPullMarker(KEY, { run, attempt: 1 }, index + 1)}\n\n${textOf(run, index + 1)}`,
  );

describe('what one comment cannot hold', () => {
  test('goes on in others, which are edited, left alone when they say the same, and removed when nobody needs them', async () => {
    const { github, client } = await connect();
    const pull = addPull(github.state);
    const comments = createStickyComments(client, options);
    const texts = () => github.state.issues[0]?.comments.map(({ body }) => body);
    expect(await comments.write(pull, of(1, 3), CREATE)).toBe('created');
    expect(texts()).toEqual(written(1, 3));
    const before = github.received.length;
    expect(await comments.write(pull, of(1, 3), CREATE)).toBe('unchanged');
    expect(callsOf(github).slice(before)).toEqual([`GET /issues/${pull}/comments`]);
    const ids = github.state.issues[0]?.comments.map(({ id }) => id);
    expect(await comments.write(pull, of(2, 3), CREATE)).toBe('updated');
    expect(texts()).toEqual(written(2, 3));
    expect(github.state.issues[0]?.comments.map(({ id }) => id)).toEqual(ids);
    expect(await comments.write(pull, of(1, 3), CREATE)).toBe('superseded');
    for (const count of [2, 4]) {
      expect(await comments.write(pull, of(3 + count, count), CREATE)).toBe('updated');
      expect(texts()).toEqual(written(3 + count, count));
    }
    expect(await comments.write(pull, of(9, 1), CREATE)).toBe('updated');
    expect(texts()).toEqual(written(9, 1));
    expect([...github.state.reactions.values()].flat()).toEqual([]);
  });

  test('is there once when an answer is lost, and people who quote it keep theirs', async () => {
    const { github, client } = await connect();
    const pull = addPull(github.state);
    const quoted = written(1, 2)[1] ?? '';
    const id = github.state.nextId();
    const createdAt = github.state.nextDate();
    github.state.issues[0]?.comments.push({ id, body: quoted, createdAt, login: 'someone' });
    const comments = createStickyComments(client, options);
    await comments.write(pull, of(1, 1), CREATE);
    github.fail({ method: 'POST', path: `/issues/${pull}/comments`, kind: 'reset-after' });
    expect(await comments.write(pull, of(2, 2), CREATE)).toBe('updated');
    expect(github.state.issues[0]?.comments.map(({ body }) => body)).toEqual([quoted, ...written(2, 2)]);
  });

  test('is known by its mark, in later forms too', () => {
    const rank = { run: 7, attempt: 2 };
    expect(readPullMarker(renderPullMarker(KEY, rank), KEY)).toEqual({ rank, part: 1 });
    expect(readPullMarker(renderPullMarker(KEY, rank, 12), KEY)).toEqual({ rank, part: 12 });
    const later = renderPullMarker(KEY, rank, 12).replace(' v1', ' v9').replace(' -->', ' colour=red -->');
    expect(readPullMarker(later, KEY)).toEqual({ rank, part: 12 });
  });
});

test('runs at the same time leave all that the latest says, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(2), { minLength: 40, maxLength: 80 }),
      fc.constantFrom([], written(1, 1), written(1, 3), [...written(1, 2), ...written(2, 4)]),
      fc.shuffledSubarray([10, 11, 12], { minLength: 2 }),
      fc.tuple(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
      ),
      async (order, start, runs, counts) => {
        const store = new CommentStore(start);
        const turns = takeTurns();
        const countOf = (run: number) => counts[run - 10] ?? 1;
        const writing = runs.map((run, index) =>
          createStickyComments(store.client(turns.turnOf(index)), options).write(
            7,
            of(run, countOf(run)),
            CREATE,
          ),
        );
        let turn = 0;
        await turns.play(writing, (waiting) => {
          const wanted = order[turn % order.length] ?? 0;
          turn += 1;
          return waiting[wanted % waiting.length] ?? 0;
        });
        const latest = Math.max(...runs);
        expect([store.bodies, store.locks]).toEqual([written(latest, countOf(latest)), 0]);
      },
    ),
    { numRuns: 300 },
  );
});
