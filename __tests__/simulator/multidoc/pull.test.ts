import { expect, test } from '@jest/globals';
import { greet, list, main, note } from '../documents.ts';
import { readExample } from '../read-example.ts';
import { withoutGuid, withSimulator } from '../with-simulator.ts';

test('a seed comes back document by document, apart from guids and values of variables', async () => {
  const files = readExample('shop');
  const { pull } = await withSimulator({ workspaces: [{ id: 7, name: 'shop', files }] });
  const given = (await pull('env=true')).map(withoutGuid).sort();
  expect(given).toEqual(files.map((file) => withoutGuid(file.text)).sort());
});

test('the order is the same each time, or never, as set', async () => {
  const steady = await withSimulator();
  await steady.push([greet, list, main, note]);
  expect(await steady.pull()).toEqual(await steady.pull());
  const shuffled = await withSimulator({ settings: { pullOrder: 'shuffled' } });
  await shuffled.push([greet, list, main, note]);
  const [one, two] = [await shuffled.pull(), await shuffled.pull()];
  expect(one).not.toEqual(two);
  expect([...one].sort()).toEqual([...two].sort());
});

test('a line end and branch documents are there as set', async () => {
  const { push, pull } = await withSimulator({
    settings: { pullEndsInNewline: true, pullHoldsBranchDocuments: false },
  });
  await push([greet, 'branch v1 {\n  color = "#ffffff"\n}']);
  const documents = await pull();
  expect(documents).toHaveLength(2);
  expect(documents.at(-1)).toMatch(/}\n$/);
});

test('drafts are given when asked for', async () => {
  const { push, pull } = await withSimulator({ settings: { draftPush: 'stored' } });
  await push([greet]);
  await push([greet.replace('Hello', 'Good day')], 'as_draft=true');
  expect((await pull()).at(-1)).toContain('Hello');
  expect((await pull('include_draft=true')).at(-1)).toContain('Good day');
});

test('a branch that is not there is not found', async () => {
  const { get } = await withSimulator();
  expect((await get('/workspace/7/multidoc?branch=nowhere')).status).toBe(404);
});
