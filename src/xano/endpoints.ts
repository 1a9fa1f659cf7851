import * as z from 'zod';
import type { Endpoint } from './endpoint.ts';
import { listOf } from './list.ts';
import { branchSchema } from './wire/branch.ts';
import { previewSchema } from './wire/dry-run.ts';
import { functionRunSchema, functionSchema } from './wire/function-run.ts';
import { instanceSchema } from './wire/instance.ts';
import { knowledgeSchema, knowledgeSyncSchema } from './wire/knowledge.ts';
import { meSchema } from './wire/me.ts';
import { openApiSchema } from './wire/open-api.ts';
import { pushAnswerSchema } from './wire/push.ts';
import { releaseExportSchema, releaseImportSchema, releaseSchema } from './wire/release.ts';
import { testRunSchema, unitTestSchema, workflowTestSchema } from './wire/test-run.ts';
import { workspaceSchema } from './wire/workspace.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

const W = '/workspace/{workspace}';
/** Lists of which the server sends all at once; those that come in pages. */
const list = {
  method: 'GET',
  effect: 'read',
  deadlineMs: 60 * SECOND,
  form: 'json',
  paging: 'whole',
} as const;
const pagedList = { ...list, paging: 'sized' } as const;
// Long enough for two waits of 20 s, should the limit of the free plan be met.
const quick = { deadlineMs: 60 * SECOND, form: 'json' } as const;
// Pushing takes minutes on large workspaces, and previews compile everything as well.
const push = { method: 'POST', deadlineMs: 15 * MINUTE } as const;
// Releases are exported and uploaded within the request.
const release = { effect: 'write', deadlineMs: 10 * MINUTE, form: 'json', answer: releaseSchema } as const;
const testRun = {
  method: 'POST',
  effect: 'write',
  deadlineMs: 10 * MINUTE,
  form: 'json',
  answer: testRunSchema,
} as const;
const remove = {
  method: 'DELETE',
  effect: 'write',
  deadlineMs: 60 * SECOND,
  form: 'ignored',
  answer: z.unknown(),
} as const;

const releaseMayFinish = 'The server may still finish: look the name up among the releases first.';
const noVerdict = 'The test gave no verdict, which is neither a pass nor a failure.';

