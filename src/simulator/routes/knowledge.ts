import * as z from 'zod';
import { readJson } from '../http/read-json.ts';
import { notFound } from '../http/refusals.ts';
import { json, type Reply } from '../http/reply.ts';
import { type Call, isOn } from '../http/route.ts';
import { summarize } from '../multidoc/list-operations.ts';
import { nextGuid } from '../state/assign-identity.ts';
import { resolveBranch } from '../state/find-branch.ts';
import type { Branch, Knowledge, Workspace } from '../state/instance-state.ts';

export function pullKnowledge({ query }: Call, workspace: Workspace): Reply {
  const branch = resolveBranch(workspace, query.get('branch') ?? '');
  return branch === undefined ? notFound('branch') : json(branch.knowledge.map(describe));
}

/** For people: an envelope that is always the first page. */
export function listKnowledge(call: Call, workspace: Workspace): Reply {
  const branch = resolveBranch(workspace, call.query.get('branch_id') ?? '');
  if (branch === undefined) return notFound('branch');
  const type = call.query.get('type') ?? '';
  const items = branch.knowledge
    .filter(
      (item) =>
        (type === '' || item.knowledge_type === type) && (item.enabled || !isOn(call, 'enabled_only')),
    )
    .map(({ files: _files, content, ...item }, index) => ({
      id: index + 1,
      ...item,
      locked: false,
      ...(isOn(call, 'include_content') ? { content } : {}),
    }));
  return json({ curPage: 1, nextPage: null, prevPage: null, items });
}

const pushed = z.object({
  name: z.string(),
  knowledge_type: z.enum(['agents.md', 'doc', 'skill']),
  content: z.string(),
  description: z.string(),
  scope: z.string(),
  mode: z.enum(['auto', 'referenced', 'always']),
  enabled: z.boolean(),
  guid: z.string().optional(),
  files: z.array(z.object({ name: z.string(), content: z.string() })).default([]),
});
const sync = z.object({
  branch: z.string().default(''),
  delete: z.boolean().default(false),
  force: z.boolean().default(false),
  dry_run: z.boolean().default(false),
  items: z.array(pushed),
});
type Pushed = z.infer<typeof pushed>;

/** Brings all knowledge of a branch; outside of any transaction. With `dry_run` it only says what it would do. */
export function pushKnowledge(call: Call, workspace: Workspace): Reply {
  const body = readJson(call, sync);
  if (!body.ok) return body.reply;
  const { items, delete: deletes, dry_run } = body.value;
  const branch = resolveBranch(workspace, body.value.branch);
  if (branch === undefined) return notFound(`branch "${body.value.branch}"`);
  const plan = items.map((item) => ({ item, current: resolveCurrent(branch, item) }));
  const missing = deletes
    ? branch.knowledge.filter((item) => !plan.some(({ current }) => current === item))
    : [];
  const operations = [
    ...plan.map(({ item, current }) =>
      operation(current === undefined ? 'create' : isEqual(current, item) ? 'unchanged' : 'update', item),
    ),
    ...missing.map((item) => operation('delete', item)),
  ];
  if (dry_run && call.context.settings.honoursKnowledgeDryRun)
    return json({ operations, summary: summarize(operations) });
  const guids = plan.map(({ item, current }) => store(call, branch, item, current));
  branch.knowledge = branch.knowledge.filter((item) => !missing.includes(item));
  return json({ imported: items.length, deleted: missing.length, guid_map: guids });
}

function resolveCurrent(branch: Branch, item: Pushed): Knowledge | undefined {
  return (
    branch.knowledge.find((other) => other.guid === item.guid) ??
    branch.knowledge.find((other) => other.name === item.name && other.knowledge_type === item.knowledge_type)
  );
}

function store(call: Call, branch: Branch, item: Pushed, current: Knowledge | undefined): object {
  const guid = current?.guid ?? item.guid ?? nextGuid(call.context.state);
  if (current === undefined) branch.knowledge.push({ ...item, guid });
  else Object.assign(current, item, { guid });
  return { guid, name: item.name };
}

function operation(action: string, item: Pick<Knowledge, 'name' | 'knowledge_type'>) {
  return { action, type: item.knowledge_type, name: item.name, details: '' };
}

function isEqual(current: Knowledge, item: Pushed): boolean {
  return JSON.stringify(describe(current)) === JSON.stringify(describe({ ...item, guid: current.guid }));
}

function describe(item: Knowledge): object {
  const { guid, name, knowledge_type, content, description, scope, mode, enabled, files } = item;
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const base = { guid, name, knowledge_type, content, description, scope, mode, enabled };
  return knowledge_type === 'skill' ? { ...base, files: sorted } : base;
}
