import * as z from 'zod';
import { agree, hold, inForm, kindOf } from '../agree.ts';
import type { RawAnswer } from '../context.ts';
import { refusal } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';
import {
  brokenDocument,
  emptyDocument,
  functionDocument,
  groupDocument,
  queryDocument,
  tableDocument,
  triggerDocument,
} from '../documents.ts';

const endpoint = 'POST W/multidoc/dry-run';

const counts = z.looseObject({
  created: z.int(),
  updated: z.int(),
  deleted: z.int(),
  truncated: z.int(),
  unchanged: z.int(),
});
const operation = z.looseObject({
  action: z.string(),
  type: z.string(),
  name: z.string(),
  details: z.string(),
  reason: z.string().optional(),
});
const dryRun = z.looseObject({
  operations: z.array(operation),
  summary: z.record(z.string(), counts),
  workspace_name: z.string().optional(),
});

export type Operation = z.infer<typeof operation>;

function operationsOf(answer: RawAnswer): readonly Operation[] {
  return inForm(answer.json, dryRun).operations;
}

/** Actions on one object, in the order of the preview. */
export function actionsOn(answer: RawAnswer, name: string): readonly string[] {
  return operationsOf(answer)
    .filter((one) => one.name === name)
    .map(({ action, type }) => `${action} ${type}`);
}

