import * as z from 'zod';
import { agree, hold, inForm, kindOf } from '../agree.ts';
import { type ContractContext, type RawAnswer, refusal } from '../context.ts';
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
import { actionsOn } from './preview.ts';

const endpoint = 'POST W/multidoc';

const answerForm = z.looseObject({
  guid_map: z.array(
    z.looseObject({
      guid: z.string(),
      name: z.string(),
      type: z.string(),
      verb: z.string().optional(),
      api_group: z.string().optional(),
    }),
  ),
});

function guidsOf(answer: RawAnswer) {
  return inForm(answer.json, answerForm).guid_map;
}

async function textOf({ pull }: ContractContext, name: string): Promise<string> {
  return (await pull()).find((document) => new RegExp(`^\\w+ "?${name}\\b`).test(document)) ?? '';
}

/** Documents of the branch, and one question: are these names in it? */
async function present({ pull }: ContractContext, ...names: readonly string[]): Promise<readonly boolean[]> {
  const text = (await pull()).join('\n');
  return names.map((name) => text.includes(name));
}

const planGates = ['middleware', 'task', 'table_trigger'].map(
  (kind): ContractCase => ({
    endpoint,
    mode: `the free plan, a ${kind}`,
    claim: 'The whole push is refused with status 400.',
    evidence: 'reported',
    touches: 'nothing',
    given: { plan: 'free' },
    check: async (context) => {
      const [name, other, table] = [context.named('paid'), context.named('other'), context.named('table')];
      const document = kind === 'table_trigger' ? triggerDocument(name, table) : emptyDocument(kind, name);
      const answer = await context.push([functionDocument(other), document]);
      agree(answer.status, 400);
      const { message } = inForm(answer.json, refusal);
      hold(/^Please upgrade to access|paid packages/.test(message), message);
      agree(await present(context, other), [false]);
    },
  }),
);

const answers = (['null', 'empty', 'text'] as const).map(
  (pushAnswer): ContractCase => ({
    endpoint,
    mode: 'partial',
    claim: `A success may be answered with ${{ null: 'null', empty: 'nothing at all', text: 'plain text' }[pushAnswer]} instead of a map of guids.`,
    evidence: 'documented',
    touches: 'branch',
    settings: { pushAnswer },
    check: async (context) => {
      const { client, workspace, branch, named, push } = context;
      const [raw, own] = [named('raw'), named('own')];
      const answer = await push([functionDocument(raw)]);
      agree([answer.status, answer.text], [200, { null: 'null', empty: '', text: 'ok' }[pushAnswer]]);
      const result = await client.pushMultidoc(workspace, functionDocument(own), { branch });
      agree([result.mapped, result.guidMap], [false, []]);
      agree(await present(context, raw, own), [true, true]);
    },
  }),
);

