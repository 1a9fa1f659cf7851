import type { FaultPoint } from '../../src/simulator/faults/fault.ts';
import type { XanoClient } from '../../src/xano/client.ts';
import type { endpoints } from '../../src/xano/endpoints.ts';
import { functionDocument, workflowTestDocument } from '../documents.ts';

export const WORKSPACE = 7;
const BRANCH = 'dev';

/** What the calls find: made once, before anything goes wrong. */
export interface Prepared {
  readonly release: number;
  readonly archive: Uint8Array;
  readonly unitTest: string;
  readonly workflowTest: number;
}

/** One call of the client, with arguments with which it succeeds where nothing goes wrong. */
export interface MatrixCall {
  /** The point at which faults strike it. */
  readonly point: FaultPoint;
  readonly run: (client: XanoClient, prepared: Prepared) => Promise<unknown>;
}

export const PUSHED = 'pushed_once';
/** Without a guid, on a server that does not look at names: every application leaves one more object. */
const pushed = functionDocument(PUSHED);

// biome-ignore format: one row, one call
export const matrixCalls: Readonly<Record<keyof typeof endpoints, MatrixCall>> = {
  whoAmI: { point: 'auth', run: (c) => c.whoAmI() },
  listInstances: { point: 'auth', run: (c) => c.listInstances() },
  listWorkspaces: { point: 'workspace', run: (c) => c.listWorkspaces() },
  getWorkspace: { point: 'workspace', run: (c) => c.getWorkspace(WORKSPACE) },
  updateWorkspace: { point: 'workspace', run: (c) => c.updateWorkspace(WORKSPACE, { description: 'Changed.' }) },
  getOpenApi: { point: 'workspace', run: (c) => c.getOpenApi(WORKSPACE) },
  pullMultidoc: { point: 'pull', run: (c) => c.pullMultidoc(WORKSPACE, { branch: BRANCH }) },
  dryRunMultidoc: { point: 'preview', run: (c) => c.dryRunMultidoc(WORKSPACE, pushed, { branch: BRANCH }) },
  pushMultidoc: { point: 'push', run: (c) => c.pushMultidoc(WORKSPACE, pushed, { branch: BRANCH }) },
  getKnowledge: { point: 'knowledge', run: (c) => c.getKnowledge(WORKSPACE, BRANCH) },
  syncKnowledge: { point: 'knowledge', run: (c) => c.syncKnowledge(WORKSPACE, { branch: BRANCH, items: [{ name: 'a', knowledge_type: 'doc', content: 'x' }] }) },
  listBranches: { point: 'branch', run: (c) => c.listBranches(WORKSPACE) },
  getBranch: { point: 'branch', run: (c) => c.getBranch(WORKSPACE, BRANCH) },
  createBranch: { point: 'branch', run: (c) => c.createBranch(WORKSPACE, { label: 'new', source: BRANCH }) },
  updateBranch: { point: 'branch', run: (c) => c.updateBranch(WORKSPACE, BRANCH, { description: 'Changed.' }) },
  setLiveBranch: { point: 'branch', run: (c) => c.setLiveBranch(WORKSPACE, BRANCH) },
  deleteBranch: { point: 'branch', run: (c) => c.deleteBranch(WORKSPACE, BRANCH) },
  listReleases: { point: 'release', run: (c) => c.listReleases(WORKSPACE) },
  getRelease: { point: 'release', run: (c, p) => c.getRelease(WORKSPACE, p.release) },
  createRelease: { point: 'release', run: (c) => c.createRelease(WORKSPACE, { name: 'r2', branch: BRANCH }) },
  updateRelease: { point: 'release', run: (c, p) => c.updateRelease(WORKSPACE, p.release, { name: 'r1', description: 'Changed.' }) },
  deleteRelease: { point: 'release', run: (c, p) => c.deleteRelease(WORKSPACE, p.release) },
  deployRelease: { point: 'release', run: (c) => c.deployRelease(WORKSPACE, 'r1', { branch: 'landed' }) },
  pullRelease: { point: 'release', run: (c, p) => c.pullRelease(WORKSPACE, p.release, {}) },
  pushRelease: { point: 'release', run: (c) => c.pushRelease(WORKSPACE, pushed, { name: 'r3' }) },
  exportRelease: { point: 'release', run: (c, p) => c.exportRelease(WORKSPACE, p.release) },
  importRelease: { point: 'release', run: (c, p) => c.importRelease(WORKSPACE, { name: 'r.tar.gz', bytes: p.archive }) },
  listUnitTests: { point: 'test', run: (c) => c.listUnitTests(WORKSPACE, { branch: BRANCH }) },
  runUnitTest: { point: 'test', run: (c, p) => c.runUnitTest(WORKSPACE, p.unitTest, BRANCH) },
  listWorkflowTests: { point: 'test', run: (c) => c.listWorkflowTests(WORKSPACE, { branch: BRANCH }) },
  getWorkflowTest: { point: 'test', run: (c, p) => c.getWorkflowTest(WORKSPACE, p.workflowTest) },
  runWorkflowTest: { point: 'test', run: (c, p) => c.runWorkflowTest(WORKSPACE, p.workflowTest) },
  deleteWorkflowTest: { point: 'test', run: (c, p) => c.deleteWorkflowTest(WORKSPACE, p.workflowTest) },
  listFunctions: { point: 'workspace', run: (c) => c.listFunctions(WORKSPACE, BRANCH) },
  runFunction: { point: 'test', run: (c) => c.runFunction(WORKSPACE, { name: 'tested', input: {}, branch: BRANCH }) },
};

/** Fills the workspace with what the calls need. */
export async function prepare(client: XanoClient): Promise<Prepared> {
  await client.createBranch(WORKSPACE, { label: BRANCH, source: 'v1' });
  const documents = [functionDocument('tested', { test: 'one' }), workflowTestDocument('flow')];
  await client.pushMultidoc(WORKSPACE, documents.join('\n---\n'), { branch: BRANCH });
  await client.syncKnowledge(WORKSPACE, {
    branch: BRANCH,
    items: [{ name: 'rules', knowledge_type: 'agents.md', content: 'Be kind.' }],
  });
  const release = await client.createRelease(WORKSPACE, { name: 'r1', branch: BRANCH });
  const archive = await fetch(await client.exportRelease(WORKSPACE, release.id));
  const [unitTest] = await client.listUnitTests(WORKSPACE, { branch: BRANCH });
  const [workflowTest] = await client.listWorkflowTests(WORKSPACE, { branch: BRANCH });
  if (unitTest === undefined || workflowTest === undefined) throw new Error('There are no tests.');
  return {
    release: release.id,
    archive: new Uint8Array(await archive.arrayBuffer()),
    unitTest: unitTest.id,
    workflowTest: workflowTest.id,
  };
}
