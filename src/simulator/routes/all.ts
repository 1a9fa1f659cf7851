import { inWorkspace, type Route } from '../http/route.ts';
import { listInstances, showUser } from './account.ts';
import { addBranch, changeBranch, deleteBranch, listBranches, setLive, showBranch } from './branch.ts';
import { runFunction } from './function.ts';
import { listKnowledge, pullKnowledge, pushKnowledge } from './knowledge.ts';
import { preview, pull, push } from './multidoc.ts';
import { listEndpoints, listObjects, listRequestHistory, showObject } from './object-lists.ts';
import {
  addRelease,
  changeRelease,
  deleteRelease,
  deployRelease,
  listReleases,
  showRelease,
} from './release.ts';
import { exportRelease, importRelease, pullRelease, pushRelease } from './release-content.ts';
import {
  deleteSandbox,
  inSandbox,
  previewSandbox,
  pushSandbox,
  resetSandbox,
  showSandbox,
} from './sandbox.ts';
import { listUnitTests, runUnitTest } from './unit-test.ts';
import { deleteWorkflowTest, listWorkflowTests, runWorkflowTest, showWorkflowTest } from './workflow-test.ts';
import { changeWorkspace, listWorkspaces, showOpenApi, showWorkspace } from './workspace.ts';

const W = '/workspace/{workspace}';

/** Every endpoint below `/api:meta`, with how much is known of it. */
export const routes: readonly Route[] = [
  row('GET', '/auth/me', 'auth', 'documented', showUser),
  row('GET', '/instance', 'auth', 'documented', listInstances),

  row('GET', '/workspace', 'workspace', 'documented', listWorkspaces),
  row('GET', W, 'workspace', 'documented', inWorkspace(showWorkspace)),
  row('PUT', W, 'workspace', 'documented', inWorkspace(changeWorkspace)),
  row('GET', `${W}/openapi`, 'workspace', 'documented', inWorkspace(showOpenApi)),
  row('GET', `${W}/request_history`, 'workspace', 'documented', inWorkspace(listRequestHistory)),

  row('GET', `${W}/multidoc`, 'pull', 'documented', inWorkspace(pull)),
  row('POST', `${W}/multidoc/dry-run`, 'preview', 'documented', inWorkspace(preview)),
  row('POST', `${W}/multidoc`, 'push', 'documented', inWorkspace(push)),

  row('GET', `${W}/knowledge`, 'knowledge', 'documented', inWorkspace(listKnowledge)),
  row('GET', `${W}/knowledge/sync`, 'knowledge', 'documented', inWorkspace(pullKnowledge)),
  row('POST', `${W}/knowledge/sync`, 'knowledge', 'documented', inWorkspace(pushKnowledge)),

  row('GET', `${W}/branch`, 'branch', 'measured', inWorkspace(listBranches)),
  row('GET', `${W}/branch/{label}`, 'branch', 'documented', inWorkspace(showBranch)),
  row('POST', `${W}/branch`, 'branch', 'measured', inWorkspace(addBranch)),
  row('PUT', `${W}/branch/{label}`, 'branch', 'documented', inWorkspace(changeBranch)),
  row('POST', `${W}/branch/{label}/live`, 'branch', 'documented', inWorkspace(setLive)),
  row('DELETE', `${W}/branch/{label}`, 'branch', 'documented', inWorkspace(deleteBranch)),

  row('GET', `${W}/release`, 'release', 'measured', inWorkspace(listReleases)),
  row('POST', `${W}/release`, 'release', 'measured', inWorkspace(addRelease)),
  row('GET', `${W}/release/{id}`, 'release', 'measured', inWorkspace(showRelease)),
  row('PUT', `${W}/release/{id}`, 'release', 'documented', inWorkspace(changeRelease)),
  row('DELETE', `${W}/release/{id}`, 'release', 'documented', inWorkspace(deleteRelease)),
  row('POST', `${W}/release/{id}/deploy`, 'release', 'measured', inWorkspace(deployRelease)),
  row('GET', `${W}/release/{id}/multidoc`, 'release', 'measured', inWorkspace(pullRelease)),
  row('POST', `${W}/release/multidoc`, 'release', 'documented', inWorkspace(pushRelease)),
  row('GET', `${W}/release/{id}/export`, 'release', 'documented', inWorkspace(exportRelease)),
  row('POST', `${W}/release/import`, 'release', 'documented', inWorkspace(importRelease)),

  row('GET', `${W}/unit_test`, 'test', 'documented', inWorkspace(listUnitTests)),
  row('POST', `${W}/unit_test/{id}/run`, 'test', 'measured', inWorkspace(runUnitTest)),
  row('GET', `${W}/workflow_test`, 'test', 'documented', inWorkspace(listWorkflowTests)),
  row('GET', `${W}/workflow_test/{id}`, 'test', 'documented', inWorkspace(showWorkflowTest)),
  row('POST', `${W}/workflow_test/{id}/run`, 'test', 'measured', inWorkspace(runWorkflowTest)),
  row('DELETE', `${W}/workflow_test/{id}`, 'test', 'documented', inWorkspace(deleteWorkflowTest)),

  row('POST', `${W}/function/run`, 'test', 'documented', inWorkspace(runFunction)),
  ...objects('function', 'function'),
  ...objects('table', 'table'),
  ...objects('apigroup', 'api_group'),
  ...objects('task', 'task'),
  ...objects('addon', 'addon'),
  ...objects('middleware', 'middleware'),
  ...objects('tool', 'tool'),
  ...objects('agent', 'agent'),
  ...objects('mcp_server', 'mcp_server'),
  row('GET', `${W}/apigroup/{id}/api`, 'workspace', 'documented', inWorkspace(listEndpoints)),

  row('GET', '/sandbox/me', 'workspace', 'documented', inSandbox(showSandbox)),
  row('DELETE', '/sandbox/me', 'workspace', 'documented', inSandbox(deleteSandbox)),
  row('POST', '/sandbox/reset', 'workspace', 'documented', inSandbox(resetSandbox)),
  row('GET', '/sandbox/multidoc', 'pull', 'documented', inSandbox(pull)),
  row('POST', '/sandbox/multidoc/dry-run', 'preview', 'documented', inSandbox(previewSandbox)),
  row('POST', '/sandbox/multidoc', 'push', 'documented', inSandbox(pushSandbox)),
  row('GET', '/sandbox/knowledge/sync', 'knowledge', 'documented', inSandbox(pullKnowledge)),
  row('POST', '/sandbox/knowledge/sync', 'knowledge', 'documented', inSandbox(pushKnowledge)),
  row('GET', '/sandbox/unit_test', 'test', 'documented', inSandbox(listUnitTests)),
  row('POST', '/sandbox/unit_test/{id}/run', 'test', 'documented', inSandbox(runUnitTest)),
  row('GET', '/sandbox/workflow_test', 'test', 'documented', inSandbox(listWorkflowTests)),
  row('POST', '/sandbox/workflow_test/{id}/run', 'test', 'documented', inSandbox(runWorkflowTest)),
];

function row(
  method: Route['method'],
  path: string,
  point: Route['point'],
  evidence: Route['evidence'],
  handle: Route['handle'],
): Route {
  return { method, path, point, evidence, handle };
}

function objects(segment: string, kind: string): readonly Route[] {
  return [
    row('GET', `${W}/${segment}`, 'workspace', 'documented', inWorkspace(listObjects(kind))),
    row('GET', `${W}/${segment}/{id}`, 'workspace', 'documented', inWorkspace(showObject(kind))),
  ];
}
