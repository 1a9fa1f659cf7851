import { pageOf } from '../http/paging.ts';
import { notFound } from '../http/refusals.ts';
import { json, type Reply } from '../http/reply.ts';
import { type Call, isOn, param } from '../http/route.ts';
import { resolveBranch } from '../state/find-branch.ts';
import type { Branch, StoredDocument, Workspace } from '../state/instance-state.ts';
import { findWorkflowTests, type WorkflowTest } from './find-tests.ts';
import { answerWorkflowTest, takeVerdict } from './verdicts.ts';

export function listWorkflowTests(call: Call, workspace: Workspace): Reply {
  const label = call.query.get('branch') ?? '';
  const branch = resolveBranch(workspace, label);
  if (branch === undefined) return notFound(`branch "${label}"`);
  return pageOf(
    findWorkflowTests(branch).map((test) => describe(call, branch, test)),
    call.query,
  );
}

export function showWorkflowTest(call: Call, workspace: Workspace): Reply {
  return onTest(call, workspace, (test, branch) => json(describe(call, branch, test)));
}

/** The id says which branch. */
export function runWorkflowTest(call: Call, workspace: Workspace): Reply {
  return onTest(call, workspace, (test, branch) =>
    answerWorkflowTest(takeVerdict(workspace, test.name, '', branch.label)),
  );
}

export function deleteWorkflowTest(call: Call, workspace: Workspace): Reply {
  return onTest(call, workspace, (test, branch) => {
    branch.documents = branch.documents.filter((document) => document.id !== test.id);
    return json(null);
  });
}

/** Clones of a branch keep the ids of its documents: the live branch is asked first. */
function onTest(call: Call, workspace: Workspace, act: (test: WorkflowTest, branch: Branch) => Reply): Reply {
  const id = param(call, 'id');
  for (const branch of [...workspace.branches].sort((a, b) => Number(b.live) - Number(a.live))) {
    const test = findWorkflowTests(branch).find((candidate) => String(candidate.id) === id);
    if (test !== undefined) return act(test, branch);
  }
  return notFound(`workflow test ${id}`);
}

function describe(call: Call, branch: Branch, test: WorkflowTest): object {
  if (!isOn(call, 'include_xanoscript')) return test;
  const stored = branch.documents.find((document) => document.id === test.id);
  return {
    ...test,
    xanoscript: { status: 'ok', value: stored === undefined ? '' : shownText(call, stored) },
  };
}

function shownText(call: Call, stored: StoredDocument): string {
  return isOn(call, 'include_draft') && stored.draft !== '' ? stored.draft : stored.text;
}
