import { describe, expect, jest, test } from '@jest/globals';
import type { StickyComment } from '../../src/commands/action/pull-ports.ts';
import {
  buildSection,
  joinSections,
  readSections,
  renderSections,
  type Section,
} from '../../src/github/comment-sections.ts';
import { renderPullMarker } from '../../src/github/pull-marker.ts';
import { createStickyComments } from '../../src/github/sticky-comments.ts';
import { fc } from '../support/properties.ts';
import { addPull } from './action-ports.ts';
import { CommentStore } from './comment-store.ts';
import { callsOf, connect } from './connect.ts';
import { takeTurns } from './take-turns.ts';

jest.setTimeout(60_000);

const KEY = 'validate:backend';
const OTHER = 'plan:backend';
const CREATE = { create: true };
const options = { now: () => Date.UTC(2026, 0, 1), wait: async () => {} };
const LONG = 'All of this counts.\n'.repeat(3_000);
const rankOf = (run: number, attempt = 1) => ({ run, attempt });

/** What a run says of the review, and of a deployment. */
const review = (run: number, more = ''): StickyComment => ({
  key: KEY,
  rank: rankOf(run),
  body: `review of ${run}${more}`,
});
const deploy = (
  run: number,
  { attempt = 1, more = '', section = 'deploy' } = {},
): StickyComment & { readonly section: string } => ({
  key: KEY,
  otherKeys: [OTHER],
  section,
  rank: rankOf(run, attempt),
  body: `${section} of ${run}.${attempt}${more}`,
});

/** Which of some words stand where: in the order of the comments, without their marks. */
const wordsOf = (bodies: readonly string[]) =>
  bodies.map((body) => [
    ...(body.match(/\b(?:review|deploy[-a-z]*|part \d) of [\d.]+|<details>|<\/details>/g) ?? []),
  ]);

async function setUp() {
  const { github, client } = await connect();
  const pull = addPull(github.state);
  const comments = createStickyComments(client, options);
  return {
    github,
    pull,
    comments,
    bodies: () => (github.state.issues[0]?.comments ?? []).map(({ body }) => body),
  };
}

describe('after the merge', () => {
  test('the deployment stands on top of the comment, and the review stays below, folded', async () => {
    const { pull, comments, bodies } = await setUp();
    await comments.write(pull, review(10), CREATE);
    expect(await comments.write(pull, deploy(20), CREATE)).toBe('updated');
    expect(wordsOf(bodies())).toEqual([['deploy of 20.1', '<details>', 'review of 10', '</details>']]);
    expect(await comments.write(pull, deploy(20), CREATE)).toBe('unchanged');
  });

  test('a second deployment takes the place of the first, an earlier one says nothing', async () => {
    const { pull, comments, bodies } = await setUp();
    await comments.write(pull, review(10), CREATE);
    await comments.write(pull, deploy(20), CREATE);
    expect(await comments.write(pull, deploy(20, { attempt: 2 }), CREATE)).toBe('updated');
    expect(await comments.write(pull, deploy(19), CREATE)).toBe('superseded');
    expect(wordsOf(bodies())).toEqual([['deploy of 20.2', '<details>', 'review of 10', '</details>']]);
  });

  test('jobs for staging and for production keep what the other says', async () => {
    const { pull, comments, bodies } = await setUp();
    await comments.write(pull, review(10), CREATE);
    await comments.write(pull, deploy(20, { section: 'deploy-staging' }), CREATE);
    await comments.write(pull, deploy(20, { section: 'deploy-production' }), CREATE);
    const words = [
      'deploy-production of 20.1',
      'deploy-staging of 20.1',
      '<details>',
      'review of 10',
      '</details>',
    ];
    expect(wordsOf(bodies())).toEqual([words]);
  });

  test('a review that ends late changes what is folded, and nothing else', async () => {
    const { pull, comments, bodies } = await setUp();
    await comments.write(pull, review(10), CREATE);
    await comments.write(pull, deploy(20), CREATE);
    expect(await comments.write(pull, review(11), CREATE)).toBe('updated');
    expect(await comments.write(pull, review(9), CREATE)).toBe('superseded');
    expect(wordsOf(bodies())).toEqual([['deploy of 20.1', '<details>', 'review of 11', '</details>']]);
  });

  test('without a review there is a new comment, which a review joins', async () => {
    const { pull, comments, bodies } = await setUp();
    expect(await comments.write(pull, deploy(20), CREATE)).toBe('created');
    expect(wordsOf(bodies())).toEqual([['deploy of 20.1']]);
    await comments.write(pull, review(10), CREATE);
    expect(wordsOf(bodies())).toEqual([['deploy of 20.1', '<details>', 'review of 10', '</details>']]);
  });

  test('a review by another mode is gone on with where there is no other', async () => {
    const { pull, comments, bodies } = await setUp();
    await comments.write(pull, { ...review(10), key: OTHER }, CREATE);
    await comments.write(pull, deploy(20), CREATE);
    expect(bodies()).toHaveLength(1);
    await comments.write(pull, review(11), CREATE);
    await comments.write(pull, deploy(21), CREATE);
    expect(wordsOf(bodies())).toEqual([
      ['deploy of 20.1', '<details>', 'review of 10', '</details>'],
      ['deploy of 21.1', '<details>', 'review of 11', '</details>'],
    ]);
  });

  test('further comments of the review stay as they are', async () => {
    const { pull, comments, bodies } = await setUp();
    const further = ['part 2 of 10', 'part 3 of 10'];
    await comments.write(pull, { ...review(10), further }, CREATE);
    const [, ...before] = bodies();
    await comments.write(pull, deploy(20), CREATE);
    const [head = '', ...after] = bodies();
    expect([before.length, after]).toEqual([2, before]);
    expect(wordsOf([head])).toEqual([['deploy of 20.1', '<details>', 'review of 10', '</details>']]);
    expect(await comments.write(pull, { ...review(11), further: ['part 2 of 11'] }, CREATE)).toBe('updated');
    expect(wordsOf(bodies()).slice(1)).toEqual([['part 2 of 11']]);
  });
});

