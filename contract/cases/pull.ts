import { agree, hold, inForm } from '../agree.ts';
import { refusal } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';
import { functionDocument, tableDocument } from '../documents.ts';

const endpoint = 'GET W/multidoc';

export const pullCases: readonly ContractCase[] = [
  {
    endpoint,
    mode: 'a branch',
    claim: 'Is text, one document after the other, with a line of three dashes between them.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ push, pull, named, request, branch }) => {
      const [a, b] = [named('a'), named('b')];
      await push([functionDocument(a), functionDocument(b)]);
      const answer = await request('GET', 'W/multidoc', { query: { branch } });
      agree([answer.status, answer.json], [200, undefined]);
      const heads = (await pull()).map((document) => document.split('\n')[0] ?? '');
      agree(heads.filter((head) => head.includes(a) || head.includes(b)).length, 2);
    },
  },
  {
    endpoint,
    mode: 'a branch',
    claim: 'Holds that branch only.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ push, request, named }) => {
      const name = named('own');
      await push([functionDocument(name)]);
      const live = await request('GET', 'W/multidoc', { query: { branch: '' } });
      hold(!live.text.includes(name), 'the live branch has it too');
    },
  },
  {
    endpoint,
    mode: 'an empty label',
    claim: 'Is the live branch, as without a label.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request }) => {
      const empty = await request('GET', 'W/multidoc', { query: { branch: '' } });
      const none = await request('GET', 'W/multidoc');
      const sorted = (text: string) => text.trim().split('\n---\n').sort();
      agree([empty.status, sorted(empty.text)], [200, sorted(none.text)]);
    },
  },
  {
    endpoint,
    mode: 'a label that there is not',
    claim: 'Is refused with status 404.',
    evidence: 'unknown',
    touches: 'nothing',
    check: async ({ request }) => {
      const answer = await request('GET', 'W/multidoc', { query: { branch: 'no-such-branch' } });
      agree(answer.status, 404);
      inForm(answer.json, refusal);
    },
  },
  {
    endpoint,
    mode: 'a branch',
    claim: 'Documents carry a guid of 27 characters that the server has given.',
    evidence: 'documented',
    touches: 'branch',
    check: async ({ push, pull, named }) => {
      const name = named('guid');
      await push([functionDocument(name)]);
      const text = (await pull()).find((document) => document.includes(name)) ?? '';
      hold(/\n {2}guid = "[\w-]{27}"\n/.test(text), `found ${text}`);
    },
  },
  {
    endpoint,
    mode: 'twice',
    claim: 'Gives the same text both times: order and layout are stable.',
    evidence: 'unknown',
    touches: 'nothing',
    check: async ({ pull }) => agree(await pull(), await pull()),
  },
  {
    endpoint,
    mode: 'twice',
    claim: 'Gives the same documents in another order.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { pullOrder: 'shuffled' },
    check: async ({ pull, push, named }) => {
      await push([functionDocument(named('a')), functionDocument(named('b'))]);
      const [one, two] = [await pull(), await pull()];
      agree([...one].sort(), [...two].sort());
      hold(one.join() !== two.join(), 'the order is the same');
    },
  },
  {
    endpoint,
    mode: 'a branch',
    claim: 'Ends without a line end.',
    evidence: 'unknown',
    touches: 'nothing',
    check: async ({ pull }) => hold(!(await pull()).join().endsWith('\n'), 'it ends in one'),
  },
  {
    endpoint,
    mode: 'a branch',
    claim: 'Ends in a line end.',
    evidence: 'unknown',
    touches: 'nothing',
    settings: { pullEndsInNewline: true },
    check: async ({ pull }) => hold((await pull()).join().endsWith('\n'), 'it ends without one'),
  },
  {
    endpoint,
    mode: 'a branch with settings',
    claim: 'Holds its settings as a document of kind "branch".',
    evidence: 'unknown',
    touches: 'branch',
    check: async ({ pull, push, branch }) => {
      await push([`branch ${branch} {\n  color = "#ffffff"\n}`]);
      hold((await pull()).join('\n').includes(`branch ${branch} {`), 'there is none');
    },
  },
  {
    endpoint,
    mode: 'a branch with settings',
    claim: 'Says nothing of its settings.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { pullHoldsBranchDocuments: false },
    check: async ({ pull, push, branch }) => {
      await push([`branch ${branch} {\n  color = "#ffffff"\n}`]);
      hold(!(await pull()).join('\n').includes(`branch ${branch} {`), 'there is such a document');
    },
  },
  {
    endpoint,
    mode: 'env',
    claim: 'Holds values of environment variables when asked, and not otherwise.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ pull, push, client, workspace, named }) => {
      const { name } = await client.getWorkspace(workspace);
      const [variable, value] = [named('variable'), named('value')];
      await push([`workspace "${name}" {\n  env = {\n    ${variable}: "${value}"\n  }\n}`], { env: true });
      hold((await pull({ env: true })).join().includes(value), 'the value is missing');
      hold(!(await pull()).join().includes(value), 'the value came unasked');
    },
  },
  {
    endpoint,
    mode: 'records',
    claim: 'Holds rows in "items" of their table when asked, and not otherwise.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ pull, push, named }) => {
      const value = named('row');
      await push([tableDocument(named('table'), ['text title'], `[{"id": 1, "title": "${value}"}]`)], {
        records: true,
      });
      hold((await pull({ records: true })).join().includes(value), 'the row is missing');
      hold(!(await pull()).join().includes(value), 'the row came unasked');
    },
  },
  {
    endpoint,
    mode: 'include_draft',
    claim: 'Holds drafts when asked, and what is published otherwise.',
    evidence: 'unknown',
    touches: 'branch',
    settings: { draftPush: 'stored' },
    check: async ({ pull, push, named }) => {
      const name = named('draft');
      await push([functionDocument(name, { value: 'published' })]);
      await push([functionDocument(name, { value: 'drafted' })], { as_draft: true });
      const of = async (drafts: boolean) =>
        (await pull({ include_draft: drafts })).find((document) => document.includes(name)) ?? '';
      hold((await of(true)).includes('drafted'), 'the draft is missing');
      hold((await of(false)).includes('published'), 'what is published is missing');
    },
  },
];
