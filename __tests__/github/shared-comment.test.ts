import { describe, expect, jest, test } from '@jest/globals';
import type { ActionInputs } from '../../src/commands/action/action-inputs.ts';
import type { StickyComment } from '../../src/commands/action/pull-ports.ts';
import type { RunContext } from '../../src/commands/action/run-context.ts';
import { resolveShowWishes } from '../../src/commands/action/show-wishes.ts';
import { buildSection, readSections, renderSections } from '../../src/github/comment-sections.ts';
import { renderPullMarker } from '../../src/github/pull-marker.ts';
import { findKind, joinSections, type Section } from '../../src/github/section.ts';
import { createStickyComments } from '../../src/github/sticky-comments.ts';
import { fc } from '../support/properties.ts';
import { addPull, CONTEXT, HEAD, NO_INPUTS } from './action-ports.ts';
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

interface DeployOptions {
  readonly attempt?: number;
  readonly more?: string;
  readonly section?: string;
  readonly targets?: readonly string[];
}

/** What a run says of the review, and of a deployment. */
const review = (run: number, more = '', section?: string): StickyComment => ({
  key: KEY,
  ...(section === undefined ? {} : { section }),
  rank: rankOf(run),
  body: `review of ${run}${more}`,
});
const deploy = (
  run: number,
  { attempt = 1, more = '', section = 'deploy', targets }: DeployOptions = {},
): StickyComment & { readonly section: string } => ({
  key: KEY,
  otherKeys: [OTHER],
  section,
  ...(targets === undefined ? {} : { targets }),
  rank: rankOf(run, attempt),
  body: `${findKind(section)} of ${run}.${attempt}${more}`,
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

function inMemory(start: readonly string[] = []) {
  const store = new CommentStore(start);
  const client = store.client(async () => {});
  return { comments: createStickyComments(client, options), bodies: () => store.bodies };
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
          const read = bodies.flatMap((body) => readSections(body, { run: 0, attempt: 0 }));
          const byName = (sections: readonly Section[]) =>
            Object.fromEntries(sections.map(({ name, text }) => [name, text]));
          expect(byName(read)).toEqual(byName(all));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('several uses of the action', () => {
  interface Use {
    readonly context: Partial<RunContext>;
    readonly inputs: Partial<ActionInputs>;
  }
  const anyWord = fc.constantFrom(undefined, 'a', 'b', 'a, b', 'a.yml');
  const anyId = fc.constantFrom(undefined, 1, 2);
  const anyUse: fc.Arbitrary<Use> = fc.record({
    context: fc.record({
      workflow: fc.constantFrom('Xano', 'CI', ''),
      job: fc.constantFrom('check', 'lint', ''),
    }),
    inputs: fc.record({
      path: anyWord,
      config: anyWord,
      instance: anyWord,
      branch: anyWord,
      workspaces: fc.record({ staging: anyId, production: anyId }),
    }),
  });
  const wishesOf = (mode: 'plan' | 'validate' | 'deploy', { context, inputs }: Use) =>
    resolveShowWishes({
      mode,
      context: {
        ...CONTEXT,
        event: 'pull_request',
        pull: { number: 7, headSha: HEAD, isFork: false, isOpen: true },
        ...context,
      },
      inputs: { ...NO_INPUTS, ...inputs },
    });
  /** The one use, but for a single field. */
  const takeField = ({ context, inputs }: Use, other: Use, field: string): Use => {
    const pick = (from: object): object =>
      Object.fromEntries(Object.entries(from).filter(([name]) => name === field));
    return {
      context: { ...context, ...pick(other.context) },
      inputs: { ...inputs, ...pick(other.inputs) },
    };
  };
  const sayOf = ({ key, otherKeys, section }: ReturnType<typeof wishesOf>, run: number) => ({
    key,
    otherKeys,
    section,
    rank: rankOf(run),
    body: `said by ${run}`,
  });

  test('keep what each of them says, in whatever they differ, and go by different names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('plan', 'validate', 'deploy'),
        anyUse,
        anyUse,
        fc.constantFrom('workflow', 'job', 'path', 'config', 'instance', 'branch', 'workspaces'),
        fc.constantFrom([], [`${renderPullMarker('plan:', rankOf(1))}\n\nof the version before`]),
        async (mode, one, another, field, start) => {
          const other = takeField(one, another, field);
          fc.pre(JSON.stringify(one) !== JSON.stringify(other));
          const [first, second] = [wishesOf(mode, one), wishesOf(mode, other)];
          const { comments, bodies } = inMemory(start);
          await comments.write(7, sayOf(first, 5), CREATE);
          await comments.write(7, sayOf(second, 6), CREATE);
          expect(bodies().join('\n')).toMatch(/said by 6[\s\S]*said by 5|said by 5[\s\S]*said by 6/);
          await comments.write(7, sayOf(first, 7), CREATE);
          expect(bodies().join('\n')).not.toContain('said by 5');
          expect(bodies().join('\n')).toMatch(/said by 6/);
          const isNamed = one.context.workflow !== '' && other.context.workflow !== '';
          if (isNamed) expect(first.name).not.toBe(second.name);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the one that the docs show is called "XanoScript", others by what tells them apart', () => {
    const nameOf = (context: Use['context'], inputs: Use['inputs'] = {}) =>
      wishesOf('validate', { context, inputs }).name;
    expect([
      nameOf({ workflow: 'Xano', job: 'check' }),
      nameOf({ workflow: 'Xano', job: 'check' }, { path: 'shop', config: 'shop.yml' }),
      nameOf({ workflow: 'Xano', job: 'check' }, { workspaces: { staging: 1, production: undefined } }),
      nameOf({ workflow: 'CI', job: 'lint' }, { path: 'shop' }),
    ]).toEqual([
      'XanoScript',
      'XanoScript (shop, shop.yml)',
      'XanoScript (staging 1)',
      'XanoScript (shop, CI / lint)',
    ]);
    // An address may be a secret.
    expect(nameOf({}, { instance: 'https://x1.example.com' })).not.toContain('example');
  });

  test('a review of the version before is gone on with by the first; a use with nothing to say adds nothing', async () => {
    const { comments, bodies } = inMemory();
    await comments.write(7, review(10), CREATE);
    await comments.write(7, review(11, '', 'review_a'), CREATE);
    expect(wordsOf(bodies())).toEqual([['review of 11']]);
    expect(await comments.write(7, review(11, '', 'review_b'), { create: false })).toBe('left-out');
    await comments.write(7, review(11, '!', 'review_b'), CREATE);
    await comments.write(7, deploy(20), CREATE);
    expect(wordsOf(bodies())).toEqual([
      [
        'deploy of 20.1',
        ...['<details>', 'review of 11', '</details>'],
        ...['<details>', 'review of 11', '</details>'],
      ],
    ]);
  });
});

describe('a deployment that another one has come after', () => {
  const both = { section: 'deploy_a', targets: ['staging:1', 'production:2'] };
  const staging = { section: 'deploy-staging_b', targets: ['staging:1'] };
  const production = { section: 'deploy-production_b', targets: ['production:2'] };

  test.each([
    ['whoever it was, at all of its targets', both, [staging, production]],
    ['which the version before has not named', { section: 'deploy' }, [staging, production]],
    ['by one job in place of two', staging, [both]],
  ])('goes: %s', async (_what, before, after) => {
    const { comments, bodies } = inMemory();
    await comments.write(7, { ...deploy(20, before), further: ['part 2 of 20'] }, CREATE);
    for (const one of after) await comments.write(7, deploy(21, one), CREATE);
    expect(wordsOf(bodies())).toEqual([
      after
        .toReversed()
        .map(({ section }) => `${findKind(section)} of 21.1`)
        .toSorted(),
    ]);
    expect(await comments.write(7, deploy(19, before), CREATE)).toBe('superseded');
  });

  test.each([
    ['at one of them only', both, staging],
    [
      'at other targets of the same stage',
      both,
      { ...both, section: 'deploy_c', targets: ['staging:3', 'production:4'] },
    ],
    ['nobody knows where', { section: 'deploy_a', targets: [] }, { ...both, section: 'deploy_c' }],
    ['by an older version, nobody knows where', both, { section: 'deploy' }],
  ])('stays: %s', async (_what, before, after) => {
    const { comments, bodies } = inMemory();
    await comments.write(7, deploy(20, before), CREATE);
    await comments.write(7, deploy(21, after), CREATE);
    expect(wordsOf(bodies())).toEqual([[`${findKind(after.section)} of 21.1`, 'deploy of 20.1']]);
  });
});

test('the end of a section that somebody has edited away is where the next begins', () => {
  const sections = [
    buildSection('deploy_a', rankOf(3), 'one\n\ntwo'),
    buildSection('promote', rankOf(2), 'three'),
    buildSection('review_a', rankOf(1), 'four\n\n<details>\n\nfive\n\n</details>\n\nsix'),
  ];
  const { head } = renderSections(KEY, sections);
  const edited = head.replaceAll('<!-- xano-ci:section-end -->\n\n', '');
  expect(edited).not.toBe(head);
  for (const body of [head, edited]) expect(readSections(body, rankOf(0))).toEqual(sections);
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
        [
          review(10),
          review(11),
          review(11, '', 'review_a'),
          review(12, '', 'review_b'),
          deploy(12),
          deploy(13),
          deploy(13, { section: 'deploy-staging' }),
          deploy(14, { section: 'deploy-staging_a', targets: ['staging:x'] }),
          deploy(14, { section: 'deploy-production_a', targets: ['production:y'] }),
          deploy(15, { section: 'deploy_b', targets: ['staging:x', 'production:z'] }),
        ],
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
        const wanted = said.map((one) =>
          buildSection(one.section ?? 'review', one.rank, one.body, one.targets),
        );
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
