import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { listOf } from '../../src/xano/list.ts';
import { type Paging, walkPages } from '../../src/xano/paging.ts';
import type { Page } from '../../src/xano/wire/page.ts';
import { startServer } from './support/start-server.ts';
import { errorOf, testClient } from './support/test-client.ts';

const limits = { perPage: 100, pages: 10 };

/** Answers by page number, from 1; the last one stands for all after it. */
async function walk(paging: Paging, answers: readonly unknown[], cap = 10) {
  const asked: string[] = [];
  const schema = listOf('things', z.number());
  const result = await walkPages(paging, { ...limits, pages: cap }, async ({ page, per_page }) => {
    asked.push(`${page ?? '-'}/${per_page ?? '-'}`);
    return schema.parse(answers[Math.min(page ?? 1, answers.length) - 1]);
  });
  return { ...result, asked };
}

describe('a list is read', () => {
  test.each<[string, Paging, readonly unknown[], readonly number[], readonly string[]]>([
    [
      'envelopes, by their next page, whatever their size',
      'sized',
      [
        { items: [1], nextPage: 2 },
        { items: [2, 3], nextPage: null },
      ],
      [1, 2, 3],
      ['1/100', '2/100'],
    ],
    ['an envelope without a next page', 'sized', [{ curPage: 1, items: [1] }], [1], ['1/100']],
    [
      'an announced page that is empty',
      'sized',
      [
        { items: [1], nextPage: 2 },
        { items: [], nextPage: 3 },
      ],
      [1],
      ['1/100', '2/100'],
    ],
    [
      'pages left out',
      'sized',
      [{ items: [1], nextPage: 3 }, null, { items: [2], nextPage: null }],
      [1, 2],
      ['1/100', '3/100'],
    ],
    [
      'bare arrays until an empty one, though all are short',
      'sized',
      [[1], [2], []],
      [1, 2],
      ['1/100', '2/100', '3/100'],
    ],
    ['a bare array of a server that does not page', 'sized', [[1, 2]], [1, 2], ['1/100', '2/100']],
    ['below the name of the resource', 'sized', [{ things: [1], nextPage: null }], [1], ['1/100']],
    [
      'pages of the server’s size, by the total',
      'page-only',
      [
        { items: [1, 2], itemsTotal: 3 },
        { items: [3], itemsTotal: 3 },
      ],
      [1, 2, 3],
      ['1/-', '2/-'],
    ],
    ['whole: an array', 'whole', [[1, 2]], [1, 2], ['-/-']],
    ['whole: an envelope', 'whole', [{ curPage: 1, items: [1] }], [1], ['-/-']],
    [
      'whole: a server that pages nevertheless',
      'whole',
      [
        { items: [1], nextPage: 2 },
        { items: [2], nextPage: null },
      ],
      [1, 2],
      ['-/-', '2/-'],
    ],
    ['nothing', 'sized', [[]], [], ['1/100']],
  ])('%s', async (_name, paging, answers, items, asked) => {
    expect(await walk(paging, answers)).toMatchObject({ complete: true, items, asked });
  });

  test('to its end or not at all', async () => {
    const endless = { items: [1], nextPage: 1 };
    expect(await walk('sized', [endless])).toMatchObject({ complete: false, why: 'stuck', pages: 1 });
    const many = Array.from({ length: 5 }, (_, at) => [at]);
    expect(await walk('sized', [...many, []], 5)).toMatchObject({ complete: false, why: 'page-cap' });
    expect(await walk('sized', [...many, []], 6)).toMatchObject({ complete: true, items: [0, 1, 2, 3, 4] });
  });
});

describe('a client', () => {
  const release = (id: number) => ({ id, name: `r${id}` });

  test('finds a release behind the first page', async () => {
    const server = await startServer(({ path }) => {
      const page = Number(new URL(path, 'http://x').searchParams.get('page'));
      return { body: page > 3 ? [] : [release(2 * page), release(2 * page + 1)] };
    });
    const client = testClient(server.origin);
    expect(await client.resolveRelease(7, 'r6')).toEqual(release(6));
    expect(await client.resolveRelease(7, 'r9')).toBeUndefined();
    expect(server.received.map(({ path }) => path.split('?')[1])).toContain('page=3&per_page=100');
  });

  test('fails rather than shorten a list', async () => {
    const server = await startServer((_request, _response, count) => ({ body: [release(count)] }));
    const error = await errorOf(testClient(server.origin, { limits: { pages: 3 } }).listReleases(7));
    expect(error).toMatchObject({ kind: 'too-large', reason: 'page-cap' });
    expect(server.received).toHaveLength(3);
  });

  test('reads pages as servers write them', async () => {
    const pages: readonly Page<ReturnType<typeof release>>[] = [
      { curPage: 1, nextPage: 2, prevPage: null, items: [release(2)] },
      { curPage: 2, nextPage: null, prevPage: 1, items: [release(1)] },
    ];
    const server = await startServer((_request, _response, count) => ({ body: pages[count - 1] }));
    expect(await testClient(server.origin).listReleases(7)).toEqual([release(2), release(1)]);
  });

  test('fails when pages lead back', async () => {
    const server = await startServer(() => ({ body: { items: [release(1)], nextPage: 1 } }));
    expect(await errorOf(testClient(server.origin).listReleases(7))).toMatchObject({ reason: 'page-stuck' });
  });

  test.each([{ items: [{ id: 'x' }] }, { items: null }, {}, 'text', 7, null])(
    'fails on a list that is none: %j',
    async (body) => {
      const server = await startServer(() => ({ body: JSON.stringify(body) }));
      expect(await errorOf(testClient(server.origin).listReleases(7))).toMatchObject({
        kind: 'malformed-answer',
      });
    },
  );
});
