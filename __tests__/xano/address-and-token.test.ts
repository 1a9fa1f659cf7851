import { describe, expect, test } from '@jest/globals';
import { createXanoClient } from '../../src/xano/client.ts';
import { parseInstanceAddress } from '../../src/xano/instance-address.ts';
import type { CallEvent } from '../../src/xano/transport.ts';
import { fc } from '../support/properties.ts';
import { type Answer, startServer } from './support/start-server.ts';
import { errorOf, FAKE_TOKEN, testClient } from './support/test-client.ts';

describe('the address of an instance', () => {
  test.each([
    ['https://x.example', 'https://x.example', '/api:meta'],
    [' https://x.example// ', 'https://x.example', '/api:meta'],
    ['x.example', 'https://x.example', '/api:meta'],
    ['https://x.example/api:meta/', 'https://x.example', '/api:meta'],
    ['https://x.example/tenant/a b', 'https://x.example', '/tenant/a%20b/api:meta'],
    ['https://x.example/tenant/x/api:meta', 'https://x.example', '/tenant/x/api:meta'],
    ['http://localhost:80', 'http://localhost', '/api:meta'],
    ['http://127.0.0.2:8080/', 'http://127.0.0.2:8080', '/api:meta'],
    ['http://[::1]:8080', 'http://[::1]:8080', '/api:meta'],
  ])('%s', (text, origin, base) => {
    expect(parseInstanceAddress(text)).toMatchObject({ origin, base });
  });

  test.each([
    '',
    'https://',
    'http://x.example',
    'http://localhost.example',
    'http://127.0.0.1.example',
    'ftp://x.example',
    'https://me:hunter2@x.example',
    'https://x.example/?a=1',
    'https://x.example/#a',
    'https://x.example?',
  ])('is not %j', async (instance) => {
    const error = await errorOf(() => createXanoClient({ instance, token: FAKE_TOKEN }));
    expect(error.kind).toBe('invalid-call');
    expect(error.message).not.toContain('hunter2');
  });

  test('keeps its path prefix, and the colon, in every call', async () => {
    const server = await startServer(() => ({ body: { id: 7, name: 'x' } }));
    await testClient(`${server.origin}/tenant/x/`).getWorkspace(7);
    expect(server.received[0]?.path).toBe('/tenant/x/api:meta/workspace/7');
  });
});

describe('a value in a path', () => {
  test.each(['', '.', '..', '...', '\ud800'])('is not %j', async (label) => {
    const server = await startServer(() => ({ body: { label } }));
    expect(await errorOf(testClient(server.origin).getBranch(7, label))).toMatchObject({
      kind: 'invalid-call',
    });
    expect(server.received).toEqual([]);
  });

  test('stays one segment whatever it holds', async () => {
    const server = await startServer(() => ({ body: { label: 'x' } }));
    const client = testClient(server.origin);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (label) => {
        fc.pre(!/^\.*$/.test(label));
        await client.getBranch(7, label);
        const parts = server.received.at(-1)?.path.split('/') ?? [];
        expect([parts.length, decodeURIComponent(parts.at(-1) ?? '')]).toEqual([6, label]);
      }),
      { numRuns: 50 },
    );
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('is not the id %d', async (id) => {
    expect(await errorOf(testClient('http://127.0.0.1:1').getWorkspace(id))).toMatchObject({
      kind: 'invalid-call',
    });
  });
});

describe('a branch label', () => {
  test.each(['v1', 'V1', ' v1', '', 'a b', '-a', '../x', 'a/b'])('%j cannot be new', async (label) => {
    const client = testClient('http://127.0.0.1:1');
    const failures = [
      () => client.createBranch(7, { label, source: 'v1' }),
      () => client.updateBranch(7, 'dev', { label }),
      () => client.deployRelease(7, 'r', { branch: label }),
    ];
    for (const failure of failures) expect(await errorOf(failure)).toMatchObject({ kind: 'invalid-call' });
  });

  test('"v1" cannot be deleted', async () => {
    expect(await errorOf(testClient('http://127.0.0.1:1').deleteBranch(7, 'v1'))).toMatchObject({
      kind: 'invalid-call',
    });
  });

  test.each(['a+b', 'a=b', 'a|b', 'a..b'])('a release named %s cannot be deployed', async (name) => {
    const call = testClient('http://127.0.0.1:1').deployRelease(7, name, { branch: 'b' });
    expect(await errorOf(call)).toMatchObject({ kind: 'invalid-call' });
  });
});

describe('a token', () => {
  test.each(['', ' ', 'two words', 'line\nend', 'é'])('is not %j', async (token) => {
    const error = await errorOf(() => createXanoClient({ instance: 'x.example', token }));
    expect(error.kind).toBe('invalid-call');
  });

  test('loses blanks around it', async () => {
    const server = await startServer(() => ({ body: { id: 7, name: 'x' } }));
    await testClient(server.origin, { token: `${FAKE_TOKEN}\n` }).getWorkspace(7);
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${FAKE_TOKEN}`);
  });

  test('is in no error and no log, wherever a server puts it', async () => {
    const echoes: Record<string, (token: string) => Answer> = {
      message: (token) => ({ status: 400, body: { message: `Bad: ${token}!`, code: token, param: token } }),
      payload: (token) => ({
        status: 403,
        body: { message: 'x', payload: { [token]: [{ deep: token }], code: token } },
      }),
      text: (token) => ({ status: 500, body: `Bearer ${token}` }),
      'cut text': (token) => ({ status: 500, body: `${'x'.repeat(600 - 5)}${token}` }),
      page: (token) => ({ status: 502, body: `<html><title>${token}</title></html>` }),
      escaped: (token) => ({
        status: 400,
        body: { message: `${encodeURIComponent(token)} ${JSON.stringify(token)}` },
      }),
      redirect: (token) => ({
        status: 302,
        headers: { Location: `http://${encodeURIComponent(token)}.example/?t=${encodeURIComponent(token)}` },
      }),
      'retry-after': (token) => ({ status: 429, headers: { 'Retry-After': token } }),
      shape: (token) => ({ body: { id: token, name: { [token]: token } } }),
      broken: (token) => ({ body: `{"${token}` }),
      success: (token) => ({ status: 200, body: token }),
    };
    let answer: Answer = {};
    const server = await startServer(() => answer);
    const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
    const letters = fc.constantFrom(...'abcXYZ019-_.');
    const tokens = fc.oneof(
      fc.string({ unit: visible, minLength: 16, maxLength: 60 }),
      fc.string({ unit: letters, minLength: 16, maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(tokens, fc.constantFrom(...Object.keys(echoes)), async (token, echo) => {
        answer = echoes[echo]?.(token) ?? {};
        const events: CallEvent[] = [];
        const client = testClient(server.origin, { token, log: (event) => events.push(event) });
        for (const call of [
          () => client.getBranch(7, token),
          () => client.pushRelease(7, 'table a {\n}', { name: token }),
        ]) {
          const error = await errorOf(call);
          const shown = [
            error.message,
            error.remedy,
            error.stack,
            error.host,
            ...strings({ ...error }),
            ...strings(events),
          ];
          for (const form of [
            token,
            encodeURIComponent(token),
            new URLSearchParams({ '': token }).toString().slice(1),
          ]) {
            expect(shown.filter((text) => text?.toLowerCase().includes(form.toLowerCase()))).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** All texts within a value, names of keys too. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...strings(inner)]);
}
