import { describe, expect, jest, test } from '@jest/globals';
import type { Suggestion } from '../../src/commands/action/pull-ports.ts';
import { findAddedLines } from '../../src/github/changed-lines.ts';
import { createSuggestions } from '../../src/github/suggestions.ts';
import { addPull, HEAD } from './action-ports.ts';
import { callsOf, connect } from './connect.ts';

jest.setTimeout(60_000);

const PATCH = '@@ -1,2 +1,4 @@\n one\n+two\n+three\n-gone\n four\n\\ No newline at end of file';
const KEY = 'validate:';
const suggest = (line: number, about: Partial<Suggestion> = {}): Suggestion => ({
  path: 'a.xs',
  startLine: line,
  endLine: line,
  before: [line === 2 ? 'two' : 'three'],
  body: `Line ${line}.`,
  fingerprint: `f${line}`,
  ...about,
});

async function setUp(patches: Readonly<Record<string, string>> = { 'a.xs': PATCH }) {
  const { github, client } = await connect();
  const number = addPull(github.state, { patches });
  const pull = github.state.openPulls.get(number);
  if (pull === undefined) throw new Error('There is no pull request.');
  const suggestions = createSuggestions(client);
  return {
    github,
    comments: pull.reviewComments,
    replace: (...wanted: readonly Suggestion[]) =>
      suggestions.replace(number, { key: KEY, sha: HEAD, suggestions: wanted }),
    reply: (to: number) =>
      pull.reviewComments.push({
        id: github.state.nextId(),
        path: 'a.xs',
        body: 'Why?',
        line: 2,
        startLine: null,
        replyTo: to,
        login: 'someone',
        createdAt: github.state.nextDate(),
      }),
  };
}

test('the lines that a patch adds are known by number and text', () => {
  expect([...findAddedLines(PATCH)]).toEqual([
    [2, 'two'],
    [3, 'three'],
  ]);
  expect([...findAddedLines('@@ -9 +12,2 @@ head\n+a\r\n+b')]).toEqual([
    [12, 'a'],
    [13, 'b'],
  ]);
  expect([...findAddedLines('')]).toEqual([]);
});

describe('suggestions', () => {
  test('all come in one review, and are there once however often they are asked for', async () => {
    const { github, comments, replace } = await setUp();
    expect(await replace(suggest(2), suggest(3))).toEqual({ added: 2, removed: 0, leftOut: 0 });
    expect(callsOf(github).filter((call) => call.startsWith('POST'))).toEqual(['POST /pulls/1/reviews']);
    expect(comments.map(({ line, body }) => [line, body])).toEqual([
      [2, '<!-- xano-ci:suggestion:validate%3A:f2 v1 -->\n\nLine 2.'],
      [3, '<!-- xano-ci:suggestion:validate%3A:f3 v1 -->\n\nLine 3.'],
    ]);
    expect(await replace(suggest(2), suggest(3))).toEqual({ added: 0, removed: 0, leftOut: 0 });
    expect(comments).toHaveLength(2);
  });

  test('of several lines they name the first', async () => {
    const { comments, replace } = await setUp();
    await replace(suggest(2, { endLine: 3, before: ['two', 'three'] }));
    expect(comments).toMatchObject([{ startLine: 2, line: 3 }]);
  });

  test.each([
    ['a line that is only shown', suggest(1, { before: ['one'] })],
    ['a line that says something else there', suggest(2, { before: ['other'] })],
    ['a range that goes on', suggest(3, { endLine: 4, before: ['three', 'four'] })],
    ['another file', suggest(2, { path: 'b.xs' })],
  ])('%s gets none', async (_what, one) => {
    const { github, replace } = await setUp();
    expect(await replace(one)).toEqual({ added: 0, removed: 0, leftOut: 1 });
    expect(callsOf(github).every((call) => call.startsWith('GET'))).toBe(true);
  });

  test('one that GitHub does not take takes no other with it', async () => {
    const { comments, replace } = await setUp({ 'a.xs': PATCH, 'refused.xs': PATCH });
    const done = await replace(suggest(2), suggest(2, { path: 'refused.xs', fingerprint: 'r' }), suggest(3));
    expect([done, comments.length]).toEqual([{ added: 2, removed: 0, leftOut: 1 }, 2]);
  });

  test('no more than twenty', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `+line ${index + 1}`).join('\n');
    const { comments, replace } = await setUp({ 'a.xs': `@@ -0,0 +1,30 @@\n${rows}` });
    const all = Array.from({ length: 30 }, (_, index) =>
      suggest(index + 1, { before: [`line ${index + 1}`] }),
    );
    expect(await replace(...all)).toEqual({ added: 20, removed: 0, leftOut: 10 });
    expect(comments).toHaveLength(20);
  });

  test('what is no longer wanted, or no longer on its lines, goes', async () => {
    const { comments, replace } = await setUp();
    await replace(suggest(2), suggest(3));
    const [first] = comments;
    if (first !== undefined) first.line = null;
    expect(await replace(suggest(2))).toEqual({ added: 1, removed: 2, leftOut: 0 });
    expect(comments.map(({ line }) => line)).toEqual([2]);
  });

  test('what people have answered stays, and so does what they wrote', async () => {
    const { comments, replace, reply } = await setUp();
    await replace(suggest(2), suggest(3));
    reply(comments[0]?.id ?? 0);
    comments.push({ ...Object(comments[1]), id: 9_999, login: 'someone' });
    expect(await replace()).toEqual({ added: 0, removed: 1, leftOut: 0 });
    expect(comments.map(({ id, login }) => [id === 9_999, login])).toEqual([
      [false, undefined],
      [false, 'someone'],
      [true, 'someone'],
    ]);
  });

  test('of the same twice, by two runs at once, the first stays', async () => {
    const { comments, replace } = await setUp();
    await replace(suggest(2));
    comments.push({ ...Object(comments[0]), id: 9_999 });
    await replace(suggest(2), suggest(3));
    expect(comments.map(({ line }) => line)).toEqual([2, 3]);
  });
});
