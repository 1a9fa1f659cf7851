import { notFound, pushDisabled, refuse, wrongContentType } from '../http/refusals.ts';
import { json, type Reply, text } from '../http/reply.ts';
import { type Call, isOn } from '../http/route.ts';
import { applyPush } from '../multidoc/apply-push.ts';
import { listOperations, summarize } from '../multidoc/list-operations.ts';
import { type PushTarget, planPush } from '../multidoc/plan-push.ts';
import { type PushOptions, readPushOptions } from '../multidoc/push-options.ts';
import { renderMultidoc } from '../multidoc/render-multidoc.ts';
import { type PushedDocument, splitMultidoc } from '../multidoc/split-multidoc.ts';
import { createBranch } from '../state/create-state.ts';
import { findDocuments, resolveBranch } from '../state/find-branch.ts';
import type { Workspace } from '../state/instance-state.ts';
import { buildPushAnswer } from './push-answer.ts';
import { findDuplicateGuid, findPlanGate } from './push-gates.ts';

export function pull(call: Call, workspace: Workspace): Reply {
  const { context, query } = call;
  const label = query.get('branch') ?? '';
  const branch = resolveBranch(workspace, label);
  if (branch === undefined) return notFound(`branch "${label}"`);
  const content = { documents: findDocuments(workspace, branch), env: workspace.env, rows: workspace.rows };
  const options = {
    env: isOn(call, 'env'),
    drafts: isOn(call, 'include_draft'),
    records: isOn(call, 'records'),
  };
  const body = renderMultidoc(content, options, context.settings, context.pulls);
  context.pulls += 1;
  return text(body);
}

export function preview(call: Call, workspace: Workspace): Reply {
  const { settings } = call.context;
  if (settings.preview === 'missing') return notFound('multidoc/dry-run');
  const request = readPush(call, workspace);
  if (!request.ok) return request.reply;
  const { target, options, documents } = request;
  const operations = listOperations(planPush(target, documents, options), options, settings);
  const summary = settings.preview === 'full' ? { summary: summarize(operations) } : {};
  return json({ operations, ...summary, workspace_name: workspace.name });
}

export function push(call: Call, workspace: Workspace): Reply {
  const request = readPush(call, workspace);
  if (!request.ok) return request.reply;
  const { target, options, documents } = request;
  const { settings, faults } = call.context;
  const strike = faults.takeImport();
  const before = strike.changesNothing ? structuredClone(workspace) : undefined;
  const result = applyPush(target, planPush(target, documents, options), options, strike);
  if (before !== undefined) Object.assign(workspace, before);
  if (result.ok) return buildPushAnswer(result.applied, settings);
  const payload = result.param === '' ? undefined : { param: result.param };
  return refuse(settings.documentErrorStatus, '', result.message, payload);
}

type PushRequest =
  | {
      readonly ok: true;
      readonly target: PushTarget;
      readonly options: PushOptions;
      readonly documents: readonly PushedDocument[];
    }
  | { readonly ok: false; readonly reply: Reply };

/** Preview and push are refused for the same reasons, in the same order. */
function readPush(call: Call, workspace: Workspace): PushRequest {
  const { state, settings } = call.context;
  const no = (reply: Reply) => ({ ok: false, reply }) as const;
  if (!call.contentType.startsWith('text/x-xanoscript')) return no(wrongContentType());
  if (workspace.plan === 'paid' && !workspace.preferences.allow_push) return no(pushDisabled(settings));
  const options = readPushOptions(call.query);
  const branch = resolveBranch(workspace, options.branch) ?? addBranch(call, workspace, options.branch);
  if (branch === undefined) return no(notFound(`branch "${options.branch}"`));
  const documents = splitMultidoc(call.body);
  const refusal = findPlanGate(workspace, documents, settings) ?? findDuplicateGuid(documents);
  return refusal === undefined
    ? { ok: true, target: { state, workspace, branch, settings }, options, documents }
    : no(refusal);
}

function addBranch({ context }: Call, workspace: Workspace, label: string) {
  if (context.settings.missingBranch === 'refused') return undefined;
  const branch = createBranch(context.state, label);
  workspace.branches.push(branch);
  return branch;
}
