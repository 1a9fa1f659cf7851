import { describe, expect, test } from '@jest/globals';
import type { XanoClient } from '../../src/xano/client.ts';
import { errorCatalogue } from '../../src/xano/error-catalogue.ts';
import type { XanoErrorKind } from '../../src/xano/errors.ts';
import { startServer } from './support/start-server.ts';
import { errorOf, testClient } from './support/test-client.ts';

const text = 'function a {\n}';
const push = (c: XanoClient) => c.pushMultidoc(7, text, { branch: null });
const preview = (c: XanoClient) => c.dryRunMultidoc(7, text, { branch: null });
const read = (c: XanoClient) => c.getWorkspace(7);

interface Row {
  readonly id: string;
  readonly call?: (client: XanoClient) => Promise<unknown>;
  readonly status: number;
  readonly body: unknown;
  readonly kind: XanoErrorKind;
  readonly says: string;
  readonly param?: string;
}

const html = '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>x</body></html>';
const disabled = 'Push is disabled for this workspace. Enable Allow Push, or use the sandbox.';
const denied = { code: 'ERROR_CODE_ACCESS_DENIED', message: 'Refused.' };

// biome-ignore format: one row, one answer
const rows: readonly Row[] = [
  { id: 'push-disabled', status: 500, body: { message: disabled }, kind: 'push-disabled', says: 'does not let this workspace be pushed to (HTTP 500)' },
  { id: 'push-disabled', call: preview, status: 403, body: { ...denied, message: disabled }, kind: 'push-disabled', says: 'could not preview the push' },
  { id: 'rate-limited', status: 429, body: { code: 'ERROR_CODE_TOO_MANY_REQUESTS', message: 'Slow down.' }, kind: 'rate-limited', says: 'too many requests' },
  { id: 'rate-limited', call: read, status: 500, body: { code: 'ERROR_CODE_TOO_MANY_REQUESTS', message: 'Slow down.' }, kind: 'rate-limited', says: 'after 3 tries' },
  { id: 'rate-limited', status: 429, body: '', kind: 'rate-limited', says: '(HTTP 429).' },
  { id: 'policy-gate', status: 403, body: { ...denied, payload: { code: 'policy_gate', can_override: true } }, kind: 'policy', says: 'policy of the workspace' },
  { id: 'policy-plan-limit', status: 403, body: { ...denied, payload: { code: 'policy_plan_limit' } }, kind: 'plan-gate', says: 'so many policies' },
  { id: 'policy-needs-transaction', status: 400, body: { message: 'No.', payload: { code: 'policy_gate_transaction_required' } }, kind: 'policy', says: 'within a transaction' },
  { id: 'policy-needs-admin', status: 403, body: { ...denied, message: 'Policy files need the admin role.' }, kind: 'forbidden', says: 'only administrators' },
  { id: 'plan-gate', status: 400, body: { message: 'Please upgrade to access middleware.' }, kind: 'plan-gate', says: 'Please upgrade to access middleware.' },
  { id: 'plan-gate', status: 400, body: { message: 'Table triggers are for paid packages.' }, kind: 'plan-gate', says: 'on the plan' },
  { id: 'duplicate-guid', status: 400, body: { message: 'Duplicate function guid: abc' }, kind: 'rejected', says: 'Duplicate function guid: abc' },
  { id: 'missing-statement', status: 500, body: { message: 'Missing statement: mvp:placeholder' }, kind: 'rejected', says: 'cannot resolve' },
  { id: 'invalid-document', status: 500, body: { message: 'Invalid block: foo', payload: { param: 'source' } }, kind: 'rejected', says: 'parameter "source"', param: 'source' },
  { id: 'unauthorized', call: read, status: 401, body: { message: 'Invalid token.' }, kind: 'unauthorized', says: 'does not accept the access token' },
  { id: 'unauthorized', call: read, status: 500, body: { code: 'ERROR_CODE_UNAUTHORIZED', message: 'x' }, kind: 'unauthorized', says: '(HTTP 500)' },
  { id: 'access-denied', call: read, status: 403, body: { message: 'Scope missing.' }, kind: 'forbidden', says: 'Scope missing.' },
  { id: 'access-denied', status: 500, body: { message: 'Access Denied.' }, kind: 'forbidden', says: 'denies access (HTTP 500)' },
  { id: 'access-denied', call: read, status: 500, body: { code: 'ERROR_CODE_PERMISSION_DENIED', message: 'x' }, kind: 'forbidden', says: 'denies access' },
  { id: 'html-not-found', call: read, status: 404, body: '<html><title>Not here</title></html>', kind: 'not-found', says: 'a web page instead of the Metadata API (HTTP 404): "Not here"' },
  { id: 'preview-not-found', call: preview, status: 404, body: { code: 'ERROR_CODE_NOT_FOUND', message: 'Gone.' }, kind: 'not-found', says: 'too old for previews' },
  { id: 'preview-not-found', call: preview, status: 404, body: 'no route', kind: 'not-found', says: '"no route"' },
  { id: 'not-found', call: read, status: 404, body: {}, kind: 'not-found', says: 'does not find it (HTTP 404)' },
  { id: 'not-found', call: read, status: 500, body: { message: 'Invalid workspace.' }, kind: 'not-found', says: 'Invalid workspace.' },
  { id: 'not-found', call: (c) => c.runUnitTest(7, 'u', null), status: 500, body: { message: 'Not found' }, kind: 'not-found', says: 'could not run the unit test' },
  { id: 'body-too-large', status: 413, body: '', kind: 'too-large', says: 'too large' },
  { id: 'input-refused', status: 400, body: { code: 'ERROR_CODE_INPUT_ERROR', message: 'Missing.', payload: { param: 'label' } }, kind: 'rejected', says: 'parameter "label"', param: 'label' },
  { id: 'input-refused', status: 500, body: { message: 'Missing.', param: 'name' }, kind: 'rejected', says: 'Missing.', param: 'name' },
  { id: 'input-refused', status: 400, body: '', kind: 'rejected', says: '(HTTP 400).' },
  { id: 'gateway', call: read, status: 502, body: html, kind: 'server', says: '(HTTP 502): "502 Bad Gateway"' },
  { id: 'gateway', status: 504, body: html, kind: 'outcome-unknown', says: 'whether the change was made is not known' },
  { id: 'gateway', status: 503, body: { message: 'Down for maintenance.' }, kind: 'server', says: 'Down for maintenance.' },
  { id: 'server-error', status: 500, body: { message: 'Fatal error.' }, kind: 'server', says: 'the server failed (HTTP 500): "Fatal error."' },
  { id: 'foreign-server-error', call: read, status: 520, body: 'x', kind: 'server', says: 'not from the Metadata API' },
  { id: 'foreign-server-error', status: 500, body: '', kind: 'outcome-unknown', says: 'is not known' },
  { id: 'refused', status: 418, body: { message: 'No tea.' }, kind: 'rejected', says: 'No tea.' },
];

