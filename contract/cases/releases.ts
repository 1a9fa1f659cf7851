import * as z from 'zod';
import { agree, hold, inForm, kindOf } from '../agree.ts';
import { type ContractContext, envelope, itemsOf } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';
import { functionDocument, tableDocument } from '../documents.ts';

const release = z.looseObject({
  id: z.int(),
  name: z.string(),
  branch: z.string().optional(),
  description: z.string().optional(),
  tables: z.array(z.looseObject({ name: z.string(), cnt: z.int().optional() })).optional(),
});

/** Makes a release of the branch for one case, and deletes it whatever happens. */
async function withRelease(
  context: ContractContext,
  act: (made: { readonly id: number; readonly name: string }) => Promise<void>,
  more: object = {},
): Promise<void> {
  const { request, branch, named } = context;
  const json = { name: named('release'), branch, hotfix: false, description: 'Made for a test.', ...more };
  const made = inForm((await request('POST', 'W/release', { json })).json, release);
  try {
    await act(made);
  } finally {
    await request('DELETE', `W/release/${made.id}`);
  }
}

async function removeBranch({ request }: ContractContext, label: string): Promise<void> {
  await request('DELETE', `W/branch/${encodeURIComponent(label)}`);
}

export const releaseCases: readonly ContractCase[] = [
  {
    endpoint: 'POST W/release',
    mode: 'of a branch',
    claim: 'Answers the release, which keeps what the branch held then.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const [before, after] = [context.named('before'), context.named('after')];
      await context.push([functionDocument(before)]);
      await withRelease(context, async ({ id }) => {
        await context.push([functionDocument(after)]);
        const { text } = await context.request('GET', `W/release/${id}/multidoc`);
        agree([text.includes(before), text.includes(after)], [true, false]);
      });
    },
  },
  {
    endpoint: 'POST W/release',
    mode: 'table_ids',
    claim: 'Only says whose rows ride along: the schema of every table does, and ids of nothing are ignored.',
    evidence: 'measured',
    touches: 'workspace',
    check: async (context) => {
      const table = context.named('table');
      await context.push([tableDocument(table, [])]);
      const table_ids = [987654321];
      await withRelease(
        context,
        async ({ id }) => {
          const { tables = [] } = inForm((await context.request('GET', `W/release/${id}`)).json, release);
          hold(
            tables.some(({ name }) => name === table),
            'a table is missing',
          );
        },
        { table_ids },
      );
    },
  },
  {
    endpoint: 'GET W/release',
    mode: 'first page',
    claim: 'Is an envelope, newest first.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => {
      await withRelease(context, async (older) => {
        await withRelease(context, async (newer) => {
          const answer = await context.request('GET', 'W/release', { query: { page: 1, per_page: 100 } });
          const ids = inForm(answer.json, envelope).items.map((item) => inForm(item, release).id);
          hold(ids.indexOf(newer.id) < ids.indexOf(older.id), `found ${ids.join(', ')}`);
        });
      });
    },
  },
  {
    endpoint: 'GET W/release',
    mode: 'first page',
    claim: 'Is a bare array, as the official client takes it.',
    evidence: 'documented',
    touches: 'branch',
    settings: { releaseList: 'array' },
    check: async (context) => {
      await withRelease(context, async () => {
        inForm((await context.request('GET', 'W/release')).json, z.array(release));
      });
    },
  },
  {
    endpoint: 'GET W/release',
    mode: 'more than 100 a page',
    claim: 'Is a success with an empty page.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => {
      await withRelease(context, async () => {
        const answer = await context.request('GET', 'W/release', { query: { page: 1, per_page: 101 } });
        agree([answer.status, itemsOf(answer, release)], [200, []]);
      });
    },
  },
  {
    endpoint: 'GET W/release',
    mode: 'without a size',
    claim: 'Has 25 items; our client reads on to the last one.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { client, request, workspace, branch, named } = context;
      const made: number[] = [];
      try {
        for (let count = 1; count <= 26; count += 1) {
          const { id } = await client.createRelease(workspace, { name: named('release'), branch });
          made.push(id);
        }
        agree(itemsOf(await request('GET', 'W/release'), release).length, 25);
        const all = (await client.listReleases(workspace)).map(({ id }) => id);
        agree(
          made.filter((id) => !all.includes(id)),
          [],
        );
      } finally {
        for (const id of made) await request('DELETE', `W/release/${id}`);
      }
    },
  },
  {
    endpoint: 'GET W/release/{id}',
    mode: 'one',
    claim: 'Shows also the tables of the release.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      await withRelease(context, async ({ id, name }) => {
        const shown = inForm((await context.request('GET', `W/release/${id}`)).json, release);
        agree([shown.id, shown.name, Array.isArray(shown.tables)], [id, name, true]);
      });
    },
  },
  {
    endpoint: 'GET W/release/{id}',
    mode: 'an id that there is not',
    claim: 'Is refused with status 404.',
    evidence: 'measured',
    touches: 'nothing',
    check: async ({ request }) => agree((await request('GET', 'W/release/987654321')).status, 404),
  },
  {
    endpoint: 'PUT W/release/{id}',
    mode: 'name and description',
    claim: 'Changes both, and takes neither alone.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { request, named } = context;
      await withRelease(context, async ({ id }) => {
        const name = named('renamed');
        const path = `W/release/${id}`;
        hold((await request('PUT', path, { json: { name } })).status >= 400, 'the name alone was taken');
        const both = await request('PUT', path, { json: { name, description: 'New.' } });
        const { name: found, description } = inForm(both.json, release);
        agree([found, description], [name, 'New.']);
      });
    },
  },
  {
    endpoint: 'DELETE W/release/{id}',
    mode: 'one',
    claim: 'Deletes it.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      await withRelease(context, async ({ id }) => {
        await context.request('DELETE', `W/release/${id}`);
        agree((await context.request('GET', `W/release/${id}`)).status, 404);
      });
    },
  },
  {
    endpoint: 'POST W/release/{id}/deploy',
    mode: 'by name, as a new branch',
    claim: 'Lands as a branch of that label; the live branch stays live.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { request, client, workspace, named } = context;
      await withRelease(context, async ({ name }) => {
        const label = named('landed');
        const answer = await request('POST', `W/release/${name}/deploy`, {
          json: { set_live: false, branch: label },
        });
        const branches = await client.listBranches(workspace);
        await removeBranch(context, label);
        agree(answer.status, 200);
        const landed = branches.find((branch) => branch.label === label);
        agree([landed !== undefined, landed?.live === true], [true, false]);
      });
    },
  },
  {
    endpoint: 'POST W/release/{id}/deploy',
    mode: 'a label that is taken',
    claim: 'Is answered with status 500.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => {
      await withRelease(context, async ({ name }) => {
        const json = { set_live: false, branch: context.branch };
        agree((await context.request('POST', `W/release/${name}/deploy`, { json })).status, 500);
      });
    },
  },
  {
    endpoint: 'POST W/release/{id}/deploy',
    mode: 'without a label',
    claim: 'Makes a branch with an empty label, which no path reaches.',
    evidence: 'measured',
    touches: 'workspace',
    check: async (context) => {
      await withRelease(context, async ({ name }) => {
        await context.request('POST', `W/release/${name}/deploy`, { json: { set_live: false } });
        const branches = await context.client.listBranches(context.workspace);
        hold(
          branches.some(({ label }) => label === ''),
          'there is no such branch',
        );
      });
    },
  },
  {
    endpoint: 'POST W/release/{id}/deploy',
    mode: 'set_live',
    claim: 'Lands, and is live at once.',
    evidence: 'documented',
    touches: 'workspace',
    check: async (context) => {
      const { client, workspace, named } = context;
      const before = (await client.listBranches(workspace)).find(({ live }) => live === true)?.label ?? '';
      await withRelease(context, async ({ name }) => {
        const label = named('landed');
        await client.deployRelease(workspace, name, { branch: label, setLive: true });
        const live = (await client.listBranches(workspace)).find((branch) => branch.live === true)?.label;
        await client.setLiveBranch(workspace, before);
        await removeBranch(context, label);
        agree(live, label);
      });
    },
  },
  {
    endpoint: 'POST W/release/{id}/deploy',
    mode: 'a name with a plus sign',
    claim: 'Cannot be deployed, however it is written in the path; our client says so before it asks.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => {
      const { client, request, workspace, named } = context;
      const name = `${named('release')}+1`;
      await withRelease(
        context,
        async () => {
          const label = named('landed');
          const json = { set_live: false, branch: label };
          const answer = await request('POST', `W/release/${encodeURIComponent(name)}/deploy`, { json });
          hold([400, 404].includes(answer.status), `found status ${answer.status}`);
          agree(await kindOf(client.deployRelease(workspace, name, { branch: label })), 'invalid-call');
        },
        { name },
      );
    },
  },
  {
    endpoint: 'GET W/release/{id}/multidoc',
    mode: 'twice',
    claim: 'Is the same text but for the name of its workspace, which is made anew each time.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => {
      await withRelease(context, async ({ id }) => {
        const read = async () => (await context.request('GET', `W/release/${id}/multidoc`)).text;
        const name = /^workspace "?workspace-[0-9a-f-]{36}"?/m;
        const [one, two] = [await read(), await read()];
        hold(name.test(one), 'there is no such name');
        hold(one !== two, 'the name is the same');
        agree(one.replace(name, ''), two.replace(name, ''));
      });
    },
  },
  {
    endpoint: 'POST W/release/multidoc',
    mode: 'documents',
    claim: 'Makes a release that comes from no branch, and touches none.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const { client, request, workspace, named, pull } = context;
      const [name, held] = [named('release'), named('held')];
      const before = await pull();
      const made = await client.pushRelease(workspace, functionDocument(held), { name });
      const { text } = await request('GET', `W/release/${made.id}/multidoc`);
      await request('DELETE', `W/release/${made.id}`);
      agree([made.branch, text.includes(held)], ['', true]);
      agree(await pull(), before);
    },
  },
  {
    endpoint: 'GET W/release/{id}/export',
    mode: 'one',
    claim: 'Gives an address from which the archive is fetched without a token.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      await withRelease(context, async ({ id }) => {
        const src = await context.client.exportRelease(context.workspace, id);
        agree((await fetch(src)).status, 200);
      });
    },
  },
  {
    endpoint: 'POST W/release/import',
    mode: 'an archive',
    claim: 'Makes a release of it, without its description.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => {
      const { client, request, workspace } = context;
      await withRelease(context, async ({ id }) => {
        const archive = await fetch(await client.exportRelease(workspace, id));
        const bytes = new Uint8Array(await archive.arrayBuffer());
        const copy = await client.importRelease(workspace, { name: 'release.tar.gz', bytes });
        const { description } = await client.getRelease(workspace, copy);
        await request('DELETE', `W/release/${copy}`);
        agree(description ?? '', '');
      });
    },
  },
  {
    endpoint: 'POST W/release/import',
    mode: 'something else',
    claim: 'Is refused.',
    evidence: 'unknown',
    touches: 'nothing',
    check: async ({ request }) => {
      const form = new FormData();
      form.append('file', new Blob(['not an archive']), 'release.tar.gz');
      const { status } = await request('POST', 'W/release/import', { form });
      hold(status >= 400, `found status ${status}`);
    },
  },
];
