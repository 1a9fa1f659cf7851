import * as z from 'zod';
import { pageOf } from '../http/paging.ts';
import { readJson } from '../http/read-json.ts';
import { json, type Reply } from '../http/reply.ts';
import type { Call } from '../http/route.ts';
import { reportedName } from '../multidoc/read-identity.ts';
import { findDocuments, resolveBranch } from '../state/find-branch.ts';
import type { Workspace } from '../state/instance-state.ts';
import { renameTo } from '../state/rename-workspace.ts';

export function listWorkspaces({ context, query }: Call): Reply {
  const wanted = (query.get('search') ?? '').toLowerCase();
  const shown = context.state.workspaces.filter((workspace) => workspace.name.toLowerCase().includes(wanted));
  return pageOf(shown.map(describeWorkspace), query);
}

export function showWorkspace(_call: Call, workspace: Workspace): Reply {
  return json(describeWorkspace(workspace));
}

const changes = z.object({
  name: z.string().min(1).optional(),
  description: z.string().optional(),
  swagger: z.boolean().optional(),
  documentation: z.object({ require_token: z.boolean() }).optional(),
  preferences: z.object({ allow_push: z.boolean() }).optional(),
});

export function changeWorkspace(call: Call, workspace: Workspace): Reply {
  const body = readJson(call, changes);
  if (!body.ok) return body.reply;
  const { name, description, swagger, documentation, preferences } = body.value;
  if (name !== undefined) renameTo(workspace, name);
  if (description !== undefined) workspace.description = description;
  if (swagger !== undefined) workspace.swagger = swagger;
  if (documentation !== undefined) workspace.require_token = documentation.require_token;
  if (preferences !== undefined) workspace.preferences = preferences;
  return json(describeWorkspace(workspace));
}

function describeWorkspace(workspace: Workspace): object {
  return {
    id: workspace.id,
    name: workspace.name,
    description: workspace.description,
    swagger: workspace.swagger,
    documentation: { require_token: workspace.require_token },
    preferences: workspace.preferences,
    branch: resolveBranch(workspace, '')?.label ?? '',
    created_at: workspace.created_at,
    updated_at: workspace.created_at,
  };
}

/** What an OpenAPI document says about endpoints without looking into them. */
export function showOpenApi({ query }: Call, workspace: Workspace): Reply {
  const branch = resolveBranch(workspace, query.get('branch') ?? '');
  const queries =
    branch === undefined
      ? []
      : findDocuments(workspace, branch).filter((document) => document.kind === 'query');
  const paths: Record<string, Record<string, object>> = {};
  for (const { name, verb, group, ...rest } of queries) {
    const path = `/${name}`;
    const operation = {
      operationId: reportedName({ name, verb, group, ...rest }),
      tags: [group],
      responses: { 200: { description: 'Success' } },
    };
    paths[path] = { ...paths[path], [verb.toLowerCase()]: operation };
  }
  return json({ openapi: '3.1.0', info: { title: workspace.name, version: '1.0.0' }, paths });
}
