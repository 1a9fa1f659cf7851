import { describe, expect, test } from '@jest/globals';
import { greet, list, main } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

const withGuid = (text: string, guid: string) => text.replace(/\n}$/, `\n  guid = "${guid}"\n}`);
const known = 'A'.repeat(27);

describe('guids', () => {
  test('are assigned and told, one for each pushed document', async () => {
    const { push } = await withSimulator();
    const { json } = await push([main, list, greet]);
    const guid = expect.stringMatching(/^[\w-]{27}$/);
    expect(json).toEqual({
      guid_map: [
        { guid, name: 'main', type: 'api_group' },
        { guid, name: 'notes', type: 'query', verb: 'GET', api_group: 'main' },
        { guid, name: 'greet', type: 'function' },
      ],
    });
  });

  test('stay when a document comes without one', async () => {
    const { push } = await withSimulator();
    const first = await push([greet]);
    expect((await push([greet])).json).toEqual(first.json);
  });

  test('find an object that has another name now', async () => {
    const { push, pull } = await withSimulator();
    await push([withGuid(greet, known)]);
    await push([withGuid(greet.replace('function greet', 'function salute'), known)]);
    const functions = (await pull()).filter((text) => text.startsWith('function'));
    expect(functions.map((text) => text.split('\n')[0])).toEqual(['function salute {']);
  });

  test('twice in one push are refused', async () => {
    const { push } = await withSimulator();
    const answer = await push([withGuid(greet, known), withGuid(main, known)]);
    expect(answer).toMatchObject({ status: 400, json: { message: `Duplicate api_group guid: ${known}` } });
  });

  test('that are not known are kept, or replaced where so set', async () => {
    const kept = await withSimulator();
    expect((await kept.push([withGuid(greet, known)])).text).toContain(known);
    const replaced = await withSimulator({ settings: { unknownGuid: 'replaced' } });
    expect((await replaced.push([withGuid(greet, known)])).text).not.toContain(known);
  });

  test('are needed to find anything where names do not count', async () => {
    const { push, pull } = await withSimulator({ settings: { unguidedMatch: 'never' } });
    await push([greet]);
    await push([greet]);
    expect((await pull()).filter((text) => text.startsWith('function greet'))).toHaveLength(2);
  });
});

describe('a canonical', () => {
  const workspaces = [
    { id: 7, name: 'shop' },
    { id: 8, name: 'other', files: [{ path: 'main.xs', text: main }] },
  ];

  test('that another workspace has is not given twice, and the file differs for ever', async () => {
    const { push, pull, preview } = await withSimulator({ workspaces });
    await push([main]);
    expect((await pull())[1]).not.toContain('notes-main');
    expect((await preview([main])).text).toContain('"action":"update"');
  });

  test('is given to a group that asks for none', async () => {
    const { push, pull } = await withSimulator();
    await push(['api_group other {\n}']);
    expect((await pull())[1]).toMatch(/canonical = "[\w-]{8}"/);
  });
});