describe('an answer that is', () => {
  test.each(rows)('$id: $status $body', async ({ id, call = push, status, body, kind, says, param }) => {
    const server = await startServer(() => ({ status, body }));
    const error = await errorOf(call(testClient(server.origin)));
    expect([error.kind, error.reason, error.status, error.param]).toEqual([kind, id, status, param]);
    expect(error.message.toLowerCase()).toContain(says.toLowerCase());
    expect(error.message).toContain(new URL(server.origin).host);
    expect(error.remedy).toMatch(/^\S.*\.$/);
    expect(error.toFailure()).toEqual({ step: error.step, message: error.message, remedy: error.remedy });
  });

  test('in the catalogue is in the list above', () => {
    expect([...new Set(rows.map((row) => row.id))]).toEqual(errorCatalogue.map((row) => row.id));
  });
});

describe('an error', () => {
  test('keeps the findings of a policy', async () => {
    const payload = { code: 'policy_gate', findings: [{ policy: 'no-secrets' }] };
    const server = await startServer(() => ({ status: 403, body: { ...denied, payload } }));
    expect((await errorOf(push(testClient(server.origin)))).payload).toEqual(payload);
  });

  test('says what stays as it is when knowledge is refused after documents', async () => {
    const server = await startServer(() => ({ status: 400, body: { message: 'Input "x" is not allowed.' } }));
    const error = await errorOf(testClient(server.origin).syncKnowledge(7, { branch: null, items: [] }));
    expect(error.remedy).toBe(
      'Correct what the message names. Documents that were pushed before stay pushed.',
    );
  });

  test('says what to look at when the answer of a release is lost, and only then', async () => {
    const remedies: string[] = [];
    for (const status of [504, 401]) {
      const server = await startServer(() => ({ status }));
      const call = testClient(server.origin).createRelease(7, { name: 'r', branch: 'v1' });
      remedies.push((await errorOf(call)).remedy);
    }
    expect(remedies[0]).toContain('look the name up among the releases first.');
    expect(remedies[1]).not.toContain('releases');
  });

  test('shows hostile text on one short line, without control characters', async () => {
    const message = `a\u001b[31m\n::error::b\u202e${'x'.repeat(5000)}`;
    const server = await startServer(() => ({ status: 400, body: { message } }));
    const error = await errorOf(push(testClient(server.origin)));
    expect(error.message).toContain('"a [31m ::error::b xxx');
    expect(error.message).not.toMatch(/[\p{C}]/u);
    expect(error.message.length).toBeLessThan(1000);
  });

  test('is made of bodies with odd types, too', async () => {
    const body = { message: 'Odd.', code: 7, param: [], payload: [] };
    const server = await startServer(() => ({ status: 400, body }));
    expect(await errorOf(push(testClient(server.origin)))).toMatchObject({
      kind: 'rejected',
      serverMessage: 'Odd.',
    });
  });
});
