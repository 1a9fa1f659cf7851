import { describe, expect, test } from '@jest/globals';
import { greet } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

describe('push and preview are both refused', () => {
  test.each(['push', 'preview'] as const)('when the workspace does not allow it: %s', async (way) => {
    const locked = [{ id: 7, name: 'shop', allowPush: false }];
    const harness = await withSimulator({ workspaces: locked });
    const answer = await harness[way]([greet]);
    expect(answer.status).toBe(500);
    expect(answer.json).toEqual({ message: expect.stringMatching(/^Push is disabled for this workspace\./) });
    const settings = { pushDisabledStatus: 403, pushDisabledCode: 'ERROR_CODE_ACCESS_DENIED' } as const;
    const newer = await withSimulator({ workspaces: locked, settings });
    expect(await newer[way]([greet])).toMatchObject({
      status: 403,
      json: { code: 'ERROR_CODE_ACCESS_DENIED' },
    });
  });

  test.each(['push', 'preview'] as const)('to a branch that is not there: %s', async (way) => {
    const harness = await withSimulator();
    expect((await harness[way]([greet], 'branch=nowhere')).status).toBe(404);
  });

  test.each(['multidoc', 'multidoc/dry-run'])(
    'without a word for the wrong type of content: %s',
    async (path) => {
      const { send } = await withSimulator();
      expect(await send('POST', `/workspace/7/${path}`, {})).toMatchObject({
        status: 400,
        json: { message: '' },
      });
    },
  );

  test.each([
    ['middleware limit {\n}', /^Please upgrade to access/],
    ['task nightly {\n  stack {\n  }\n}', /^Please upgrade to access/],
    ['table_trigger t {\n  stack {\n  }\n}', /paid packages/],
  ])('for what the free plan does not have: %s', async (text, message) => {
    const workspaces = [{ id: 7, name: 'shop', plan: 'free' as const }];
    const { push, preview } = await withSimulator({ workspaces });
    const refused = { status: 400, json: { message: expect.stringMatching(message) } };
    expect(await push([greet, text])).toMatchObject(refused);
    expect(await preview([greet, text])).toMatchObject(refused);
    const open = await withSimulator({ workspaces, settings: { freePlanGates: false } });
    expect((await open.push([greet, text])).status).toBe(200);
  });
});

test('the free plan always allows pushes', async () => {
  const { push } = await withSimulator({
    workspaces: [{ id: 7, name: 'shop', plan: 'free', allowPush: false }],
  });
  expect((await push([greet])).status).toBe(200);
});

test('a branch that is not there is made where so set', async () => {
  const { push, pull } = await withSimulator({ settings: { missingBranch: 'created' } });
  expect((await push([greet], 'branch=dev')).status).toBe(200);
  expect(await pull('branch=dev')).toHaveLength(2);
});
