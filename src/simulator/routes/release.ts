import * as z from 'zod';
import { releasePage } from '../http/paging.ts';
import { readJson } from '../http/read-json.ts';
import { notFound, refuse } from '../http/refusals.ts';
import { json, type Reply } from '../http/reply.ts';
import { type Call, param } from '../http/route.ts';
import { nextId } from '../state/assign-identity.ts';
import { createBranch } from '../state/create-state.ts';
import { resolveBranch } from '../state/find-branch.ts';
import type { Release, Workspace } from '../state/instance-state.ts';

export function listReleases({ context, query }: Call, workspace: Workspace): Reply {
  const newestFirst = [...workspace.releases].reverse();
  return releasePage(newestFirst.map(describeRelease), query, context.settings.releaseList);
}

const wanted = z.object({
  name: z.string(),
  branch: z.string().default(''),
  hotfix: z.boolean().default(false),
  description: z.string().default(''),
  table_ids: z.array(z.int()).default([]),
});

/** Holds the logic of one branch, the schema of every table, and rows of the tables that were asked for. */
export function addRelease(call: Call, workspace: Workspace): Reply {
  const body = readJson(call, wanted);
  if (!body.ok) return body.reply;
  const { name, hotfix, description, table_ids } = body.value;
  const branch = resolveBranch(workspace, body.value.branch);
  if (branch === undefined) return notFound(`branch "${body.value.branch}"`);
  const tables = workspace.shared.filter((document) => table_ids.includes(document.id));
  const rows = Object.fromEntries(tables.map((table) => [table.guid, workspace.rows[table.guid] ?? []]));
  const held = structuredClone({
    documents: branch.documents,
    shared: workspace.shared,
    env: workspace.env,
    rows,
  });
  return keepRelease(call, workspace, { name, branch: branch.label, hotfix, description, ...held });
}

export function keepRelease(
  { context }: Call,
  workspace: Workspace,
  release: Omit<Release, 'id' | 'created_at'>,
): Reply {
  const id = nextId(context.state);
  const kept = { id, created_at: 1_767_225_600_000 + id, ...release };
  workspace.releases.push(kept);
  return json(describeRelease(kept));
}

export function showRelease(call: Call, workspace: Workspace): Reply {
  return onRelease(call, workspace, (release) => {
    const tables = release.shared
      .filter((document) => document.kind === 'table')
      .map(({ id, name, guid }) => ({ id, name, guid, cnt: release.rows[guid]?.length ?? 0 }));
    return json({ ...describeRelease(release), tables });
  });
}

const changes = z.object({ name: z.string(), description: z.string() });

export function changeRelease(call: Call, workspace: Workspace): Reply {
  return onRelease(call, workspace, (release) => {
    const body = readJson(call, changes);
    if (!body.ok) return body.reply;
    Object.assign(release, body.value);
    return json(describeRelease(release));
  });
}

export function deleteRelease(call: Call, workspace: Workspace): Reply {
  return onRelease(call, workspace, (release) => {
    workspace.releases.splice(workspace.releases.indexOf(release), 1);
    return json(null);
  });
}

const landing = z.object({ set_live: z.boolean().default(false), branch: z.string().default('') });
/** Names that can be given but never reached by this path, however they are encoded. */
const UNREACHABLE = /[+=|]|\.\./;

/**
 * Lands a release as a new branch. Without a label that is a branch with an empty one, which no path reaches; a label
 * that is taken is fatal. Its tables are added to what is there: nothing is taken from tables that all branches share.
 */
export function deployRelease(call: Call, workspace: Workspace): Reply {
  const name = param(call, 'id');
  const release = workspace.releases.find((candidate) => candidate.name === name);
  if (release === undefined || UNREACHABLE.test(name)) return notFound(`release "${name}"`);
  const body = readJson(call, landing);
  if (!body.ok) return body.reply;
  const { branch: label, set_live } = body.value;
  if (workspace.branches.some((branch) => branch.label === label)) {
    return refuse(500, 'ERROR_CODE_FATAL', `Branch "${label}" exists already.`);
  }
  const landed = {
    ...createBranch(call.context.state, label),
    documents: structuredClone(release.documents),
  };
  workspace.branches.push(landed);
  const present = new Set(workspace.shared.map((document) => document.guid));
  workspace.shared.push(...structuredClone(release.shared.filter((document) => !present.has(document.guid))));
  if (set_live) for (const branch of workspace.branches) branch.live = branch === landed;
  return json(describeRelease(release));
}

export function onRelease(call: Call, workspace: Workspace, act: (release: Release) => Reply): Reply {
  const id = param(call, 'id');
  const release = workspace.releases.find((candidate) => String(candidate.id) === id);
  return release === undefined ? notFound(`release ${id}`) : act(release);
}

function describeRelease(release: Release): object {
  const { id, name, branch, description, hotfix, created_at } = release;
  const resource_size = release.documents.length + release.shared.length;
  return { id, name, branch, description, hotfix, resource_size, created_at };
}