/** Every call: how it is made, whether it may be repeated, how long it may take, what comes back. */
// biome-ignore format: one row, one call
export const endpoints = {
  whoAmI: { ...quick, method: 'GET', path: '/auth/me', effect: 'read', answer: meSchema, step: 'ask whose token it is' },
  listInstances: { ...list, path: '/instance', answer: listOf('instances', instanceSchema), step: 'list instances' },

  listWorkspaces: { ...list, path: '/workspace', answer: listOf('workspaces', workspaceSchema), step: 'list workspaces' },
  getWorkspace: { ...quick, method: 'GET', path: W, effect: 'read', answer: workspaceSchema, step: 'read the workspace' },
  updateWorkspace: { ...quick, method: 'PUT', path: W, effect: 'write', answer: workspaceSchema, step: 'change the workspace' },
  getOpenApi: { ...quick, method: 'GET', path: `${W}/openapi`, effect: 'read', answer: openApiSchema, step: 'read the OpenAPI document' },

  pullMultidoc: { method: 'GET', path: `${W}/multidoc`, effect: 'read', deadlineMs: 5 * MINUTE, form: 'documents', answer: z.string(), step: 'pull documents' },
  dryRunMultidoc: { ...push, path: `${W}/multidoc/dry-run`, effect: 'preview', form: 'json', answer: previewSchema, step: 'preview the push' },
  pushMultidoc: { ...push, path: `${W}/multidoc`, effect: 'write', form: 'lenient', answer: pushAnswerSchema.nullable(), step: 'push documents' },

  getKnowledge: { ...list, path: `${W}/knowledge/sync`, answer: listOf('knowledge', knowledgeSchema), step: 'pull knowledge' },
  // A write even as a preview: an instance that does not know `dry_run` imports.
  syncKnowledge: { method: 'POST', path: `${W}/knowledge/sync`, effect: 'write', deadlineMs: 5 * MINUTE, form: 'json', answer: knowledgeSyncSchema, step: 'push knowledge', onFailure: 'Documents that were pushed before stay pushed.' },

  listBranches: { ...list, path: `${W}/branch`, answer: listOf('branches', branchSchema), step: 'list branches' },
  getBranch: { ...quick, method: 'GET', path: `${W}/branch/{branch}`, effect: 'read', answer: branchSchema, step: 'read the branch' },
  createBranch: { method: 'POST', path: `${W}/branch`, effect: 'write', deadlineMs: 5 * MINUTE, form: 'json', answer: branchSchema, step: 'create the branch' },
  updateBranch: { ...quick, method: 'PUT', path: `${W}/branch/{branch}`, effect: 'write', answer: branchSchema, step: 'change the branch' },
  setLiveBranch: { method: 'POST', path: `${W}/branch/{branch}/live`, effect: 'write', deadlineMs: 2 * MINUTE, form: 'json', answer: branchSchema, step: 'set the branch live' },
  deleteBranch: { ...remove, path: `${W}/branch/{branch}`, step: 'delete the branch' },

  listReleases: { ...pagedList, path: `${W}/release`, answer: listOf('releases', releaseSchema), step: 'list releases' },
  getRelease: { ...quick, method: 'GET', path: `${W}/release/{release}`, effect: 'read', answer: releaseSchema, step: 'read the release' },
  createRelease: { ...release, method: 'POST', path: `${W}/release`, step: 'create the release', onUnknown: releaseMayFinish },
  updateRelease: { ...quick, method: 'PUT', path: `${W}/release/{release}`, effect: 'write', answer: releaseSchema, step: 'change the release' },
  deleteRelease: { ...remove, path: `${W}/release/{release}`, step: 'delete the release' },
  deployRelease: { ...release, method: 'POST', path: `${W}/release/{release}/deploy`, step: 'deploy the release', onUnknown: 'The server may still finish: look the branch up first.' },
  pullRelease: { method: 'GET', path: `${W}/release/{release}/multidoc`, effect: 'read', deadlineMs: 10 * MINUTE, form: 'documents', answer: z.string(), step: 'pull the documents of the release' },
  pushRelease: { ...release, method: 'POST', path: `${W}/release/multidoc`, step: 'create the release from documents', onUnknown: releaseMayFinish },
  exportRelease: { method: 'GET', path: `${W}/release/{release}/export`, effect: 'read', deadlineMs: 10 * MINUTE, form: 'json', answer: releaseExportSchema, step: 'export the release' },
  importRelease: { ...release, method: 'POST', path: `${W}/release/import`, answer: releaseImportSchema, step: 'import the release', onUnknown: releaseMayFinish },

  listUnitTests: { ...pagedList, path: `${W}/unit_test`, answer: listOf('unit_tests', unitTestSchema), step: 'list unit tests' },
  runUnitTest: { ...testRun, path: `${W}/unit_test/{test}/run`, step: 'run the unit test', onFailure: noVerdict },
  listWorkflowTests: { ...pagedList, path: `${W}/workflow_test`, answer: listOf('workflow_tests', workflowTestSchema), step: 'list workflow tests' },
  getWorkflowTest: { ...quick, method: 'GET', path: `${W}/workflow_test/{test}`, effect: 'read', answer: workflowTestSchema, step: 'read the workflow test' },
  runWorkflowTest: { ...testRun, path: `${W}/workflow_test/{test}/run`, step: 'run the workflow test', onFailure: noVerdict },
  deleteWorkflowTest: { ...remove, path: `${W}/workflow_test/{test}`, step: 'delete the workflow test' },

  listFunctions: { ...pagedList, path: `${W}/function`, answer: listOf('functions', functionSchema), step: 'list functions' },
  runFunction: { method: 'POST', path: `${W}/function/run`, effect: 'write', deadlineMs: 5 * MINUTE, form: 'json', answer: functionRunSchema, step: 'run the function' },
} as const satisfies Readonly<Record<string, Endpoint<unknown>>>;