export const pushCases: readonly ContractCase[] = [
  {
    endpoint,
    mode: 'partial',
    claim: 'Answers which guid every pushed object has now, endpoints with verb and group.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ push, named }) => {
      const [one, group, path] = [named('one'), named('group'), named('path')];
      const answer = await push([
        functionDocument(one),
        groupDocument(group),
        queryDocument(path, 'GET', group),
      ]);
      agree(answer.status, 200);
      const map = guidsOf(answer);
      agree(map.map(({ name }) => name).sort(), [one, group, path].sort());
      const { type, verb, api_group } = map.find(({ name }) => name === path) ?? {};
      agree([type, verb, api_group], ['query', 'GET', group]);
    },
  },
  ...answers,
  {
    endpoint,
    mode: 'partial, what is there already',
    claim: 'Is in the map of guids all the same.',
    evidence: 'reported',
    touches: 'branch',
    check: async ({ push, named }) => {
      const document = functionDocument(named('same'));
      await push([document]);
      agree(guidsOf(await push([document])).length, 1);
    },
  },
  {
    endpoint,
    mode: 'partial, what is there already',
    claim: 'Is not in the map of guids.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { guidMapHolds: 'changed' },
    check: async ({ push, named }) => {
      const document = functionDocument(named('same'));
      await push([document]);
      agree(guidsOf(await push([document])), []);
    },
  },
  {
    endpoint,
    mode: 'partial, triggers',
    claim: 'The map of guids calls a trigger by its own kind.',
    evidence: 'unknown',
    touches: 'workspace',
    check: async ({ push, named }) => {
      const table = named('table');
      const map = guidsOf(await push([tableDocument(table, []), triggerDocument(named('t'), table)]));
      agree(map.map(({ type }) => type).sort(), ['table', 'table_trigger']);
    },
  },
  {
    endpoint,
    mode: 'partial, triggers',
    claim: 'The map of guids calls every trigger "trigger".',
    evidence: 'unknown',
    touches: 'workspace',
    settings: { triggerType: 'generic' },
    check: async ({ push, named }) => {
      const table = named('table');
      const map = guidsOf(await push([tableDocument(table, []), triggerDocument(named('t'), table)]));
      agree(map.map(({ type }) => type).sort(), ['table', 'trigger']);
    },
  },
  {
    endpoint,
    mode: 'partial, a newer instance',
    claim: 'Answers more fields, such as what policies say, after the import.',
    evidence: 'documented',
    touches: 'branch',
    settings: { sendsNewerFields: true },
    check: async ({ client, workspace, branch, named }) => {
      const pushed = await client.pushMultidoc(workspace, functionDocument(named('one')), { branch });
      agree(typeof pushed.policyCheck?.status, 'string');
    },
  },
  {
    endpoint,
    mode: 'partial',
    claim: 'Leaves objects that are not in the body.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      await context.push([functionDocument(a)]);
      await context.push([functionDocument(b)]);
      agree(await present(context, a, b), [true, true]);
    },
  },
  {
    endpoint,
    mode: 'partial',
    claim: 'Drops no column.',
    evidence: 'documented',
    touches: 'workspace',
    check: async (context) => {
      const table = context.named('table');
      await context.push([tableDocument(table, ['text old'])]);
      await context.push([tableDocument(table, ['text fresh'])]);
      const text = await textOf(context, table);
      agree([/text old/.test(text), /text fresh/.test(text)], [true, true]);
    },
  },
  {
    endpoint,
    mode: 'sync',
    claim: 'Drops columns that the body has not, with their values.',
    evidence: 'reported',
    touches: 'workspace',
    check: async (context) => {
      const table = context.named('table');
      const rows = '[{"id": 1, "old": "gone-for-good"}]';
      await context.push([tableDocument(table, ['text old'], rows)], { records: true });
      await context.push([tableDocument(table, ['text fresh'])], { partial: false });
      const text = (await context.pull({ records: true })).find((document) => document.includes(table)) ?? '';
      agree([text.includes('old'), text.includes('fresh')], [false, true]);
    },
  },
  {
    endpoint,
    mode: 'sync',
    claim: 'A column of another type keeps its rows and loses its values.',
    evidence: 'reported',
    touches: 'workspace',
    check: async (context) => {
      const table = context.named('table');
      const rows = '[{"id": 1, "count": "seven-of-them"}]';
      await context.push([tableDocument(table, ['text count'], rows)], { records: true });
      await context.push([tableDocument(table, ['int count'])], { partial: false });
      const text = (await context.pull({ records: true })).find((document) => document.includes(table)) ?? '';
      agree([text.includes('seven-of-them'), /items/.test(text)], [false, true]);
    },
  },
  {
    endpoint,
    mode: 'sync',
    claim: 'Deletes no object without delete.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      await context.push([functionDocument(a)]);
      await context.push([functionDocument(b)], { partial: false });
      agree(await present(context, a, b), [true, true]);
    },
  },
  {
    endpoint,
    mode: 'sync, with delete',
    claim: 'Deletes every object that is not in the body.',
    evidence: 'documented',
    touches: 'workspace',
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      await context.push([functionDocument(a), functionDocument(b)]);
      await context.push([functionDocument(b)], { partial: false, delete: true });
      agree(await present(context, a, b), [false, true]);
    },
  },
  {
    endpoint,
    mode: 'sync, with delete and protect_guids',
    claim: 'Spares the objects whose guids are named.',
    evidence: 'documented',
    touches: 'workspace',
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      const [entry] = guidsOf(await context.push([functionDocument(a)]));
      const query = { partial: false, delete: true, protect_guids: entry?.guid ?? '' };
      await context.push([functionDocument(b)], query);
      agree(await present(context, a, b), [true, true]);
    },
  },
  {
    endpoint,
    mode: 'sync, with delete and protect_guids',
    claim: 'An older instance deletes them without a word.',
    evidence: 'documented',
    touches: 'workspace',
    settings: { honoursProtectedGuids: false },
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      const [entry] = guidsOf(await context.push([functionDocument(a)]));
      const query = { partial: false, delete: true, protect_guids: entry?.guid ?? '' };
      await context.push([functionDocument(b)], query);
      agree(await present(context, a, b), [false, true]);
    },
  },
  {
    endpoint,
    mode: 'partial, with delete',
    claim: 'Deletes what is not in the body, so nobody may send the pair.',
    evidence: 'unknown',
    touches: 'workspace',
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      await context.push([functionDocument(a)]);
      await context.push([functionDocument(b)], { delete: true });
      agree(await present(context, a, b), [false, true]);
    },
  },
  {
    endpoint,
    mode: 'partial, with delete',
    claim: 'Deletes nothing.',
    evidence: 'unknown',
    touches: 'workspace',
    settings: { partialPushDeletes: false },
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      await context.push([functionDocument(a)]);
      await context.push([functionDocument(b)], { delete: true });
      agree(await present(context, a, b), [true, true]);
    },
  },
  {
    endpoint,
    mode: 'partial, a guid that is known under another name',
    claim: 'Renames the object: identity is the guid.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const [before, after] = [context.named('before'), context.named('after')];
      const [entry] = guidsOf(await context.push([functionDocument(before)]));
      await context.push([functionDocument(after, { guid: entry?.guid ?? '' })]);
      agree(await present(context, before, after), [false, true]);
    },
  },
  {
    endpoint,
    mode: 'partial, no guid and a name that is known',
    claim: 'Updates the object of that kind and name, which keeps its guid.',
    evidence: 'unknown',
    touches: 'branch',
    check: async (context) => {
      const name = context.named('one');
      const first = guidsOf(await context.push([functionDocument(name)]));
      const second = guidsOf(await context.push([functionDocument(name, { value: 'two' })]));
      agree(second, first);
      agree((await context.pull()).filter((document) => document.includes(name)).length, 1);
    },
  },
  {
    endpoint,
    mode: 'partial, no guid and a name that is known',
    claim: 'Creates another object of the same name.',
    evidence: 'reported',
    touches: 'branch',
    settings: { unguidedMatch: 'never' },
    check: async (context) => {
      const name = context.named('one');
      for (const value of ['one', 'two']) await context.push([functionDocument(name, { value })]);
      agree((await context.pull()).filter((document) => document.includes(name)).length, 2);
    },
  },
  {
    endpoint,
    mode: 'partial, a guid that is not known',
    claim: 'Creates the object and keeps the guid.',
    evidence: 'unknown',
    touches: 'branch',
    check: async ({ push, named }) => {
      const guid = 'AAAAAAAAAAAAAAAAAAAAAAAAAA0';
      agree(guidsOf(await push([functionDocument(named('one'), { guid })]))[0]?.guid, guid);
    },
  },
  {
    endpoint,
    mode: 'partial, a guid that is not known',
    claim: 'Creates the object under a guid of its own.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { unknownGuid: 'replaced' },
    check: async ({ push, named }) => {
      const guid = 'AAAAAAAAAAAAAAAAAAAAAAAAAA1';
      const [entry] = guidsOf(await push([functionDocument(named('one'), { guid })]));
      hold(entry !== undefined && entry.guid !== guid, 'the guid was kept');
    },
  },
  {
    endpoint,
    mode: 'partial, one guid in two documents',
    claim: 'Is refused with a message that names kind and guid; nothing is imported.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const guid = 'AAAAAAAAAAAAAAAAAAAAAAAAAA2';
      const [a, b] = [context.named('a'), context.named('b')];
      const answer = await context.push([functionDocument(a, { guid }), functionDocument(b, { guid })]);
      hold(answer.status >= 400, `found status ${answer.status}`);
      agree(inForm(answer.json, refusal).message, `Duplicate function guid: ${guid}`);
      agree(await present(context, a, b), [false, false]);
    },
  },
  {
    endpoint,
    mode: 'partial, two workspace documents',
    claim: 'The first one renames the workspace, others are dropped without a word.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ push, client, workspace, named }) => {
      const { name } = await client.getWorkspace(workspace);
      const first = named('first');
      const answer = await push([`workspace ${first} {\n}`, `workspace ${named('second')} {\n}`]);
      const after = (await client.getWorkspace(workspace)).name;
      await client.updateWorkspace(workspace, { name });
      agree([answer.status, after], [200, first]);
    },
  },
  {
    endpoint,
    mode: 'partial, a canonical that is taken',
    claim: 'Keeps a name of its own, and previews call the object changed for ever.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ push, preview, named }) => {
      const [one, two, canonical] = [named('one'), named('two'), named('canonical')];
      await push([groupDocument(one, canonical)]);
      for (let time = 1; time <= 2; time += 1) {
        agree((await push([groupDocument(two, canonical)])).status, 200);
        agree(actionsOn(await preview([groupDocument(two, canonical)]), two), ['update api_group']);
      }
    },
  },
  {
    endpoint,
    mode: 'records',
    claim: 'Inserts rows, and overwrites those with the same id; without it rows are left alone.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ push, pull, named }) => {
      const table = named('table');
      const rows = (title: string) =>
        tableDocument(table, ['text title'], `[{"id": 1, "title": "${title}"}]`);
      const found = async () => (await pull({ records: true })).find((text) => text.includes(table)) ?? '';
      await push([rows('first')], { records: true });
      await push([rows('second')]);
      hold((await found()).includes('first'), 'rows were changed unasked');
      await push([rows('third')], { records: true });
      agree([(await found()).includes('first'), (await found()).includes('third')], [false, true]);
    },
  },
  {
    endpoint,
    mode: 'truncate',
    claim: 'Empties the tables of the body first.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ push, pull, named }) => {
      const [table, value] = [named('table'), named('row')];
      await push([tableDocument(table, ['text title'], `[{"id": 1, "title": "${value}"}]`)], {
        records: true,
      });
      await push([tableDocument(table, ['text title'])], { truncate: true });
      hold(!(await pull({ records: true })).join().includes(value), 'the row is still there');
    },
  },
  {
    endpoint,
    mode: 'env',
    claim: 'Overwrites environment variables; without it they are left alone.',
    evidence: 'unknown',
    touches: 'workspace',
    check: async ({ push, pull, client, workspace, named }) => {
      const { name } = await client.getWorkspace(workspace);
      const variable = named('variable');
      const settings = (value: string) =>
        `workspace "${name}" {\n  env = {\n    ${variable}: "${value}"\n  }\n}`;
      const found = async () => /: "(\w+-value)"/.exec((await pull({ env: true })).join())?.[1];
      await push([settings('first-value')], { env: true });
      await push([settings('second-value')]);
      const unasked = await found();
      await push([settings('third-value')], { env: true });
      agree([unasked, await found()], ['first-value', 'third-value']);
    },
  },
  {
    endpoint,
    mode: 'a document that cannot be imported',
    claim: 'Is refused with status 500 and the parameter "source"; in a transaction nothing is imported.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const [good, broken] = [context.named('good'), context.named('broken')];
      const answer = await context.push([functionDocument(good), brokenDocument(broken)]);
      agree(answer.status, 500);
      const form = z.looseObject({ message: z.string(), payload: z.looseObject({ param: z.string() }) });
      const { message, payload } = inForm(answer.json, form);
      hold(message.startsWith('Invalid block: '), message);
      agree(payload.param, 'source');
      agree(await present(context, good, broken), [false, false]);
    },
  },
  {
    endpoint,
    mode: 'a document that cannot be imported',
    claim: 'Is refused with status 400.',
    evidence: 'documented',
    touches: 'branch',
    settings: { documentErrorStatus: 400 },
    check: async ({ push, named }) => agree((await push([brokenDocument(named('broken'))])).status, 400),
  },
  {
    endpoint,
    mode: 'no transaction, a document that cannot be imported',
    claim: 'What came before it stays.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const [good, broken] = [context.named('good'), context.named('broken')];
      const documents = [functionDocument(good), brokenDocument(broken)];
      const answer = await context.push(documents, { transaction: false });
      hold(answer.status >= 400, `found status ${answer.status}`);
      agree(await present(context, good, broken), [true, false]);
    },
  },
  {
    endpoint,
    mode: 'an import that fails midway',
    claim: 'In a transaction leaves nothing behind.',
    evidence: 'unknown',
    touches: 'branch',
    given: { faults: ['push:fail-midway'] },
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      agree((await context.push([functionDocument(a), functionDocument(b)])).status, 500);
      agree(await present(context, a, b), [false, false]);
    },
  },
  {
    endpoint,
    mode: 'an import that fails midway',
    claim: 'Without a transaction leaves what it has done.',
    evidence: 'documented',
    touches: 'branch',
    given: { faults: ['push:fail-midway'] },
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      await context.push([functionDocument(a), functionDocument(b)], { transaction: false });
      agree(await present(context, a, b), [true, false]);
    },
  },
  {
    endpoint,
    mode: 'a statement that the server could not resolve before',
    claim: 'Is refused: "Missing statement: mvp:placeholder".',
    evidence: 'reported',
    touches: 'branch',
    check: async ({ push, named }) => {
      const document = functionDocument(named('one')).replace(
        '  stack {\n',
        '  stack {\n    placeholder "lost"\n',
      );
      const answer = await push([document]);
      hold(answer.status >= 400, `found status ${answer.status}`);
      agree(inForm(answer.json, refusal).message, 'Missing statement: mvp:placeholder');
    },
  },
  {
    endpoint,
    mode: 'a reference to nothing',
    claim: 'Is imported with an empty name, which only a pull shows.',
    evidence: 'reported',
    touches: 'branch',
    check: async (context) => {
      const [caller, nothing] = [context.named('caller'), context.named('nothing')];
      agree((await context.push([functionDocument(caller, { calls: nothing })])).status, 200);
      hold((await textOf(context, caller)).includes('function.run ""'), await textOf(context, caller));
    },
  },
  {
    endpoint,
    mode: 'a reference to nothing',
    claim: 'Is refused.',
    evidence: 'reported',
    touches: 'branch',
    settings: { unresolvedReference: 'refused' },
    check: async ({ push, named }) => {
      const answer = await push([functionDocument(named('caller'), { calls: named('nothing') })]);
      hold(answer.status >= 400, `found status ${answer.status}`);
      agree(inForm(answer.json, refusal).message, 'Missing statement: mvp:placeholder');
    },
  },
  {
    endpoint,
    mode: 'a label that there is not',
    claim: 'Is refused with status 404.',
    evidence: 'unknown',
    touches: 'branch',
    check: async ({ push, named }) => {
      const answer = await push([functionDocument(named('one'))], { branch: named('nowhere') });
      agree(answer.status, 404);
    },
  },
  {
    endpoint,
    mode: 'a label that there is not',
    claim: 'Makes the branch.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { missingBranch: 'created' },
    check: async ({ push, named, client, workspace }) => {
      const label = named('nowhere');
      const answer = await push([functionDocument(named('one'))], { branch: label });
      const labels = (await client.listBranches(workspace)).map((branch) => branch.label);
      if (labels.includes(label)) await client.deleteBranch(workspace, label);
      agree([answer.status, labels.includes(label)], [200, true]);
    },
  },
  {
    endpoint,
    mode: 'tables of a branch',
    claim: 'Are at once those of every branch, the live one among them.',
    evidence: 'measured',
    touches: 'workspace',
    check: async ({ push, request, named }) => {
      const table = named('table');
      await push([tableDocument(table, [])]);
      hold((await request('GET', 'W/multidoc')).text.includes(table), 'the live branch has not got it');
    },
  },
  {
    endpoint,
    mode: 'tables of a branch',
    claim: 'Stay within it.',
    evidence: 'reported',
    touches: 'workspace',
    settings: { tablesPerBranch: true },
    check: async ({ push, request, named }) => {
      const table = named('table');
      await push([tableDocument(table, [])]);
      hold(!(await request('GET', 'W/multidoc')).text.includes(table), 'the live branch has got it');
    },
  },
  {
    endpoint,
    mode: 'a workspace that may not be pushed to',
    claim:
      'Is refused with status 500 and a message that begins with "Push is disabled"; nothing is imported.',
    evidence: 'documented',
    touches: 'nothing',
    given: { allowPush: false },
    check: async (context) => {
      const { client, workspace, branch } = context;
      const name = context.named('one');
      const answer = await context.push([functionDocument(name)]);
      agree([answer.status, inForm(answer.json, refusal).message.slice(0, 16)], [500, 'Push is disabled']);
      agree(
        await kindOf(client.pushMultidoc(workspace, functionDocument(name), { branch })),
        'push-disabled',
      );
      agree(await present(context, name), [false]);
    },
  },
  {
    endpoint,
    mode: 'a workspace that may not be pushed to, on the free plan',
    claim: 'Is let in: there the switch does not count.',
    evidence: 'reported',
    touches: 'branch',
    given: { plan: 'free', allowPush: false },
    check: async ({ push, named }) => agree((await push([functionDocument(named('one'))])).status, 200),
  },
  ...planGates,
  {
    endpoint,
    mode: 'the free plan, a task',
    claim: 'Is let in.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { freePlanGates: false },
    given: { plan: 'free' },
    check: async ({ push, named }) => agree((await push([emptyDocument('task', named('task'))])).status, 200),
  },
  {
    endpoint,
    mode: 'another type of body',
    claim: 'Is refused with status 400 and no reason.',
    evidence: 'reported',
    touches: 'nothing',
    check: async ({ request, branch, named }) => {
      const documents = [functionDocument(named('one'))];
      const answer = await request('POST', 'W/multidoc', {
        documents,
        type: 'application/json',
        query: { branch },
      });
      agree([answer.status, inForm(answer.json, refusal).message], [400, '']);
    },
  },
  {
    endpoint,
    mode: 'as_draft',
    claim: 'Is published all the same.',
    evidence: 'unknown',
    touches: 'branch',
    check: async (context) => {
      const name = context.named('one');
      await context.push([functionDocument(name)], { as_draft: true });
      agree(await present(context, name), [true]);
    },
  },
];
