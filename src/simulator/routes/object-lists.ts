import { historyPage, pageOf } from '../http/paging.ts';
import { notFound } from '../http/refusals.ts';
import { json, type Reply } from '../http/reply.ts';
import { type Call, isOn, param, type WorkspaceHandler } from '../http/route.ts';
import { findDocuments, resolveBranch } from '../state/find-branch.ts';
import type { Branch, StoredDocument, Workspace } from '../state/instance-state.ts';

/** Objects of one kind, page by page. */
export function listObjects(kind: string): WorkspaceHandler {
  return (call, workspace) => onBranch(call, workspace, (branch) => listKind(call, workspace, branch, kind));
}

export function showObject(kind: string): WorkspaceHandler {
  return (call, workspace) => onBranch(call, workspace, (branch) => showKind(call, workspace, branch, kind));
}

/** Endpoints are listed group by group. */
export function listEndpoints(call: Call, workspace: Workspace): Reply {
  return onBranch(call, workspace, (branch) => {
    const id = param(call, 'id');
    const group = branch.documents.find(
      (document) => document.kind === 'api_group' && String(document.id) === id,
    );
    if (group === undefined) return notFound(`api group ${id}`);
    const own = branch.documents.filter(
      (document) => document.kind === 'query' && document.group === group.name,
    );
    return pageOf(
      own.map((document) => describe(call, document)),
      call.query,
    );
  });
}

/** Calls that the workspace answered; nothing is ever called here, so they come from the state. */
export function listRequestHistory({ query }: Call, workspace: Workspace): Reply {
  const wanted = query.get('branch') ?? '';
  return historyPage(
    workspace.history.filter(({ branch }) => wanted === '' || branch === wanted),
    query,
  );
}

function listKind(call: Call, workspace: Workspace, branch: Branch, kind: string): Reply {
  const wanted = (call.query.get('search') ?? '').toLowerCase();
  const shown = findDocuments(workspace, branch).filter(
    (document) => document.kind === kind && document.name.toLowerCase().includes(wanted),
  );
  const sorted = [...shown].sort((a, b) =>
    call.query.get('sort') === 'name' ? compare(a.name, b.name) : a.id - b.id,
  );
  return pageOf(
    (call.query.get('order') === 'desc' ? sorted.reverse() : sorted).map((document) =>
      describe(call, document),
    ),
    call.query,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function showKind(call: Call, workspace: Workspace, branch: Branch, kind: string): Reply {
  const id = param(call, 'id');
  const found = findDocuments(workspace, branch).find(
    (document) => document.kind === kind && String(document.id) === id,
  );
  return found === undefined ? notFound(`${kind} ${id}`) : json(describe(call, found));
}

function onBranch(call: Call, workspace: Workspace, act: (branch: Branch) => Reply): Reply {
  const label = call.query.get('branch') ?? '';
  const branch = resolveBranch(workspace, label);
  return branch === undefined ? notFound(`branch "${label}"`) : act(branch);
}

function describe(call: Call, { id, guid, name, verb, text, draft }: StoredDocument): object {
  const value = isOn(call, 'include_draft') && draft !== '' ? draft : text;
  const source = isOn(call, 'include_xanoscript') ? { xanoscript: { status: 'ok', value } } : {};
  return { id, guid, name, ...(verb === '' ? {} : { verb }), ...source };
}