export const previewCases: readonly ContractCase[] = [
  {
    endpoint,
    mode: 'partial',
    claim: 'Changes nothing.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, pull, named }) => {
      const before = await pull();
      agree((await preview([functionDocument(named('new'))])).status, 200);
      agree(await pull(), before);
    },
  },
  {
    endpoint,
    mode: 'partial',
    claim: 'Lists operations, sums them up in five counters by type, and names the workspace.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, client, workspace, named }) => {
      const { operations, summary, workspace_name } = inForm(
        (await preview([functionDocument(named('new'))])).json,
        dryRun,
      );
      hold(operations.length > 0, 'there are no operations');
      agree(summary['function']?.created, 1);
      agree(workspace_name, (await client.getWorkspace(workspace)).name);
    },
  },
  {
    endpoint,
    mode: 'partial',
    claim: 'Tells "create" from "update", and says of an update that the content differs.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, push, named }) => {
      const [old, fresh] = [named('old'), named('fresh')];
      await push([functionDocument(old)]);
      const answer = await preview([functionDocument(old, { value: 'two' }), functionDocument(fresh)]);
      agree(actionsOn(answer, old), ['update function']);
      agree(actionsOn(answer, fresh), ['create function']);
      agree(operationsOf(answer).find((one) => one.name === old)?.details, 'XS content differs');
    },
  },
  {
    endpoint,
    mode: 'partial, what is there already',
    claim: 'Lists it as "unchanged".',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, push, named }) => {
      const name = named('same');
      await push([functionDocument(name)]);
      agree(actionsOn(await preview([functionDocument(name)]), name), ['unchanged function']);
    },
  },
  {
    endpoint,
    mode: 'partial, what is there already',
    claim: 'Does not list it.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { listsUnchanged: false },
    check: async ({ preview, push, named }) => {
      const name = named('same');
      await push([functionDocument(name)]);
      agree(actionsOn(await preview([functionDocument(name)]), name), []);
    },
  },
  {
    endpoint,
    mode: 'partial, with delete',
    claim: 'Lists what only the server has as "delete", although such a push must never be sent.',
    evidence: 'unknown',
    touches: 'branch',
    check: async ({ preview, push, named }) => {
      const [kept, missing] = [named('kept'), named('missing')];
      await push([functionDocument(kept), functionDocument(missing)]);
      agree(actionsOn(await preview([functionDocument(kept)]), missing), ['delete function']);
    },
  },
  {
    endpoint,
    mode: 'partial, with delete',
    claim: 'Lists no deletes.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { partialPreviewListsDeletes: false },
    check: async ({ preview, push, named }) => {
      const [kept, missing] = [named('kept'), named('missing')];
      await push([functionDocument(kept), functionDocument(missing)]);
      agree(actionsOn(await preview([functionDocument(kept)]), missing), []);
    },
  },
  {
    endpoint,
    mode: 'sync, with delete',
    claim: 'Lists everything that the server has and the body has not as "delete".',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, push, named }) => {
      const [kept, missing] = [named('kept'), named('missing')];
      await push([functionDocument(kept), functionDocument(missing)]);
      const answer = await preview([functionDocument(kept)], { partial: false });
      agree(actionsOn(answer, missing), ['delete function']);
    },
  },
  {
    endpoint,
    mode: 'sync, with delete of a group',
    claim: 'Lists its endpoints as "cascade_delete", with the reason.',
    evidence: 'unknown',
    touches: 'branch',
    check: async ({ preview, push, named }) => {
      const [group, path, kept] = [named('group'), named('path'), named('kept')];
      await push([groupDocument(group), queryDocument(path, 'GET', group), functionDocument(kept)]);
      const answer = await preview([functionDocument(kept)], { partial: false });
      agree(actionsOn(answer, `${path} GET`), ['cascade_delete query']);
    },
  },
  {
    endpoint,
    mode: 'partial, endpoints',
    claim: 'Names an endpoint by its path, a blank and its verb.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, named }) => {
      const [group, path] = [named('group'), named('path')];
      const answer = await preview([groupDocument(group), queryDocument(`${path}/{id}`, 'PATCH', group)]);
      agree(actionsOn(answer, `${path}/{id} PATCH`), ['create query']);
    },
  },
  {
    endpoint,
    mode: 'partial, triggers',
    claim: 'Reports triggers of every kind under the one type "trigger".',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, named }) => {
      const [table, trigger] = [named('table'), named('trigger')];
      const answer = await preview([tableDocument(table, []), triggerDocument(trigger, table)]);
      agree(actionsOn(answer, trigger), ['create trigger']);
    },
  },
  {
    endpoint,
    mode: 'partial, settings',
    claim: 'Reports settings of the workspace as type and name "workspace".',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, client, workspace }) => {
      const { name } = await client.getWorkspace(workspace);
      const answer = await preview([`workspace "${name}" {\n  description = "Changed."\n}`]);
      agree(actionsOn(answer, 'workspace'), ['update workspace']);
    },
  },
  {
    endpoint,
    mode: 'sync, columns',
    claim: 'Lists a column that goes and one that comes under the name of their table.',
    evidence: 'unknown',
    touches: 'workspace',
    check: async ({ preview, push, named }) => {
      const table = named('table');
      await push([tableDocument(table, ['text old'])]);
      const answer = await preview([tableDocument(table, ['text fresh'])], { partial: false });
      agree([...actionsOn(answer, table)].sort(), ['add_field table', 'drop_field table', 'update table']);
    },
  },
  {
    endpoint,
    mode: 'partial, columns',
    claim: 'Drops no column.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ preview, push, named }) => {
      const table = named('table');
      await push([tableDocument(table, ['text old'])]);
      const answer = await preview([tableDocument(table, ['text fresh'])]);
      hold(!actionsOn(answer, table).includes('drop_field table'), 'a column would be dropped');
    },
  },
  {
    endpoint,
    mode: 'sync, columns',
    claim: 'Lists the table only, not its columns.',
    evidence: 'unknown',
    touches: 'workspace',
    settings: { listsFields: false },
    check: async ({ preview, push, named }) => {
      const table = named('table');
      await push([tableDocument(table, ['text old'])]);
      const answer = await preview([tableDocument(table, ['text fresh'])], { partial: false });
      agree(actionsOn(answer, table), ['update table']);
    },
  },
  {
    endpoint,
    mode: 'truncate',
    claim: 'Lists the tables of the body that would be emptied.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ preview, push, named }) => {
      const table = named('table');
      await push([tableDocument(table, [])]);
      const answer = await preview([tableDocument(table, [])], { truncate: true });
      hold(actionsOn(answer, table).includes('truncate table'), 'it is not listed');
    },
  },
  {
    endpoint,
    mode: 'a document that does not parse',
    claim: 'Is a success, whose details begin with "exception:".',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, named }) => {
      const name = named('broken');
      const answer = await preview([brokenDocument(name)]);
      agree(answer.status, 200);
      hold(
        operationsOf(answer).some(({ details }) => details.includes('exception:')),
        `found ${answer.text}`,
      );
    },
  },
  {
    endpoint,
    mode: 'a reference to nothing',
    claim: 'Is a success, whose details hold "mvp:placeholder".',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, named }) => {
      const answer = await preview([functionDocument(named('caller'), { calls: named('nothing') })]);
      agree(answer.status, 200);
      hold(
        operationsOf(answer).some(({ details }) => details.includes('mvp:placeholder')),
        `found ${answer.text}`,
      );
    },
  },
  {
    endpoint,
    mode: 'a name of the query that is not known',
    claim: 'Is accepted.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ preview, named }) => {
      const newer = { force: true, as_draft: false, message: 'x', protect_guids: 'abc' };
      agree((await preview([functionDocument(named('new'))], newer)).status, 200);
    },
  },
  {
    endpoint,
    mode: 'a workspace that may not be pushed to',
    claim: 'Is refused with status 500 and a message that begins with "Push is disabled".',
    evidence: 'documented',
    touches: 'nothing',
    given: { allowPush: false },
    check: async ({ preview, named }) => {
      const answer = await preview([functionDocument(named('new'))]);
      agree(answer.status, 500);
      hold(/^Push is disabled for this workspace\./.test(inForm(answer.json, refusal).message), answer.text);
    },
  },
  {
    endpoint,
    mode: 'a workspace that may not be pushed to',
    claim: 'Is refused with status 403 and the code of denied access.',
    evidence: 'unknown',
    touches: 'nothing',
    settings: { pushDisabledStatus: 403, pushDisabledCode: 'ERROR_CODE_ACCESS_DENIED' },
    given: { allowPush: false },
    check: async ({ preview, client, workspace, branch, named }) => {
      const document = functionDocument(named('new'));
      agree((await preview([document])).status, 403);
      agree(await kindOf(client.dryRunMultidoc(workspace, document, { branch })), 'push-disabled');
    },
  },
  {
    endpoint,
    mode: 'an instance without previews',
    claim: 'Is answered with status 404, as a workspace that is not there.',
    evidence: 'documented',
    touches: 'nothing',
    settings: { preview: 'missing' },
    check: async ({ preview, client, workspace, branch, named }) => {
      const document = functionDocument(named('new'));
      agree((await preview([document])).status, 404);
      agree(await kindOf(client.dryRunMultidoc(workspace, document, { branch })), 'not-found');
    },
  },
  {
    endpoint,
    mode: 'an instance without previews',
    claim: 'Is answered without a summary, which says that there is no preview.',
    evidence: 'documented',
    touches: 'nothing',
    settings: { preview: 'without-summary' },
    check: async ({ client, workspace, branch, named }) => {
      const call = client.dryRunMultidoc(workspace, functionDocument(named('new')), { branch });
      agree(await kindOf(call), 'unsupported');
    },
  },
  {
    endpoint,
    mode: 'the free plan, a task',
    claim: 'Is refused with status 400, as the push would be.',
    evidence: 'reported',
    touches: 'nothing',
    given: { plan: 'free' },
    check: async ({ preview, named }) => {
      const answer = await preview([emptyDocument('task', named('task'))]);
      agree(answer.status, 400);
      hold(inForm(answer.json, refusal).message.startsWith('Please upgrade to access'), answer.text);
    },
  },
  {
    endpoint,
    mode: 'another type of body',
    claim: 'Is refused with status 400.',
    evidence: 'reported',
    touches: 'nothing',
    check: async ({ request, branch, named }) => {
      const documents = [functionDocument(named('new'))];
      const answer = await request('POST', 'W/multidoc/dry-run', {
        documents,
        type: 'application/json',
        query: { branch },
      });
      agree(answer.status, 400);
    },
  },
  {
    endpoint,
    mode: 'its own documents',
    claim: 'What was pulled is called unchanged when it is offered again.',
    evidence: 'unknown',
    touches: 'branch',
    check: async ({ preview, push, pull, named }) => {
      const group = named('group');
      await push([
        functionDocument(named('one'), { test: 'same' }),
        groupDocument(group),
        queryDocument(named('path'), 'GET', group),
      ]);
      const operations = operationsOf(await preview(await pull(), { partial: false }));
      agree(
        operations.filter(({ action }) => action !== 'unchanged'),
        [],
      );
    },
  },
];
