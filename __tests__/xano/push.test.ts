import { describe, expect, test } from '@jest/globals';
import { findBlockedOperations } from '../../src/xano/blocked-operations.ts';
import type { PushOptions } from '../../src/xano/push-query.ts';
import { isDestructive, isKnownAction } from '../../src/xano/wire/dry-run.ts';
import { startServer } from './support/start-server.ts';
import { errorOf, testClient } from './support/test-client.ts';

const documents = 'function a {\n}';

async function queryOf(push: PushOptions, kind: 'push' | 'preview'): Promise<Record<string, string>> {
  const server = await startServer(() => ({
    body: kind === 'push' ? 'null' : { operations: [], summary: {} },
  }));
  const client = testClient(server.origin);
  await (kind === 'push'
    ? client.pushMultidoc(7, documents, push)
    : client.dryRunMultidoc(7, documents, push));
  return Object.fromEntries(new URL(server.received[0]?.path ?? '', server.origin).searchParams);
}

describe('a push', () => {
  test('loses nothing unless asked to', async () => {
    expect(await queryOf({ branch: null }, 'push')).toEqual({
      delete: 'false',
      env: 'false',
      records: 'false',
      transaction: 'true',
      truncate: 'false',
      partial: 'true',
    });
  });

  test.each([
    ['partial', { delete: 'false', partial: 'true' }],
    ['sync', { delete: 'false', partial: 'false' }],
    ['sync-and-delete', { delete: 'true', partial: 'false' }],
  ] as const)('in mode %s', async (mode, expected) => {
    expect(await queryOf({ branch: 'dev', mode }, 'push')).toMatchObject({ ...expected, branch: 'dev' });
  });

  test('sends what is asked for', async () => {
    const push: PushOptions = {
      branch: 'dev',
      env: true,
      records: true,
      truncate: true,
      transaction: false,
      protectGuids: ['abc', 'd-_f'],
      message: 'why & how',
      overrideReason: 'agreed',
    };
    expect(await queryOf(push, 'push')).toMatchObject({
      env: 'true',
      records: 'true',
      truncate: 'true',
      transaction: 'false',
      protect_guids: 'abc,d-_f',
      message: 'why & how',
      override_reason: 'agreed',
    });
  });

  test.each(['partial', 'sync', 'sync-and-delete'] as const)(
    'is previewed with deletions in mode %s',
    async (mode) => {
      const query = await queryOf({ branch: 'dev', mode, message: 'm', overrideReason: 'r' }, 'preview');
      expect(query).toMatchObject({ delete: 'true', partial: String(mode === 'partial') });
      expect(Object.keys(query)).not.toEqual(expect.arrayContaining(['message']));
      expect(Object.keys(query)).not.toEqual(expect.arrayContaining(['override_reason']));
    },
  );

  test.each<[string, string, PushOptions]>([
    ['nothing', ' \n', { branch: 'dev' }],
    ['to a branch without a label', documents, { branch: '' }],
    ['protecting what is no guid', documents, { branch: 'dev', protectGuids: ['a,b'] }],
    [
      'protecting more than a request line holds',
      documents,
      { branch: 'dev', protectGuids: Array(500).fill('x'.repeat(27)) },
    ],
  ])('of %s is not sent', async (_name, text, push) => {
    const server = await startServer(() => ({ body: 'null' }));
    const client = testClient(server.origin);
    expect(await errorOf(client.pushMultidoc(7, text, push))).toMatchObject({ kind: 'invalid-call' });
    expect(await errorOf(client.dryRunMultidoc(7, text, push))).toMatchObject({ kind: 'invalid-call' });
    expect(server.received).toEqual([]);
  });

  test.each(['null', '', 'OK', '[]', '{}', '{"guid_map":null}'])(
    'answered with %j is a success without a map',
    async (body) => {
      const server = await startServer(() => ({ body }));
      const result = await testClient(server.origin).pushMultidoc(7, documents, { branch: null });
      expect(result).toEqual({ guidMap: [], mapped: false, policyCheck: undefined });
    },
  );

  test('keeps what newer servers add', async () => {
    const entry = { guid: 'g', name: 'a', type: 'query', verb: 'GET', canonical: 'c', new: 1 };
    const policy_check = { status: 'fail', blocking: true, findings: [1] };
    const server = await startServer(() => ({ body: { guid_map: [entry], policy_check, more: true } }));
    const result = await testClient(server.origin).pushMultidoc(7, documents, { branch: null });
    expect(result).toEqual({ guidMap: [entry], mapped: true, policyCheck: policy_check });
  });
});

describe('a preview', () => {
  test('shows an action that nobody knows, and takes it for destructive', async () => {
    const operations = [
      { action: 'create', type: 'function', name: 'a', details: null },
      { action: 'transmogrify', type: 'table', name: 'b', details: '?' },
    ];
    const server = await startServer(() => ({ body: { operations, summary: [], workspace_name: 'Shop' } }));
    const preview = await testClient(server.origin).dryRunMultidoc(7, documents, { branch: null });
    expect(preview).toEqual({ operations, summary: {}, workspace_name: 'Shop' });
    expect(preview.operations.map(isDestructive)).toEqual([false, true]);
    expect(preview.operations.map(({ action }) => isKnownAction(action))).toEqual([true, false]);
  });

  test('names the operations that stand in the way of a push', () => {
    const about = { action: 'create', type: 'function' };
    const operations = [
      { ...about, name: 'a', details: 'XS content differs' },
      { ...about, name: 'b', details: 'exception: unexpected token' },
      { ...about, name: 'c', reason: 'statement mvp:placeholder' },
      { ...about, name: 'exception:', details: null },
    ];
    const blocked = findBlockedOperations({ operations });
    expect(blocked.map(({ operation, id }) => [operation.name, id])).toEqual([
      ['b', 'exception'],
      ['c', 'placeholder'],
    ]);
  });

  test.each(['null', '{}', '{"operations":[]}', '{"operations":[],"summary":null}'])(
    'answered with %s is not offered',
    async (body) => {
      const server = await startServer(() => ({ body }));
      const error = await errorOf(testClient(server.origin).dryRunMultidoc(7, documents, { branch: null }));
      expect(error).toMatchObject({ kind: 'unsupported', reason: 'preview-unavailable' });
    },
  );
});
