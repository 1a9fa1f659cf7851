import * as z from 'zod';
import { agree, hold, inForm } from '../agree.ts';
import { type ContractContext, refusal } from '../context.ts';
import type { ContractCase } from '../contract-case.ts';
import { functionDocument } from '../documents.ts';

const branch = z.looseObject({
  label: z.string(),
  live: z.boolean().optional(),
  backup: z.boolean().optional(),
  created_at: z.string().optional(),
});

async function list({ request }: ContractContext) {
  return inForm((await request('GET', 'W/branch')).json, z.array(branch));
}

/** Makes a branch for one case, and deletes it whatever happens. */
async function withBranch(
  context: ContractContext,
  label: string,
  act: (label: string) => Promise<void>,
): Promise<void> {
  const source_branch = context.branch;
  await context.request('POST', 'W/branch', { json: { label, source_branch } });
  try {
    await act(label);
  } finally {
    await context.request('DELETE', `W/branch/${encodeURIComponent(label)}`);
  }
}

const branchAt = (label: string) => `W/branch/${encodeURIComponent(label)}`;

export const branchCases: readonly ContractCase[] = [
  {
    endpoint: 'GET W/branch',
    mode: 'all',
    claim: 'Is a bare array, of which exactly one branch is live; "v1" is always there.',
    evidence: 'documented',
    touches: 'nothing',
    check: async (context) => {
      const found = await list(context);
      agree(found.filter(({ live }) => live === true).length, 1);
      hold(
        found.some(({ label }) => label === 'v1'),
        '"v1" is missing',
      );
    },
  },
  {
    endpoint: 'GET W/branch',
    mode: 'branches that are not live',
    claim: 'Say nothing of being live.',
    evidence: 'measured',
    touches: 'nothing',
    check: async (context) =>
      agree(
        (await list(context)).filter(({ live }) => live === false),
        [],
      ),
  },
  {
    endpoint: 'GET W/branch',
    mode: 'branches that are not live',
    claim: 'Say that they are not.',
    evidence: 'documented',
    touches: 'nothing',
    settings: { branchListSaysNotLive: true },
    check: async (context) =>
      agree(
        (await list(context)).filter(({ live }) => live === undefined),
        [],
      ),
  },
  {
    endpoint: 'GET W/branch/{label}',
    mode: 'one',
    claim: 'Shows the branch of that label.',
    evidence: 'documented',
    touches: 'nothing',
    check: async ({ request, branch: label }) =>
      agree(inForm((await request('GET', branchAt(label))).json, branch).label, label),
  },
  {
    endpoint: 'GET W/branch/{label}',
    mode: 'a label that there is not',
    claim: 'Is refused with status 404.',
    evidence: 'unknown',
    touches: 'nothing',
    check: async ({ request }) => agree((await request('GET', branchAt('nowhere'))).status, 404),
  },
  {
    endpoint: 'POST W/branch',
    mode: 'with a source',
    claim: 'Makes a branch with a copy of the logic of its source; the two go their own ways from then on.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const [before, after] = [context.named('before'), context.named('after')];
      await context.push([functionDocument(before)]);
      await withBranch(context, context.named('copy'), async (label) => {
        await context.push([functionDocument(after)]);
        const text = (await context.pull({ branch: label })).join();
        agree([text.includes(before), text.includes(after)], [true, false]);
      });
    },
  },
  {
    endpoint: 'POST W/branch',
    mode: 'without a source',
    claim: 'Copies "v1".',
    evidence: 'unknown',
    touches: 'branch',
    check: async ({ request, named, branch: own, push, pull }) => {
      const [label, name] = [named('copy'), named('not-in-v1')];
      await push([functionDocument(`"${name}"`)]);
      const answer = await request('POST', 'W/branch', { json: { label } });
      const text = answer.status === 200 ? (await pull({ branch: label })).join() : own;
      await request('DELETE', branchAt(label));
      agree([answer.status, text.includes(name)], [200, false]);
    },
  },
  {
    endpoint: 'POST W/branch',
    mode: 'a label that is taken',
    claim: 'Is refused.',
    evidence: 'measured',
    touches: 'branch',
    check: async ({ request, branch: label }) => {
      const answer = await request('POST', 'W/branch', { json: { label, source_branch: label } });
      hold(answer.status >= 400, `found status ${answer.status}`);
      inForm(answer.json, refusal);
    },
  },
  ...([400, 403, 500] as const).map(
    (branchRefusedStatus): ContractCase => ({
      endpoint: 'POST W/branch',
      mode: 'a label that is taken',
      claim: `Is refused with status ${branchRefusedStatus}.`,
      evidence: 'unknown',
      touches: 'branch',
      ...(branchRefusedStatus === 400 ? {} : { settings: { branchRefusedStatus } }),
      check: async ({ request, branch: label }) => {
        const answer = await request('POST', 'W/branch', { json: { label, source_branch: label } });
        agree(answer.status, branchRefusedStatus);
      },
    }),
  ),
  {
    endpoint: 'POST W/branch',
    mode: 'an odd label',
    claim: 'Is stored as it was typed, with blanks and slashes.',
    evidence: 'measured',
    touches: 'branch',
    check: async (context) => {
      await withBranch(context, ` ${context.named('a')}/b `, async (label) => {
        hold(
          (await list(context)).some((one) => one.label === label),
          'it is not in the list as typed',
        );
      });
    },
  },
  {
    endpoint: 'PUT W/branch/{label}',
    mode: 'label',
    claim: 'Renames the branch; the answer need not say whether it is live.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const after = context.named('after');
      await withBranch(context, context.named('before'), async (label) => {
        const answer = await context.request('PUT', branchAt(label), { json: { label: after } });
        const labels = (await list(context)).map((one) => one.label);
        await context.request('DELETE', branchAt(after));
        agree(inForm(answer.json, branch).label, after);
        agree([labels.includes(label), labels.includes(after)], [false, true]);
      });
    },
  },
  {
    endpoint: 'PUT W/branch/{label}',
    mode: 'the label of "v1"',
    claim: 'Is refused.',
    evidence: 'documented',
    touches: 'workspace',
    check: async ({ request, named }) => {
      const answer = await request('PUT', 'W/branch/v1', { json: { label: named('other') } });
      hold(answer.status >= 400, `found status ${answer.status}`);
    },
  },
  {
    endpoint: 'POST W/branch/{label}/live',
    mode: 'another branch',
    claim: 'That one, and no other, is live at once.',
    evidence: 'documented',
    touches: 'workspace',
    check: async (context) => {
      const before = (await list(context)).find(({ live }) => live === true)?.label ?? '';
      const answer = await context.request('POST', `${branchAt(context.branch)}/live`);
      const live = (await list(context)).filter((one) => one.live === true).map(({ label }) => label);
      await context.request('POST', `${branchAt(before)}/live`);
      agree([answer.status, live], [200, [context.branch]]);
    },
  },
  {
    endpoint: 'DELETE W/branch/{label}',
    mode: 'one',
    claim: 'Deletes it.',
    evidence: 'documented',
    touches: 'branch',
    check: async (context) => {
      const label = context.named('gone');
      await withBranch(context, label, async () => {
        await context.request('DELETE', branchAt(label));
        hold(!(await list(context)).some((one) => one.label === label), 'it is still there');
      });
    },
  },
  {
    endpoint: 'DELETE W/branch/{label}',
    mode: 'the live one, and "v1"',
    claim: 'Are refused.',
    evidence: 'documented',
    touches: 'workspace',
    check: async (context) => {
      const live = (await list(context)).find((one) => one.live === true)?.label ?? '';
      for (const label of [live, 'v1']) {
        const answer = await context.request('DELETE', branchAt(label));
        hold(answer.status >= 400, `"${label}": found status ${answer.status}`);
      }
    },
  },
  {
    endpoint: 'DELETE W/branch/{label}',
    mode: 'a label that there is not',
    claim: 'Is refused with status 404.',
    evidence: 'unknown',
    touches: 'nothing',
    check: async ({ request }) => agree((await request('DELETE', branchAt('nowhere'))).status, 404),
  },
];
