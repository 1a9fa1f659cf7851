import * as z from 'zod';
import { agree, hold, inForm } from '../agree.ts';
import { type ContractContext, itemsOf, refusal } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';
import { functionDocument, workflowTestDocument } from '../documents.ts';
import { actionsOn } from './preview.ts';

const test = z.looseObject({ id: z.union([z.string(), z.int()]), name: z.string() });

const push = ({ request }: ContractContext, documents: readonly string[], query = {}) =>
  request('POST', '/sandbox/multidoc', { documents, query: { partial: true, delete: false, ...query } });

/** A sandbox is one for each user: whatever is done here, is done to the user's own. */
function row(
  endpoint: string,
  mode: string,
  claim: string,
  check: ContractCase['check'],
  more: Partial<ContractCase> = {},
): ContractCase {
  return { endpoint, mode, claim, evidence: 'documented', touches: 'workspace', check, ...more };
}

export const sandboxCases: readonly ContractCase[] = [
  row(
    'GET /sandbox/me',
    'first time',
    'Makes the sandbox of the user, and shows it.',
    async ({ request }) => {
      inForm((await request('GET', '/sandbox/me')).json, z.looseObject({ id: z.int(), name: z.string() }));
    },
  ),
  row(
    'GET /sandbox/me',
    'the free plan',
    'Is refused with status 500 and the message "Access Denied.".',
    async ({ request }) => {
      const answer = await request('GET', '/sandbox/me');
      agree([answer.status, inForm(answer.json, refusal).message], [500, 'Access Denied.']);
    },
    { given: { plan: 'free' } },
  ),
  row('DELETE /sandbox/me', 'one', 'Destroys it; the next access makes a new one.', async (context) => {
    const name = context.named('one');
    await push(context, [functionDocument(name)]);
    await context.request('DELETE', '/sandbox/me');
    hold(!(await context.request('GET', '/sandbox/multidoc')).text.includes(name), 'it is the old one');
  }),
  row('POST /sandbox/reset', 'one', 'Empties it.', async (context) => {
    const name = context.named('one');
    await push(context, [functionDocument(name)]);
    agree((await context.request('POST', '/sandbox/reset')).status, 200);
    hold(!(await context.request('GET', '/sandbox/multidoc')).text.includes(name), 'it is still there');
  }),
  row('GET /sandbox/multidoc', 'documents', 'Is text, as of a workspace.', async (context) => {
    const name = context.named('one');
    await push(context, [functionDocument(name)]);
    hold((await context.request('GET', '/sandbox/multidoc')).text.includes(name), 'it is missing');
  }),
  row(
    'POST /sandbox/multidoc/dry-run',
    'partial',
    'Lists operations, as of a workspace.',
    async (context) => {
      const name = context.named('one');
      const documents = [functionDocument(name)];
      const answer = await context.request('POST', '/sandbox/multidoc/dry-run', { documents });
      agree(actionsOn(answer, name), ['create function']);
    },
  ),
  row(
    'POST /sandbox/multidoc/dry-run',
    'source_workspace_id of another workspace',
    'Says that it was filled from another workspace.',
    async (context) => {
      const documents = [functionDocument(context.named('one'))];
      await push(context, documents, { source_workspace_id: 1 });
      const query = { source_workspace_id: 2 };
      const answer = await context.request('POST', '/sandbox/multidoc/dry-run', { documents, query });
      inForm(answer.json, z.looseObject({ source_workspace_mismatch: z.literal(true) }));
    },
  ),
  row('POST /sandbox/multidoc', 'partial', 'Imports, as into a workspace.', async (context) => {
    agree((await push(context, [functionDocument(context.named('one'))])).status, 200);
  }),
  row('GET /sandbox/knowledge/sync', 'all', 'Lists knowledge, as of a workspace.', async ({ request }) => {
    agree(itemsOf(await request('GET', '/sandbox/knowledge/sync'), z.unknown()), []);
  }),
  row('POST /sandbox/knowledge/sync', 'delete everything', 'Leaves none.', async ({ request }) => {
    const json = { delete: true, force: true, items: [] };
    agree((await request('POST', '/sandbox/knowledge/sync', { json })).status, 200);
  }),
  ...(['unit_test', 'workflow_test'] as const).flatMap((kind) => {
    const list = async (context: ContractContext) => {
      const name = context.named('tested');
      await push(context, [
        kind === 'unit_test' ? functionDocument(name, { test: 'one' }) : workflowTestDocument(name),
      ]);
      return itemsOf(await context.request('GET', `/sandbox/${kind}`), test);
    };
    return [
      row(`GET /sandbox/${kind}`, 'all', 'Lists tests, as of a workspace.', async (context) => {
        hold((await list(context)).length > 0, 'there are none');
      }),
      row(
        `POST /sandbox/${kind}/{id}/run`,
        'a test that passes',
        'Has status "ok"; no body is sent.',
        async (context) => {
          const [first] = await list(context);
          const answer = await context.request('POST', `/sandbox/${kind}/${first?.id}/run`);
          inForm(answer.json, z.looseObject({ status: z.literal('ok') }));
        },
      ),
    ];
  }),
];
