import * as z from 'zod';
import { pageOf } from '../http/paging.ts';
import { readJson } from '../http/read-json.ts';
import { notFound } from '../http/refusals.ts';
import type { Reply } from '../http/reply.ts';
import { type Call, param } from '../http/route.ts';
import { resolveBranch } from '../state/find-branch.ts';
import type { Workspace } from '../state/instance-state.ts';
import { findUnitTests } from './find-tests.ts';
import { answerUnitTest, takeVerdict } from './verdicts.ts';

export function listUnitTests({ query }: Call, workspace: Workspace): Reply {
  const label = query.get('branch') ?? '';
  const branch = resolveBranch(workspace, label);
  if (branch === undefined) return notFound(`branch "${label}"`);
  const type = query.get('obj_type') ?? '';
  return pageOf(
    findUnitTests(branch).filter((test) => type === '' || test.obj_type === type),
    query,
  );
}

const target = z.object({ branch: z.string().default('') });

/** Runs on the branch in the body; without one on the live branch, whatever branch the list was asked for. */
export function runUnitTest(call: Call, workspace: Workspace): Reply {
  const body = readJson(call, target);
  if (!body.ok) return body.reply;
  const branch = resolveBranch(workspace, body.value.branch);
  if (branch === undefined) return notFound(`branch "${body.value.branch}"`);
  const id = param(call, 'id');
  const test = findUnitTests(branch).find((candidate) => candidate.id === id);
  if (test === undefined) return notFound(`unit test ${id}`);
  return answerUnitTest(takeVerdict(workspace, test.name, test.obj_name, branch.label));
}
