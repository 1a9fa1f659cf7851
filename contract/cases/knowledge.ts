import * as z from 'zod';
import { agree, hold, inForm } from '../agree.ts';
import { type ContractContext, itemsOf, refusal } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';

const endpoint = 'POST W/knowledge/sync';
const item = z.looseObject({
  name: z.string(),
  knowledge_type: z.enum(['agents.md', 'doc', 'skill']),
  content: z.string(),
  guid: z.string(),
  files: z.array(z.looseObject({ name: z.string(), content: z.string() })).optional(),
});

function doc(name: string, content = 'Text.') {
  const about = { description: '', scope: 'workspace', mode: 'auto', enabled: true };
  return { name, knowledge_type: 'doc', content, ...about };
}

async function namesIn({ request }: ContractContext, branch: string): Promise<readonly string[]> {
  const answer = await request('GET', 'W/knowledge/sync', { query: { branch } });
  return itemsOf(answer, item).map(({ name }) => name);
}

const sync = (context: ContractContext, items: readonly object[], more: object = {}) =>
  context.request('POST', 'W/knowledge/sync', {
    json: { branch: context.branch, delete: false, force: false, items, ...more },
  });

export const knowledgeCases: readonly ContractCase[] = [
  {
    endpoint: 'GET W/knowledge/sync',
    mode: 'a branch',
    claim: 'Lists the knowledge of that branch, with contents; other branches have their own.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => {
      const name = context.named('doc');
      await sync(context, [doc(name)]);
      hold((await namesIn(context, context.branch)).includes(name), 'it is not listed');
      hold(!(await namesIn(context, '')).includes(name), 'the live branch has it too');
    },
  },
  {
    endpoint: 'GET W/knowledge/sync',
    mode: 'an empty label',
    claim: 'Is the live branch.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request }) =>
      agree((await request('GET', 'W/knowledge/sync', { query: { branch: '' } })).status, 200),
  },
  {
    endpoint,
    mode: 'import',
    claim: 'Says how many came and went, and which guid each item has.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const name = context.named('doc');
      const form = z.looseObject({
        imported: z.int(),
        deleted: z.int(),
        guid_map: z.array(z.looseObject({ guid: z.string(), name: z.string() })),
      });
      const { imported, guid_map } = inForm((await sync(context, [doc(name)])).json, form);
      agree([imported, guid_map.map((entry) => entry.name)], [1, [name]]);
    },
  },
  {
    endpoint,
    mode: 'import, again',
    claim: 'Finds an item by its guid, else by its name, and never doubles it.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const name = context.named('doc');
      for (const content of ['One.', 'Two.']) await sync(context, [doc(name, content)]);
      agree((await namesIn(context, context.branch)).filter((one) => one === name).length, 1);
    },
  },
  {
    endpoint,
    mode: 'delete',
    claim: 'Deletes what is not among the items; without it nothing is deleted.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const [a, b] = [context.named('a'), context.named('b')];
      await sync(context, [doc(a)]);
      await sync(context, [doc(b)]);
      hold((await namesIn(context, context.branch)).includes(a), 'it was deleted unasked');
      await sync(context, [doc(b)], { delete: true });
      agree(await namesIn(context, context.branch), [b]);
    },
  },
  {
    endpoint,
    mode: 'import of a skill',
    claim: 'Keeps its files.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const name = context.named('skill');
      const files = [{ name: 'a/b.md', content: 'More.' }];
      await sync(context, [{ ...doc(name), knowledge_type: 'skill', files }]);
      const answer = await context.request('GET', 'W/knowledge/sync', { query: { branch: context.branch } });
      const found = itemsOf(answer, item).find((one) => one.name === name)?.files ?? [];
      agree(
        found.map(({ name: file, content }) => ({ name: file, content })),
        files,
      );
    },
  },
  {
    endpoint,
    mode: 'a mode that is none',
    claim: 'Is refused as not one of the allowable values.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const answer = await sync(context, [{ ...doc(context.named('doc')), mode: 'sometimes' }]);
      hold(answer.status >= 400, `found status ${answer.status}`);
      const { message } = inForm(answer.json, refusal);
      hold(message.includes('is not one of the allowable values'), message);
    },
  },
  {
    endpoint,
    mode: 'an item without its mode',
    claim: 'Is refused: description, scope, mode and enabled are wanted of every item.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { mode: _mode, ...rest } = doc(context.named('doc'));
      hold((await sync(context, [rest])).status >= 400, 'it was taken');
    },
  },
  {
    endpoint,
    mode: 'dry_run',
    claim: 'Lists operations with a summary, and imports nothing.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const name = context.named('doc');
      const answer = await sync(context, [doc(name)], { dry_run: true });
      const form = z.looseObject({
        operations: z.array(z.looseObject({ action: z.string(), name: z.string() })),
        summary: z.looseObject({}),
      });
      const found = inForm(answer.json, form).operations.map((one) => `${one.action} ${one.name}`);
      agree(found, [`create ${name}`]);
      hold(!(await namesIn(context, context.branch)).includes(name), 'it was imported');
    },
  },
  {
    endpoint,
    mode: 'dry_run',
    claim: 'Imports all the same: the instance does not know previews.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { honoursKnowledgeDryRun: false },
    check: async (context) => {
      const name = context.named('doc');
      await sync(context, [doc(name)], { dry_run: true });
      hold((await namesIn(context, context.branch)).includes(name), 'it was not imported');
    },
  },
  {
    endpoint: 'GET W/knowledge',
    mode: 'for people',
    claim: 'Is an envelope that is always the first page; contents and what is off only when asked.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { request, branch, named } = context;
      const [on, off] = [named('on'), named('off')];
      await sync(context, [doc(on), { ...doc(off), enabled: false }]);
      const names = async (query: Record<string, boolean>) => {
        const answer = await request('GET', 'W/knowledge', { query: { branch_id: branch, ...query } });
        const form = z.looseObject({
          curPage: z.literal(1),
          items: z.array(z.looseObject({ name: z.string().nullable(), content: z.string().optional() })),
        });
        return inForm(answer.json, form).items.filter(({ name }) => name === on || name === off);
      };
      agree(
        (await names({ enabled_only: true })).map(({ name }) => name),
        [on],
      );
      agree(
        (await names({ include_content: true })).map(({ content }) => content),
        ['Text.', 'Text.'],
      );
    },
  },
];
