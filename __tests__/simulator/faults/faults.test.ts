import { describe, expect, test } from '@jest/globals';
import { greet, list, main, note } from '../documents.ts';
import { type Harness, withoutGuid, withSimulator } from '../with-simulator.ts';

const workspaces = [
  { id: 7, name: 'shop', files: [note, main, list, greet].map((text, at) => ({ path: `${at}.xs`, text })) },
];
const withFaults = (...faults: string[]): Promise<Harness> => withSimulator({ workspaces, faults });
const changed = greet.replace('Hello', 'Good day');

describe('answers', () => {
  test('with a status, so many times, and nothing is done', async () => {
    const { push, pull } = await withFaults('push:status=503x2');
    expect((await push([changed])).status).toBe(503);
    expect((await push([changed])).status).toBe(503);
    expect((await pull()).at(-1)).toContain('Hello');
    expect((await push([changed])).status).toBe(200);
  });

  test.each([
    ['any:429', null],
    ['any:429=5', '5'],
  ])('with too many requests: %s', async (fault, retryAfter) => {
    const { get } = await withFaults(fault);
    const answer = await get('/auth/me');
    expect(answer).toMatchObject({ status: 429, json: { code: 'ERROR_CODE_TOO_MANY_REQUESTS' } });
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
  });

  test('with a page of a proxy', async () => {
    const { get } = await withFaults('any:html');
    expect(await get('/auth/me')).toMatchObject({
      status: 502,
      json: undefined,
      text: expect.stringContaining('<html>'),
    });
  });

  test('with success that is no JSON', async () => {
    const { preview, push } = await withFaults('preview:not-json');
    expect(await preview([greet])).toMatchObject({ status: 200, json: undefined });
    expect((await push([greet])).json).toBeDefined();
  });
});

describe('connections', () => {
  test('are lost before anything is done', async () => {
    const { push, pull } = await withFaults('push:reset-before');
    await expect(push([changed])).rejects.toThrow();
    expect((await pull()).at(-1)).toContain('Hello');
  });

  test('are lost after everything is done', async () => {
    const { push, pull } = await withFaults('push:reset-after');
    await expect(push([changed])).rejects.toThrow();
    expect((await pull()).at(-1)).toContain('Good day');
  });

  test('are lost within a body', async () => {
    const { pull } = await withFaults('pull:reset-midway');
    await expect(pull()).rejects.toThrow();
  });

  test('give half a body as if it were whole', async () => {
    const [whole, half] = [await withFaults(), await withFaults('pull:truncate')];
    const text = (await whole.get('/workspace/7/multidoc')).text;
    expect(await half.get('/workspace/7/multidoc')).toMatchObject({
      status: 200,
      text: text.slice(0, Math.floor(text.length / 2)),
    });
  });

  test('are slow', async () => {
    const waits: number[] = [];
    const wait = async (time: number) => {
      waits.push(time);
    };
    const { get } = await withSimulator({ faults: ['any:delay=2000'], wait });
    expect((await get('/auth/me')).status).toBe(200);
    expect(waits).toEqual([2000]);
  });
});

describe('a push answers success and', () => {
  test('changes nothing', async () => {
    const { push, pull } = await withFaults('push:silent-no-op');
    expect(await push([changed])).toMatchObject({ status: 200, json: { guid_map: [{ name: 'greet' }] } });
    expect((await pull()).at(-1)).toContain('Hello');
  });

  test('loses that fields may be null', async () => {
    const { push, pull } = await withFaults('push:drop-nullable');
    await push([note]);
    expect(withoutGuid((await pull())[1] ?? '')).toBe(note.replace('text? body?', 'text body?'));
  });

  test('loses addons', async () => {
    const { push, pull } = await withFaults('push:drop-addon');
    const withAddon = list.replace(
      'return = {type: "list"}',
      'return = {type: "list"}\n      addon = [{name: "tags"}]',
    );
    await push([withAddon, 'addon tags {\n  input {\n  }\n\n  stack {\n  }\n}']);
    expect((await pull()).map(withoutGuid)).toContain(list);
  });

  test('loses what stands in stacks', async () => {
    const { push, pull } = await withFaults('push:empty-stack');
    await push([greet]);
    expect((await pull()).at(-1)).toMatch(/stack \{\n {2}\}/);
  });

  test('gives new guids', async () => {
    const { push, pull } = await withFaults('push:swap-guid');
    const before = (await pull()).at(-1);
    await push([greet]);
    const after = (await pull()).at(-1);
    expect(after).not.toBe(before);
    expect(withoutGuid(after ?? '')).toBe(withoutGuid(before ?? ''));
  });
});

describe('a push that fails midway', () => {
  const documents = [changed, main, list];

  test('leaves nothing in a transaction', async () => {
    const { push, pull } = await withFaults('push:fail-midway x1');
    expect((await push(documents)).status).toBe(500);
    expect((await pull()).at(-1)).toContain('Hello');
  });

  test('leaves its first half without one', async () => {
    const { push, pull } = await withFaults('push:fail-midway x1');
    await push(documents, 'transaction=false');
    expect((await pull()).at(-1)).toContain('Good day');
  });
});

describe('others', () => {
  test('let the token expire', async () => {
    const { get } = await withFaults('token-expired-after=2');
    const statuses = [await get('/auth/me'), await get('/auth/me'), await get('/auth/me')].map(
      (answer) => answer.status,
    );
    expect(statuses).toEqual([200, 200, 401]);
  });

  test.each([
    ['function/greet', 'debug.log'],
    ['table/note', 'text? edited_by_somebody_else?'],
    ['api_group/main', '// Edited by somebody else'],
  ])('edit %s once after a pull', async (object, trace) => {
    const { pull } = await withFaults(`someone-edits=${object}`);
    const first = await pull();
    const second = await pull();
    expect(first.join('\n')).not.toContain(trace);
    expect(second.filter((text) => text.includes(trace))).toHaveLength(1);
    expect(await pull()).toEqual(second);
  });

  test('edit after a push instead', async () => {
    const { pull, push } = await withFaults('push:someone-edits=function/greet');
    await pull();
    expect((await pull()).join('\n')).not.toContain('debug.log');
    await push([changed]);
    expect((await pull()).join('\n')).toContain('debug.log');
  });
});
