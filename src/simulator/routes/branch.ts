import * as z from 'zod';
import { readJson } from '../http/read-json.ts';
import { notFound, refuse } from '../http/refusals.ts';
import { json, type Reply } from '../http/reply.ts';
import { type Call, param } from '../http/route.ts';
import { createBranch } from '../state/create-state.ts';
import { resolveBranch } from '../state/find-branch.ts';
import type { Branch, Workspace } from '../state/instance-state.ts';

/** The branch that every workspace has; it is never deleted or renamed. */
const FIRST = 'v1';

export function listBranches({ context }: Call, workspace: Workspace): Reply {
  return json(
    workspace.branches.map((branch) => describeBranch(branch, context.settings.branchListSaysNotLive)),
  );
}

export function showBranch(call: Call, workspace: Workspace): Reply {
  return onBranch(call, workspace, (branch) => json(describeBranch(branch, true)));
}

const wanted = z.object({
  label: z.string(),
  source_branch: z.string().default(FIRST),
  description: z.string().default(''),
  color: z.string().default(''),
});

/** A branch begins as a copy of another's logic. Any label is stored as it is typed. */
export function addBranch(call: Call, workspace: Workspace): Reply {
  const body = readJson(call, wanted);
  if (!body.ok) return body.reply;
  const { label, source_branch, description, color } = body.value;
  const source = resolveBranch(workspace, source_branch);
  if (source === undefined) return notFound(`branch "${source_branch}"`);
  if (workspace.branches.some((branch) => branch.label === label))
    return refuseBranch(call, `Duplicate record: branch "${label}".`);
  const created = { ...createBranch(call.context.state, label), description, color };
  const copy = structuredClone({ documents: source.documents, knowledge: source.knowledge });
  workspace.branches.push({ ...created, ...copy });
  return json(describeBranch(created, true));
}

const changes = z.object({
  label: z.string().optional(),
  description: z.string().optional(),
  color: z.string().optional(),
});

/** The answer does not say whether the branch is live. */
export function changeBranch(call: Call, workspace: Workspace): Reply {
  return onBranch(call, workspace, (branch) => {
    const body = readJson(call, changes);
    if (!body.ok) return body.reply;
    const { label = branch.label, description = branch.description, color = branch.color } = body.value;
    if (branch.label === FIRST && label !== FIRST)
      return refuseBranch(call, 'The label of "v1" cannot be changed.');
    if (label !== branch.label && resolveBranch(workspace, label) !== undefined) {
      return refuseBranch(call, `Duplicate record: branch "${label}".`);
    }
    Object.assign(branch, { label, description, color });
    return json({ label, backup: branch.backup, created_at: branch.created_at });
  });
}

/** Exactly one branch is live. */
export function setLive(call: Call, workspace: Workspace): Reply {
  return onBranch(call, workspace, (branch) => {
    for (const other of workspace.branches) other.live = other === branch;
    return json(describeBranch(branch, true));
  });
}

export function deleteBranch(call: Call, workspace: Workspace): Reply {
  return onBranch(call, workspace, (branch) => {
    if (branch.label === FIRST) return refuseBranch(call, 'The branch "v1" cannot be deleted.');
    if (branch.live) return refuseBranch(call, 'The live branch cannot be deleted.');
    workspace.branches.splice(workspace.branches.indexOf(branch), 1);
    return json(null);
  });
}

function onBranch(call: Call, workspace: Workspace, act: (branch: Branch) => Reply): Reply {
  const label = param(call, 'label');
  const branch = resolveBranch(workspace, label);
  return branch === undefined ? notFound(`branch "${label}"`) : act(branch);
}

function refuseBranch({ context }: Call, message: string): Reply {
  return refuse(context.settings.branchRefusedStatus, 'ERROR_CODE_BAD_REQUEST', message);
}

function describeBranch(branch: Branch, saysNotLive: boolean): object {
  const live = branch.live || saysNotLive ? { live: branch.live } : {};
  return {
    id: branch.id,
    label: branch.label,
    ...live,
    backup: branch.backup,
    created_at: branch.created_at,
  };
}
