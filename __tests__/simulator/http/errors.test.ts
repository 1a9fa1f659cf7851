import { expect, test } from '@jest/globals';
import { withSimulator } from '../with-simulator.ts';

test.each([
  ['a workspace that is not there', '/workspace/99', 404, 'ERROR_CODE_NOT_FOUND'],
  ['an address that is not there', '/nothing/here', 404, 'ERROR_CODE_NOT_FOUND'],
  ['a workspace that is no number', '/workspace/shop', 400, 'ERROR_CODE_INPUT_ERROR'],
  ['a branch that is not there', '/workspace/7/branch/x', 404, 'ERROR_CODE_NOT_FOUND'],
  ['a release that is not there', '/workspace/7/release/5', 404, 'ERROR_CODE_NOT_FOUND'],
])('%s is answered with code and message', async (_what, path, status, code) => {
  const { get } = await withSimulator();
  expect(await get(path)).toMatchObject({ status, json: { code, message: expect.any(String) } });
});

test('a wrong token is refused', async () => {
  const { simulator } = await withSimulator({ token: 'right' });
  const response = await fetch(`${simulator.url}/api:meta/auth/me`, {
    headers: { authorization: 'Bearer wrong' },
  });
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({ code: 'ERROR_CODE_UNAUTHORIZED', message: 'Invalid token.' });
});

test('a body that is no JSON is refused', async () => {
  const { simulator } = await withSimulator();
  const headers = { authorization: `Bearer ${simulator.token}`, 'content-type': 'application/json' };
  const response = await fetch(`${simulator.url}/api:meta/workspace/7/branch`, {
    method: 'POST',
    headers,
    body: '{',
  });
  expect(response.status).toBe(400);
});

test('query names that are not known are no error', async () => {
  const { push } = await withSimulator();
  expect((await push(['function a {\n}'], 'message=x&force=true&something=else')).status).toBe(200);
});

test('newer fields are there where so set', async () => {
  const { push } = await withSimulator({ settings: { sendsNewerFields: true } });
  const { json } = await push(['api_group main {\n  canonical = "notes-main"\n}']);
  expect(json).toMatchObject({ guid_map: [{ canonical: 'notes-main' }], policy_check: { blocking: false } });
});
