import * as z from 'zod';
import { agree, hold, inForm } from '../agree.ts';
import { envelope, itemsOf, named, refusal } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';
import { groupDocument, queryDocument } from '../documents.ts';

const workspace = z.looseObject({
  id: z.int(),
  name: z.string(),
  description: z.string().optional(),
  branch: z.string().optional(),
  preferences: z.looseObject({ allow_push: z.boolean() }).optional(),
  created_at: z.union([z.string(), z.number()]),
});

export const workspaceCases: readonly ContractCase[] = [
  {
    endpoint: 'GET /workspace',
    mode: 'all',
    claim: 'Lists the workspaces that the token reaches, with id and name.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request, workspace: id }) => {
      const listed = itemsOf(await request('GET', '/workspace'), named);
      hold(
        listed.some((item) => item.id === id),
        `workspace ${id} is not in the list`,
      );
    },
  },
  {
    endpoint: 'GET W',
    mode: 'one',
    claim: 'Shows name, live branch, and whether the workspace may be pushed to.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request, workspace: id }) => {
      const found = inForm((await request('GET', 'W')).json, workspace);
      agree(found.id, id);
      agree(typeof found.preferences?.allow_push, 'boolean');
    },
  },
  {
    endpoint: 'GET W',
    mode: 'an id that is none of the instance',
    claim: 'Is refused with status 404 and a message.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request }) => {
      const answer = await request('GET', '/workspace/987654321');
      agree(answer.status, 404);
      inForm(answer.json, refusal);
    },
  },
  {
    endpoint: 'GET W',
    mode: 'a name instead of an id',
    claim: 'Is refused as a wrong input.',
    evidence: 'unknown',
    touches: 'nothing',
    check: async ({ request }) => agree((await request('GET', '/workspace/shop')).status, 400),
  },
  {
    endpoint: 'GET W',
    mode: 'the free plan, the eleventh time within 20 seconds',
    claim: 'Is refused with status 429 and the code of too many requests, without a time to wait.',
    evidence: 'unknown',
    touches: 'nothing',
    given: { plan: 'free' },
    check: async ({ request }) => {
      for (let call = 1; call <= 10; call += 1) await request('GET', 'W');
      const answer = await request('GET', 'W');
      agree([answer.status, answer.headers.get('retry-after')], [429, null]);
      agree(inForm(answer.json, refusal).code, 'ERROR_CODE_TOO_MANY_REQUESTS');
    },
  },
  {
    endpoint: 'GET W',
    mode: 'the free plan, the eleventh time within 20 seconds',
    claim: 'Is refused with a Retry-After header.',
    evidence: 'unknown',
    touches: 'nothing',
    settings: { sendsRetryAfter: true },
    given: { plan: 'free' },
    check: async ({ request }) => {
      for (let call = 1; call <= 10; call += 1) await request('GET', 'W');
      hold((await request('GET', 'W')).headers.has('retry-after'), 'there is no such header');
    },
  },
  {
    endpoint: 'GET W',
    mode: 'the free plan, the eleventh time within 20 seconds',
    claim: 'Is answered: the limit does not count calls of the Metadata API.',
    evidence: 'unknown',
    touches: 'nothing',
    settings: { freePlanRateLimit: false },
    given: { plan: 'free' },
    check: async ({ request }) => {
      for (let call = 1; call <= 11; call += 1) agree((await request('GET', 'W')).status, 200);
    },
  },
  {
    endpoint: 'PUT W',
    mode: 'one field',
    claim: 'Changes that field, keeps all others, and answers the workspace.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ request }) => {
      const before = inForm((await request('GET', 'W')).json, workspace);
      const changed = await request('PUT', 'W', { json: { description: 'Changed.' } });
      const after = inForm(changed.json, workspace);
      await request('PUT', 'W', { json: { description: before.description ?? '' } });
      agree([after.description, after.name], ['Changed.', before.name]);
    },
  },
  {
    endpoint: 'PUT W',
    mode: 'preferences',
    claim: 'Turns pushing off and on.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ request }) => {
      const off = await request('PUT', 'W', { json: { preferences: { allow_push: false } } });
      const on = await request('PUT', 'W', { json: { preferences: { allow_push: true } } });
      const found = [off, on].map(({ json }) => inForm(json, workspace).preferences?.allow_push);
      agree(found, [false, true]);
    },
  },
  {
    endpoint: 'GET W/openapi',
    mode: 'of a branch',
    claim: 'Is an OpenAPI 3 document with the paths of the endpoints.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ request, push, named, branch }) => {
      const [group, path] = [named('group'), named('path')];
      await push([groupDocument(group), queryDocument(path, 'GET', group)]);
      const answer = await request('GET', 'W/openapi', { query: { branch } });
      const form = z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) });
      const { openapi, paths } = inForm(answer.json, form);
      hold(openapi.startsWith('3.'), `found version ${openapi}`);
      hold(
        Object.keys(paths).some((key) => key.endsWith(`/${path}`)),
        `"${path}" is not among the paths`,
      );
    },
  },
  {
    endpoint: 'GET W/request_history',
    mode: 'first page',
    claim: 'Is an envelope of answered calls.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request }) => {
      inForm((await request('GET', 'W/request_history', { query: { page: 1, per_page: 5 } })).json, envelope);
    },
  },
  {
    endpoint: 'GET W/request_history',
    mode: 'more than 500 a page',
    claim: 'Is refused.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request }) =>
      agree((await request('GET', 'W/request_history', { query: { per_page: 501 } })).status, 400),
  },
];
