import * as z from 'zod';
import { agree, hold, inForm, kindOf } from '../agree.ts';
import { type ContractContext, envelope, itemsOf } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';
import { functionDocument, workflowTestDocument } from '../documents.ts';

const unitTest = z.looseObject({
  id: z.string(),
  name: z.string(),
  obj_id: z.int(),
  obj_name: z.string(),
  obj_type: z.string(),
});
const workflowTest = z.looseObject({ id: z.int(), name: z.string(), datasource: z.string().optional() });
const run = z.looseObject({
  status: z.string(),
  message: z.string().optional(),
  timing: z.number().optional(),
  results: z.array(z.looseObject({ status: z.string(), message: z.string().optional() })).optional(),
});

/** Pushes a function with one unit test. @returns the test, as it is listed */
async function withUnitTest({ push, request, branch, named }: ContractContext, test = 'one') {
  const object = named('tested');
  await push([functionDocument(object, { test })]);
  const listed = itemsOf(
    await request('GET', 'W/unit_test', { query: { page: 1, per_page: 100, branch } }),
    unitTest,
  );
  const found = listed.find((one) => one.obj_name === object);
  return inForm(found, unitTest);
}

async function withWorkflowTest({ push, request, branch, named }: ContractContext, name = named('flow')) {
  await push([workflowTestDocument(name)]);
  const query = { page: 1, per_page: 100, include_xanoscript: false, branch };
  const listed = itemsOf(await request('GET', 'W/workflow_test', { query }), workflowTest);
  return inForm(
    listed.find((one) => one.name === name),
    workflowTest,
  );
}