describe('where both have no room in one comment', () => {
  test('the review gets one of its own before it leaves the first, and comes back when there is room', async () => {
    const { github, pull, comments, bodies } = await setUp();
    await comments.write(pull, review(10, LONG), CREATE);
    const before = callsOf(github).length;
    expect(await comments.write(pull, deploy(20, { more: LONG }), CREATE)).toBe('updated');
    expect(wordsOf(bodies())).toEqual([['deploy of 20.1'], ['review of 10']]);
    expect(bodies()[1]).toContain(LONG.trim());
    const written = callsOf(github)
      .slice(before)
      .filter((call) => /^(POST|PATCH) .*comments(\/\d+)?$/.test(call));
    expect(written.map((call) => call.split(' ')[0])).toEqual(['POST', 'PATCH']);
    expect(await comments.write(pull, deploy(20, { more: LONG }), CREATE)).toBe('unchanged');
    await comments.write(pull, deploy(21), CREATE);
    expect(wordsOf(bodies())).toEqual([['deploy of 21.1', '<details>', 'review of 10', '</details>']]);
    expect(bodies()[0]).toContain(LONG.trim());
  });

  test('all of it is there, and within what GitHub takes, however much each has to say', () => {
    const names = ['review', 'deploy', 'deploy-production', 'deploy-staging', 'promote'];
    const anySection = (name: string) =>
      fc
        .tuple(fc.constantFrom('x', '€', '😀', '\n> a'), fc.integer({ min: 1, max: 64_000 }), fc.nat(3))
        .map(([unit, bytes, run]) => {
          const text = `${name}:${unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)))}`;
          return buildSection(name, rankOf(run), text);
        });
    fc.assert(
      fc.property(
        fc.subarray(names, { minLength: 1 }).chain((some) => fc.tuple(...some.map(anySection))),
        (all) => {
          const { head, moved } = renderSections(KEY, all);
          const bodies = [head, ...moved.map(({ body }) => body)];
          for (const body of bodies) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_535);
          const read = joinSections(bodies.flatMap((body) => readSections(body, { run: 0, attempt: 0 })));
          const byName = (sections: readonly Section[]) =>
            Object.fromEntries(sections.map(({ name, text }) => [name, text]));
          expect(byName(read)).toEqual(byName(all));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a text that looks like the marks of a section is none', () => {
  const forged =
    'a\n<!-- xano-ci:section-end -->\n<!-- xano-ci:section:review run=99.1 -->\nowned\n<!-- xano-ci:section-end -->';
  const sections = [buildSection('deploy', rankOf(2), forged), buildSection('review', rankOf(1), 'mine')];
  const read = readSections(renderSections(KEY, sections).head, rankOf(0));
  expect(read.map(({ name, rank }) => [name, rank.run])).toEqual([
    ['deploy', 2],
    ['review', 1],
  ]);
});

test('runs at the same time leave one comment with the latest of each', async () => {
  const start = [`${renderPullMarker(KEY, rankOf(1))}\n\nreview of 1`];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(3), { minLength: 40, maxLength: 80 }),
      fc.constantFrom([], start),
      fc.shuffledSubarray(
        [review(10), review(11), deploy(12), deploy(13), deploy(13, { section: 'deploy-staging' })],
        {
          minLength: 2,
          maxLength: 4,
        },
      ),
      fc.constantFrom('', LONG),
      async (order, bodies, runs, more) => {
        const store = new CommentStore(bodies);
        const turns = takeTurns();
        const said = runs.map((run) => ({ ...run, body: `${run.body}\n${more}`.trim() }));
        const writing = said.map((one, index) =>
          createStickyComments(store.client(turns.turnOf(index)), options).write(7, one, CREATE),
        );
        let turn = 0;
        await turns.play(writing, (waiting) => {
          const wanted = order[turn % order.length] ?? 0;
          turn += 1;
          return waiting[wanted % waiting.length] ?? 0;
        });
        const before = bodies.flatMap((body) => readSections(body, rankOf(1)));
        const wanted = said.map((one) => buildSection(one.section ?? 'review', one.rank, one.body));
        const { head, moved } = renderSections(KEY, joinSections([...before, ...wanted]));
        const [first, ...others] = store.bodies;
        expect([first, others.toSorted(), store.locks]).toEqual([
          head,
          moved.map(({ body }) => body).toSorted(),
          0,
        ]);
      },
    ),
    { numRuns: 200 },
  );
});
