import { describe, expect, test } from '@jest/globals';
import { greet, note } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

const at = '/workspace/7/release';

async function withRelease(settings = {}) {
  const harness = await withSimulator({ settings });
  await harness.push([greet, note]);
  const { json } = await harness.send('POST', at, { name: 'r1', branch: 'v1', hotfix: false });
  const id = typeof json === 'object' && json !== null && 'id' in json ? Number(json.id) : 0;
  return { ...harness, id };
}

describe('a release', () => {
  test('is listed, shown, changed and deleted', async () => {
    const { get, send, id } = await withRelease();
    expect((await get(at)).json).toMatchObject({ curPage: 1, items: [{ id, name: 'r1', branch: 'v1' }] });
    expect((await get(`${at}/${id}`)).json).toMatchObject({ tables: [{ name: 'note', cnt: 0 }] });
    expect((await send('PUT', `${at}/${id}`, { name: 'r2' })).status).toBe(400);
    expect((await send('PUT', `${at}/${id}`, { name: 'r2', description: 'second' })).json).toMatchObject({
      name: 'r2',
    });
    expect((await send('DELETE', `${at}/${id}`)).status).toBe(200);
    expect((await get(`${at}/${id}`)).status).toBe(404);
  });

  test('lands as a branch of what it held then, and goes live if asked', async () => {
    const { push, send, pull } = await withRelease();
    await push([greet.replace('Hello', 'Good day')]);
    await send('POST', `${at}/r1/deploy`, { set_live: true, branch: 'restore-1' });
    expect((await pull()).join('\n')).toContain('Hello');
    expect((await pull('branch=v1')).join('\n')).toContain('Good day');
  });

  test('is fatal on a label that is taken, and makes an empty one without', async () => {
    const { send, get, simulator } = await withRelease();
    expect((await send('POST', `${at}/r1/deploy`, { set_live: false, branch: 'v1' })).status).toBe(500);
    await send('POST', `${at}/r1/deploy`, { set_live: false });
    expect(simulator.state.workspaces[0]?.branches.map((branch) => branch.label)).toEqual(['v1', '']);
    expect((await get('/workspace/7/branch/')).status).toBe(404);
  });

  test('cannot be deployed under some names', async () => {
    const { send } = await withRelease();
    await send('POST', at, { name: 'a+b' });
    expect((await send('POST', `${at}/a%2Bb/deploy`, { branch: 'x' })).status).toBe(404);
    expect((await send('POST', `${at}/nowhere/deploy`, { branch: 'x' })).status).toBe(404);
  });

  test('is read as documents, under a name that is another one each time', async () => {
    const { get, id } = await withRelease();
    const [one, two] = [
      await get(`${at}/${id}/multidoc?env=false&records=false`),
      await get(`${at}/${id}/multidoc`),
    ];
    const name = /^workspace "workspace-[0-9a-f-]{36}" \{/;
    expect(one.text).toMatch(name);
    expect(one.text).not.toBe(two.text);
    expect(one.text.replace(name, '')).toBe(two.text.replace(name, ''));
  });

  test('is made of documents, without touching a branch', async () => {
    const { simulator, get, pull } = await withRelease();
    const response = await fetch(
      `${simulator.url}/api:meta${at}/multidoc?name=files&description=&hotfix=false`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${simulator.token}`, 'content-type': 'text/x-xanoscript' },
        body: 'function other {\n}',
      },
    );
    expect(response.status).toBe(200);
    expect((await get(at)).json).toMatchObject({ items: [{ name: 'files', branch: '' }, { name: 'r1' }] });
    expect((await pull()).join('\n')).not.toContain('function other');
  });

  test('is exported and imported, without its description', async () => {
    const { get, simulator, id } = await withRelease();
    const { json } = await get(`${at}/${id}/export`);
    const src = typeof json === 'object' && json !== null && 'src' in json ? String(json.src) : '';
    const archive = await (await fetch(src)).blob();
    const form = new FormData();
    form.append('file', archive, 'r1.tar.gz');
    const headers = { authorization: `Bearer ${simulator.token}` };
    const imported = await fetch(`${simulator.url}/api:meta${at}/import`, {
      method: 'POST',
      headers,
      body: form,
    });
    expect(await imported.json()).toMatchObject({ name: 'r1', description: '' });
    const bad = await fetch(`${simulator.url}/api:meta${at}/import`, {
      method: 'POST',
      headers,
      body: 'no form',
    });
    expect(bad.status).toBe(400);
  });
});

describe('the list of releases', () => {
  test.each([
    ['array', 25, 0],
    ['envelope', 25, 0],
  ] as const)(
    'as an %s has pages of 25, newest first, and none above 100',
    async (releaseList, size, none) => {
      const { get, simulator, send } = await withRelease({ releaseList });
      for (let number = 2; number <= 27; number += 1) await send('POST', at, { name: `r${number}` });
      expect(simulator.state.workspaces[0]?.releases).toHaveLength(27);
      const items = async (query: string) => itemsOf((await get(`${at}?${query}`)).json);
      expect(await items('')).toHaveLength(size);
      expect((await items('page=2')).map((item) => item.name)).toEqual(['r2', 'r1']);
      expect(await items('per_page=100')).toHaveLength(27);
      expect(await items('per_page=101')).toHaveLength(none);
    },
  );
});

function itemsOf(json: unknown): readonly { readonly name: string }[] {
  const list = typeof json === 'object' && json !== null && 'items' in json ? json.items : json;
  return Array.isArray(list) ? list : [];
}
