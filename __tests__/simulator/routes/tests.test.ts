import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../../src/simulator/state/instance-state.ts';
import { checkout, greet } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

async function withVerdicts(verdicts: Record<string, Partial<Verdict> & { status: string }>) {
  const harness = await withSimulator();
  await harness.push([greet, checkout]);
  const [workspace] = harness.simulator.state.workspaces;
  for (const [name, verdict] of Object.entries(verdicts)) {
    if (workspace !== undefined) workspace.verdicts[name] = { timing: 0.5, ...verdict };
  }
  const [unit] = itemsOf((await harness.get('/workspace/7/unit_test')).json);
  const [workflow] = itemsOf((await harness.get('/workspace/7/workflow_test')).json);
  return {
    ...harness,
    runUnit: (body: object = {}) => harness.send('POST', `/workspace/7/unit_test/${unit?.id}/run`, body),
    runWorkflow: () => harness.send('POST', `/workspace/7/workflow_test/${workflow?.id}/run`),
  };
}

describe('unit tests', () => {
  test('are listed with what they test', async () => {
    const { get } = await withVerdicts({});
    const { json } = await get('/workspace/7/unit_test?page=1&per_page=50&branch=v1');
    expect(json).toMatchObject({
      items: [
        {
          name: 'somebody',
          obj_name: 'greet',
          obj_type: 'function',
          expect_count: 1,
          input_count: 1,
          id: expect.any(String),
        },
      ],
    });
    expect((await get('/workspace/7/unit_test?obj_type=query')).json).toMatchObject({ items: [] });
  });

  test('pass unless something else is written for them', async () => {
    const { runUnit } = await withVerdicts({});
    expect((await runUnit()).json).toEqual({ status: 'ok', results: [{ status: 'ok' }] });
  });

  test('fail as written, with the reason in their results', async () => {
    const { runUnit } = await withVerdicts({
      'greet/somebody': { status: 'fail', message: 'expected "Hello Ada"' },
    });
    expect(await runUnit()).toMatchObject({
      status: 200,
      json: { status: 'fail', results: [{ message: 'expected "Hello Ada"' }] },
    });
  });

  test('run on the branch in the body', async () => {
    const { runUnit, send } = await withVerdicts({ 'somebody@dev': { status: 'fail' } });
    await send('POST', '/workspace/7/branch', { label: 'dev' });
    expect((await runUnit()).json).toMatchObject({ status: 'ok' });
    expect((await runUnit({ branch: 'dev' })).json).toMatchObject({ status: 'fail' });
    expect((await runUnit({ branch: 'nowhere' })).status).toBe(404);
  });

  test('may fail to run, and so many times only', async () => {
    const { runUnit } = await withVerdicts({
      somebody: { status: 'ok', httpStatus: 500, message: 'Invalid workspace.', times: 1 },
    });
    expect(await runUnit()).toMatchObject({ status: 500, json: { message: 'Invalid workspace.' } });
    expect((await runUnit()).status).toBe(200);
  });
});

describe('workflow tests', () => {
  test('are listed, shown and deleted', async () => {
    const { get, send } = await withVerdicts({});
    const [item] = itemsOf((await get('/workspace/7/workflow_test?include_xanoscript=false')).json);
    expect(item).toMatchObject({ name: 'checkout', tag: ['smoke'], datasource: '', branch: { name: 'v1' } });
    expect(item).not.toHaveProperty('xanoscript');
    const path = `/workspace/7/workflow_test/${item?.id}`;
    expect((await get(`${path}?include_xanoscript=true`)).json).toMatchObject({
      xanoscript: { status: 'ok', value: expect.stringContaining('workflow_test checkout') },
    });
    expect((await send('DELETE', path)).status).toBe(200);
    expect((await get(path)).status).toBe(404);
  });

  test('say why they fail in their message, and how long they took unless so written', async () => {
    const failing = await withVerdicts({ checkout: { status: 'exception', message: 'No such product.' } });
    expect((await failing.runWorkflow()).json).toEqual({
      status: 'exception',
      message: 'No such product.',
      timing: 0.5,
    });
    const untimed = await withVerdicts({ checkout: { status: 'debug', timing: null } });
    expect((await untimed.runWorkflow()).json).toEqual({ status: 'debug' });
  });
});

describe('functions', () => {
  test('answer what is written for them', async () => {
    const { send, simulator } = await withVerdicts({});
    const [workspace] = simulator.state.workspaces;
    Object.assign(workspace?.functionResults ?? {}, { greet: { status: 'ok', result: 'Hello Ada' } });
    const run = (body: object) => send('POST', '/workspace/7/function/run', body);
    expect((await run({ name: 'greet', input: { name: 'Ada' } })).json).toEqual({
      status: 'ok',
      result: 'Hello Ada',
      logs: [],
    });
    expect((await run({ name: 'nowhere', input: {} })).status).toBe(404);
  });
});

function itemsOf(json: unknown): readonly { readonly id: string | number }[] {
  return typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items)
    ? json.items
    : [];
}
