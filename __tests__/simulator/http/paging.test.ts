import { expect, test } from '@jest/globals';
import { withSimulator } from '../with-simulator.ts';

const at = '/workspace/7/function';

test('pages say which they are and which come next', async () => {
  const { get, push } = await withSimulator();
  await push(['a', 'b', 'c', 'd', 'e'].map((name) => `function ${name} {\n}`));
  expect((await get(`${at}?per_page=2`)).json).toMatchObject({
    curPage: 1,
    nextPage: 2,
    prevPage: null,
    items: [{ name: 'a' }, { name: 'b' }],
  });
  expect((await get(`${at}?per_page=2&page=3`)).json).toMatchObject({
    curPage: 3,
    nextPage: null,
    prevPage: 2,
    items: [{ name: 'e' }],
  });
  expect((await get(`${at}?per_page=2&page=9`)).json).toMatchObject({ nextPage: null, items: [] });
  expect((await get(`${at}?per_page=5`)).json).toMatchObject({ nextPage: null });
});

test.each(['per_page=10001', 'per_page=0', 'page=0', 'page=x'])('%s is refused', async (query) => {
  const { get } = await withSimulator();
  expect(await get(`${at}?${query}`)).toMatchObject({
    status: 400,
    json: { payload: { param: query.split('=')[0] } },
  });
});

test('branches come as a bare list', async () => {
  const { get } = await withSimulator();
  expect((await get('/workspace/7/branch?per_page=1&page=5')).json).toMatchObject([{ label: 'v1' }]);
});
