import * as z from 'zod';
import { agree, inForm, kindOf } from '../agree.ts';
import { itemsOf, refusal } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';

export const accountCases: readonly ContractCase[] = [
  {
    endpoint: 'GET /auth/me',
    mode: 'with a token',
    claim: 'Says whose token it is: id, name and email.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request }) => {
      const answer = await request('GET', '/auth/me');
      agree(answer.status, 200);
      inForm(answer.json, z.looseObject({ id: z.int(), name: z.string(), email: z.string() }));
    },
  },
  {
    endpoint: 'GET /auth/me',
    mode: 'without a token',
    claim: 'Is refused with status 401 and a message.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request }) => {
      const answer = await request('GET', '/auth/me', { token: '' });
      agree(answer.status, 401);
      inForm(answer.json, refusal);
    },
  },
  {
    endpoint: 'GET /auth/me',
    mode: 'with another token',
    claim: 'Is refused with status 401 and a message.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request }) => {
      const answer = await request('GET', '/auth/me', { token: 'somebody-elses' });
      agree(answer.status, 401);
      inForm(answer.json, refusal);
    },
  },
  {
    endpoint: 'GET /auth/me',
    mode: 'after the token has expired',
    claim: 'A token that was good is refused like a wrong one.',
    evidence: 'documented',
    touches: 'nothing',
    given: { faults: ['token-expired-after=1'] },
    check: async ({ client }) => {
      agree(await kindOf(client.whoAmI()), 'result');
      agree(await kindOf(client.whoAmI()), 'unauthorized');
    },
  },
  {
    endpoint: 'GET /instance',
    mode: 'of the account',
    claim: 'Lists instances with the address of their Metadata API.',
    evidence: 'documented',
    touches: 'nothing',
    // The account has an origin of its own; only here it is that of the instance.
    given: {},
    check: async ({ request }) => {
      const form = z.looseObject({ name: z.string(), display: z.string(), meta_api: z.url() });
      agree(itemsOf(await request('GET', '/instance'), form).length > 0, true);
    },
  },
];