export const testCases: readonly ContractCase[] = [
  {
    endpoint: 'GET W/unit_test',
    mode: 'of a branch',
    claim: 'Is an envelope of tests, each with the object that it is in.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { obj_type, name } = await withUnitTest(context, 'adds up');
      agree([obj_type, name], ['function', 'adds up']);
      const answer = await context.request('GET', 'W/unit_test', { query: { branch: context.branch } });
      inForm(answer.json, envelope);
    },
  },
  {
    endpoint: 'GET W/unit_test',
    mode: 'obj_type',
    claim: 'Lists tests of such objects only.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      await withUnitTest(context);
      const query = { branch: context.branch, obj_type: 'middleware' };
      const listed = itemsOf(await context.request('GET', 'W/unit_test', { query }), unitTest);
      agree(
        listed.filter(({ obj_type }) => obj_type !== 'middleware'),
        [],
      );
    },
  },
  {
    endpoint: 'GET W/unit_test',
    mode: 'one a page',
    claim: 'Names the next page until there is none.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      await withUnitTest(context);
      await withUnitTest(context);
      const { request, branch } = context;
      const first = inForm(
        (await request('GET', 'W/unit_test', { query: { branch, page: 1, per_page: 1 } })).json,
        envelope,
      );
      agree([first.items.length, first.nextPage], [1, 2]);
      const all = inForm(
        (await request('GET', 'W/unit_test', { query: { branch, per_page: 10000 } })).json,
        envelope,
      );
      agree(all.nextPage, null);
    },
  },
  {
    endpoint: 'GET W/unit_test',
    mode: 'more than 10000 a page',
    claim: 'Is refused.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request, branch }) => {
      const { status } = await request('GET', 'W/unit_test', { query: { branch, per_page: 10001 } });
      hold(status >= 400, `found status ${status}`);
    },
  },
  {
    endpoint: 'GET W/unit_test',
    mode: 'a branch without tests',
    claim: 'Is an envelope with no items.',
    evidence: 'measured',
    touches: 'nothing',
    given: {},
    check: async ({ request, branch }) =>
      agree(itemsOf(await request('GET', 'W/unit_test', { query: { branch } }), unitTest), []),
  },
  {
    endpoint: 'POST W/unit_test/{id}/run',
    mode: 'a test that passes',
    claim: 'Has status "ok".',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { id } = await withUnitTest(context);
      const answer = await context.request('POST', `W/unit_test/${id}/run`, {
        json: { branch: context.branch },
      });
      agree(inForm(answer.json, run).status, 'ok');
    },
  },
  {
    endpoint: 'POST W/unit_test/{id}/run',
    mode: 'a test that fails',
    claim: 'Is a success of the call, with status "fail" and the reason in "results".',
    evidence: 'measured',
    touches: 'branch',
    given: {
      prepare: ({ verdicts }) => {
        verdicts['wrong'] = {
          status: 'fail',
          timing: null,
          results: [{ status: 'fail', message: 'expected 1, got 2' }],
        };
      },
    },
    check: async (context) => {
      const { client, workspace, branch } = context;
      const { id } = await withUnitTest(context, 'wrong');
      const verdict = await client.runUnitTest(workspace, id, branch);
      agree([verdict.status, verdict.results?.[0]?.message], ['fail', 'expected 1, got 2']);
    },
  },
  {
    endpoint: 'POST W/unit_test/{id}/run',
    mode: 'without a branch',
    claim: 'Runs on the live branch, where the test need not be.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { id } = await withUnitTest(context);
      const { status } = await context.request('POST', `W/unit_test/${id}/run`, { json: {} });
      hold(status >= 400, `found status ${status}`);
    },
  },
  {
    endpoint: 'POST W/unit_test/{id}/run',
    mode: 'a test that cannot be run',
    claim: 'Is answered with an error, which is no verdict.',
    evidence: 'documented',
    touches: 'branch',
    given: {
      prepare: ({ verdicts }) => {
        verdicts['broken'] = { status: '', timing: null, httpStatus: 500, message: 'Invalid workspace.' };
      },
    },
    check: async (context) => {
      const { client, workspace, branch } = context;
      const { id } = await withUnitTest(context, 'broken');
      agree(await kindOf(client.runUnitTest(workspace, id, branch)), 'not-found');
    },
  },
  {
    endpoint: 'GET W/workflow_test',
    mode: 'of a branch',
    claim: 'Is an envelope of tests, each with its data source, empty for the usual one.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => agree((await withWorkflowTest(context)).datasource, ''),
  },
  {
    endpoint: 'GET W/workflow_test/{id}',
    mode: 'include_xanoscript',
    claim: 'Brings the document in an object with its status.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { id } = await withWorkflowTest(context);
      const query = { include_xanoscript: true };
      const answer = await context.request('GET', `W/workflow_test/${id}`, { query });
      const form = z.looseObject({
        xanoscript: z.looseObject({ status: z.string(), value: z.string().optional() }),
      });
      agree(inForm(answer.json, form).xanoscript.status, 'ok');
    },
  },
  {
    endpoint: 'POST W/workflow_test/{id}/run',
    mode: 'a test that passes',
    claim: 'Has status "ok"; no body is sent, the id says which branch.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { id } = await withWorkflowTest(context);
      const answer = await context.request('POST', `W/workflow_test/${id}/run`);
      agree(inForm(answer.json, run).status, 'ok');
    },
  },
  ...(
    [
      ['fails', 'exception'],
      ['stops in the debugger', 'debug'],
    ] as const
  ).map(
    ([what, status]): ContractCase => ({
      endpoint: 'POST W/workflow_test/{id}/run',
      mode: `a test that ${what}`,
      claim: `Is a success of the call, with status "${status}" and the reason in "message".`,
      evidence: 'measured',
      touches: 'branch',
      given: {
        prepare: ({ verdicts }) => {
          verdicts['flow_scripted'] = { status, message: 'Unable to locate record.', timing: 0 };
        },
      },
      check: async (context) => {
        const { id } = await withWorkflowTest(context, 'flow_scripted');
        const verdict = await context.client.runWorkflowTest(context.workspace, id);
        agree([verdict.status, verdict.message, verdict.timing], [status, 'Unable to locate record.', 0]);
      },
    }),
  ),
  {
    endpoint: 'POST W/workflow_test/{id}/run',
    mode: 'a test that passes',
    claim: 'Need not say how long it took.',
    evidence: 'documented',
    touches: 'branch',
    given: {
      prepare: ({ verdicts }) => {
        verdicts['flow_scripted'] = { status: 'ok', timing: null };
      },
    },
    check: async (context) => {
      const { id } = await withWorkflowTest(context, 'flow_scripted');
      const { status, timing } = await context.client.runWorkflowTest(context.workspace, id);
      agree([status, timing], ['ok', undefined]);
    },
  },
  {
    endpoint: 'DELETE W/workflow_test/{id}',
    mode: 'one',
    claim: 'Deletes it.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { id } = await withWorkflowTest(context);
      await context.request('DELETE', `W/workflow_test/${id}`);
      hold((await context.request('GET', `W/workflow_test/${id}`)).status >= 400, 'it is still there');
    },
  },
  {
    endpoint: 'POST W/function/run',
    mode: 'a function of a branch',
    claim: 'Answers its status and result.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ client, workspace, branch, push, named }) => {
      const name = named('one');
      await push([functionDocument(name)]);
      agree((await client.runFunction(workspace, { name, input: {}, branch })).status, 'ok');
    },
  },
  {
    endpoint: 'POST W/function/run',
    mode: 'a function that fails',
    claim: 'Is a success of the call, with another status than "ok".',
    evidence: 'documented',
    touches: 'branch',
    given: {
      prepare: ({ functionResults }) => {
        functionResults['failing'] = { status: 'exception', result: null };
      },
    },
    check: async ({ client, workspace, branch, push }) => {
      await push([functionDocument('failing')]);
      const { status } = await client.runFunction(workspace, { name: 'failing', input: {}, branch });
      agree(status, 'exception');
    },
  },
  {
    endpoint: 'POST W/function/run',
    mode: 'a function that there is not',
    claim: 'Is refused.',
    evidence: 'unknown',
    touches: 'nothing',
    check: async ({ client, workspace, branch, named }) => {
      const call = client.runFunction(workspace, { name: named('nothing'), input: {}, branch });
      agree(await kindOf(call), 'not-found');
    },
  },
];
