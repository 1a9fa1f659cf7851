import * as z from 'zod';
import { readJson } from '../http/read-json.ts';
import { notFound } from '../http/refusals.ts';
import { json, type Reply } from '../http/reply.ts';
import type { Call } from '../http/route.ts';
import { resolveBranch } from '../state/find-branch.ts';
import type { Workspace } from '../state/instance-state.ts';

const run = z.object({
  name: z.string(),
  input: z.record(z.string(), z.json()).default({}),
  branch: z.string().default(''),
});

/** Answers what is scripted for the function; nothing is interpreted. */
export function runFunction(call: Call, workspace: Workspace): Reply {
  const body = readJson(call, run);
  if (!body.ok) return body.reply;
  const { name, branch: label } = body.value;
  const branch = resolveBranch(workspace, label);
  const found = branch?.documents.some((document) => document.kind === 'function' && document.name === name);
  if (found !== true) return notFound(`function "${name}"`);
  const { status, result } = workspace.functionResults[name] ?? { status: 'ok', result: null };
  return json({ status, result, logs: [] });
}
