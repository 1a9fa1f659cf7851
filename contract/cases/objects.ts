import * as z from 'zod';
import { agree, inForm } from '../agree.ts';
import { envelope, itemsOf, named } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';
import {
  emptyDocument,
  functionDocument,
  groupDocument,
  queryDocument,
  tableDocument,
} from '../documents.ts';

/** Kinds that have a list of their own, by the name it goes by, and a document that it holds. */
const KINDS: Readonly<Record<string, (name: string) => string>> = {
  function: (name) => functionDocument(name),
  table: (name) => tableDocument(name, []),
  apigroup: (name) => groupDocument(name),
  task: (name) => emptyDocument('task', name),
  addon: (name) => emptyDocument('addon', name),
  middleware: (name) => emptyDocument('middleware', name),
  tool: (name) => emptyDocument('tool', name),
  agent: (name) => `agent ${name} {\n  canonical = "${name}"\n}`,
  mcp_server: (name) => `mcp_server ${name} {\n  canonical = "${name}"\n}`,
};

const source = z.looseObject({ xanoscript: z.looseObject({ status: z.literal('ok'), value: z.string() }) });

export const objectCases: readonly ContractCase[] = [
  ...Object.entries(KINDS).flatMap(([segment, write]): readonly ContractCase[] => [
    {
      endpoint: `GET W/${segment}`,
      mode: 'of a branch',
      claim: 'Is an envelope that can be searched by name.',
      evidence: 'documented',
      touches: segment === 'table' ? 'workspace' : 'branch',
      check: async ({ push, request, branch, named: give }) => {
        const name = give(segment);
        await push([write(name)]);
        const answer = await request('GET', `W/${segment}`, { query: { branch, search: name } });
        inForm(answer.json, envelope);
        agree(
          itemsOf(answer, named).map((item) => item.name),
          [name],
        );
      },
    },
    {
      endpoint: `GET W/${segment}/{id}`,
      mode: 'include_xanoscript',
      claim: 'Brings the document in an object with its status.',
      evidence: 'documented',
      touches: segment === 'table' ? 'workspace' : 'branch',
      check: async ({ push, request, branch, named: give }) => {
        const name = give(segment);
        await push([write(name)]);
        const [item] = itemsOf(
          await request('GET', `W/${segment}`, { query: { branch, search: name } }),
          named,
        );
        const query = { branch, include_xanoscript: true };
        const { xanoscript } = inForm(
          (await request('GET', `W/${segment}/${item?.id}`, { query })).json,
          source,
        );
        agree(xanoscript.value.includes(name), true);
      },
    },
  ]),
  {
    endpoint: 'GET W/apigroup/{id}/api',
    mode: 'of a group',
    claim: 'Lists the endpoints of that group, with their verbs.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ push, request, branch, named: give }) => {
      const [one, two] = [give('one'), give('two')];
      const [a, b] = [give('a'), give('b')];
      await push([
        groupDocument(one),
        groupDocument(two),
        queryDocument(a, 'GET', one),
        queryDocument(b, 'POST', two),
      ]);
      const [group] = itemsOf(await request('GET', 'W/apigroup', { query: { branch, search: one } }), named);
      const listed = itemsOf(
        await request('GET', `W/apigroup/${group?.id}/api`, { query: { branch } }),
        z.looseObject({ name: z.string(), verb: z.string() }),
      );
      agree(
        listed.map(({ name, verb }) => `${verb} ${name}`),
        [`GET ${a}`],
      );
    },
  },
];
